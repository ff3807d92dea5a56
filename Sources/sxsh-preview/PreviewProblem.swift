internal import Glibc
internal import Localization
internal import SiteFiles

/// Why there is no preview.
enum PreviewProblem: Error {
  /// The system opens no port, for this reason where it gave one.
  case noPort(FileFault?)
  /// The server ended by itself.
  case ended

  /// What happened, and what to type.
  var message: Bilingual<String> {
    switch self {
    case .noPort(let fault):
      Bilingual(
        vi: "Máy không cho mở cổng nào để xem trước\(Self.reason(fault).vi). "
          + "Đóng bớt chương trình rồi gõ lại, hoặc thử: ./sxsh serve --port 8081",
        en: "The machine opens no port for the preview\(Self.reason(fault).en). "
          + "Close some programs and type it again, or try: ./sxsh serve --port 8081"
      )
    case .ended:
      Bilingual(
        vi: "Máy chủ xem trước tự dừng. Hãy gõ lại: ./sxsh serve",
        en: "The preview server ended by itself. Please type it again: ./sxsh serve"
      )
    }
  }

  /// The reason behind a colon, where there are words for it in both languages.
  private static func reason(_ fault: FileFault?) -> Bilingual<String> {
    switch fault {
    case .other(EADDRINUSE):
      Bilingual(
        vi: ": cổng nào cũng đã có chương trình khác dùng",
        en: ": other programs use every one"
      )
    case nil, .other: Bilingual(vi: "", en: "")
    case .some(let fault): fault.reason.map { ": \($0)" }
    }
  }
}
