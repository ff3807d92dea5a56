public import Diagnostics
public import Localization
public import SiteRenderer

/// What a person should know about how the site was written.
public enum PublishNote: Hashable {
  /// The folder could not be exchanged in one step, so that files were changed one by one.
  case changedInPlace(output: String, FileFault)
  /// A build before this one was cut off, and its traces were cleared.
  case healed(output: String)
  /// The list of what the last build wrote is gone or damaged.
  case manifestLost(output: String)
  /// Files that may not have been ours were written over, because that list was lost.
  case replaced([String])
  /// The addresses of the pages could not be kept for the next build.
  case addressesNotWritten(path: String, FileFault)
  /// There is no tool that makes smaller pictures, so that so many are loaded as they are.
  case noPictureScaler(pictures: Int)
}

extension PublishNote: Problem {
  /// The code of the note.
  public var code: String {
    switch self {
    case .changedInPlace: "SX671"
    case .healed: "SX672"
    case .manifestLost: "SX673"
    case .replaced: "SX674"
    case .addressesNotWritten: "SX676"
    case .noPictureScaler: "SX677"
    }
  }

  /// A warning where files may need a look, else a note.
  public var severity: Severity {
    switch self {
    case .changedInPlace, .healed, .addressesNotWritten, .noPictureScaler: .note
    case .manifestLost, .replaced: .warning
    }
  }

  /// What happened.
  public var message: Bilingual<String> {
    switch self {
    case .changedInPlace(let output, let fault):
      Bilingual(
        vi: "'\(output)' được thay từng tệp một, không thay cả thư mục cùng lúc:"
          + " \(fault.reason.vi)",
        en: "'\(output)' was changed file by file, not in one step: \(fault.reason.en)"
      )
    case .healed(let output):
      Bilingual(
        vi: "lần dựng trước vào '\(output)' bị ngắt giữa chừng và đã được thu dọn",
        en: "the build of '\(output)' before this one was cut off, and its traces are cleared"
      )
    case .manifestLost(let output):
      Bilingual(
        vi: "'\(output)/\(ReservedName.manifest)' bị mất hoặc hỏng nên không có tệp cũ nào bị xóa",
        en: "'\(output)/\(ReservedName.manifest)' is lost or damaged, so no old file was removed"
      )
    case .addressesNotWritten(let path, let fault):
      Bilingual(
        vi: "trang đã ghi xong, riêng '\(path)' chưa cập nhật được: \(fault.reason.vi)",
        en: "the site is written, but '\(path)' could not be updated: \(fault.reason.en)"
      )
    case .noPictureScaler(let count):
      Bilingual(
        vi: "\(count) hình lớn được giữ nguyên cỡ vì máy chưa cài gói libvips-tools",
        en: "\(count) large \(count == 1 ? "picture stays as it is" : "pictures stay as they are"):"
          + " the package libvips-tools is not installed"
      )
    case .replaced(let paths):
      Self.replacedMessage(paths)
    }
  }

  /// What to do about it, where there is something to do.
  public var hint: Bilingual<String>? {
    switch self {
    case .changedInPlace:
      Bilingual(
        vi: "đừng tải trang lên trong lúc lệnh đang chạy",
        en: "do not upload the site while the command is running"
      )
    case .manifestLost(let output):
      Bilingual(
        vi: "xóa '\(output)' rồi dựng lại nếu trong đó không có tệp nào của riêng bạn",
        en: "delete '\(output)' and build again if it holds no files of your own"
      )
    case .addressesNotWritten:
      Bilingual(
        vi: "dựng lại ở nơi thư mục nội dung ghi được, để lần sau biết trang nào đổi địa chỉ",
        en: "build once where the content folder can be written, so that changed addresses show"
      )
    case .noPictureScaler:
      Bilingual(
        vi: "trên Debian hoặc Ubuntu: sudo apt-get install libvips-tools",
        en: "on Debian or Ubuntu: sudo apt-get install libvips-tools"
      )
    case .healed, .replaced: nil
    }
  }

  /// What to tell where large pictures of `sources` are not made smaller.
  public static func ofLargePictures(in sources: SourceTree) -> PublishNote? {
    let count = sources.largePictureCount
    return count == 0 ? nil : .noPictureScaler(pictures: count)
  }

  private static func replacedMessage(_ paths: [String]) -> Bilingual<String> {
    let shown = paths.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    let more = paths.count - min(paths.count, 5)
    let verb = paths.count == 1 ? "was" : "were"
    return Bilingual(
      vi: "đã ghi đè \(shown)\(more > 0 ? " và \(more) tệp khác" : "")",
      en: "\(shown)\(more > 0 ? " and \(more) more" : "") \(verb) written over"
    )
  }
}
