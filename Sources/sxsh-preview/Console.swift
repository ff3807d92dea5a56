internal import Diagnostics
internal import Glibc
internal import Localization
internal import SiteFiles

/// What the server says on the terminal.
enum Console {
  /// Says one of two texts.
  static func say(_ vi: String, _ en: String, in language: Language) {
    print(CommandName.put(into: language == .vi ? vi : en))
    // A terminal shows each line at once; a pipe would wait for more.
    fflush(nil)
  }

  /// Says where the preview is and how to end it.
  static func greet(_ server: PreviewServer, _ request: PreviewRequest) {
    let address = "http://127.0.0.1:\(server.port)/"
    if let wanted = request.port, wanted != server.port {
      say(
        "Cổng \(wanted) đã có chương trình khác dùng, nên lấy cổng \(server.port).",
        "Port \(wanted) is taken by another program, hence port \(server.port).",
        in: request.language
      )
    }
    say(
      """
      Xem trước:   \(address)
      Tình trạng:  \(address)_sxsh/
      Lưu tệp là trang đổi theo. Dừng: nhấn Ctrl-C.
      """,
      """
      Preview:  \(address)
      Status:   \(address)_sxsh/
      Pages follow every file you save. Ctrl-C stops.
      """,
      in: request.language
    )
  }

  /// Says what came of a change.
  static func report(_ version: SiteVersion, after seconds: Seconds, in language: Language) {
    if let fault = version.problemText {
      print(fault)
      say(
        "Trang vẫn giữ bản tốt gần nhất. Sửa xong rồi lưu, lỗi sẽ tự mất.",
        "Pages keep the last good state. Mend and save: the errors go by themselves.",
        in: language
      )
    } else {
      say("Xong sau \(seconds.text.vi).", "Ready after \(seconds.text.en).", in: language)
    }
  }
}
