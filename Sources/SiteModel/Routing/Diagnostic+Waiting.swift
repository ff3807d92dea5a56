internal import Diagnostics
internal import Localization

extension Diagnostic {
  /// The same as a warning in the meantime: it becomes an error on `day`, when its document is
  /// published.
  ///
  /// Today's site has no page of that document, and so is built.
  func waiting(for day: Located<CalendarDate>) -> Diagnostic {
    let note = Note(
      Bilingual(
        vi: "bài đăng \(DateStyle.long(day.value, in: .vi)): từ hôm đó đây là lỗi, không dựng được "
          + "trang",
        en: "the document is published on \(DateStyle.long(day.value, in: .en)): from that day on "
          + "this is an error, and no site is built"
      ),
      in: day.file,
      at: day.range
    )
    var diagnostic = Diagnostic(problem, in: file, at: range, notes: notes + [note])
    diagnostic.severity = .warning
    return diagnostic
  }
}
