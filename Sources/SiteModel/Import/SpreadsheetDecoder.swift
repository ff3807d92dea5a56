internal import Diagnostics
internal import Localization

/// Turns the bytes that a spreadsheet program saved into text.
///
/// UTF-8 and UTF-16 are read, with a byte order mark or without; Excel on Vietnamese Windows writes
/// several of these. Anything else is refused with a guess at what it is.
enum SpreadsheetDecoder {
  /// The largest file that is read, in bytes: thousands of sessions.
  static let sizeLimit = 4 << 20

  /// The text of `bytes`; `nil` where they are none.
  static func decode(_ bytes: [UInt8], path: String) -> Diagnosed<SourceFile?> {
    let empty = SourceFile(path: path, bytes: [])
    func refuse(_ problem: ScheduleImportProblem) -> Diagnosed<SourceFile?> {
      Diagnosed(nil, [Diagnostic(problem, in: empty, at: .startOfFile)])
    }
    if bytes.count > sizeLimit { return refuse(.tableTooLarge) }
    if OfficeDocument.begins(bytes) { return refuse(.workbook) }
    let bytes = FileEncoding.utf16(of: bytes)?.decoded(bytes) ?? bytes
    guard !bytes.contains(0) else { return refuse(.unreadableText(nil)) }
    let decoded = SourceDecoder.decode(bytes, path: path)
    if decoded.value != nil { return decoded }
    return refuse(.unreadableText(FileEncoding.guess(bytes)))
  }
}
