internal import Diagnostics
internal import Localization

/// Turns the bytes that a spreadsheet program saved into text.
///
/// UTF-8 with or without a byte order mark and UTF-16 with one are read; Excel on Vietnamese
/// Windows writes all three. Anything else is refused with a guess at what it is.
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
    // The first bytes of .xlsx (ZIP) and of .xls (OLE 2).
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      return refuse(.workbook)
    }
    var bytes = bytes
    if bytes.starts(with: [0xFF, 0xFE]) {
      bytes = utf8(fromUTF16: bytes, highByteFirst: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      bytes = utf8(fromUTF16: bytes, highByteFirst: true)
    }
    guard !bytes.contains(0) else { return refuse(.unreadableText(nil)) }
    let decoded = SourceDecoder.decode(bytes, path: path)
    if decoded.value != nil { return decoded }
    return refuse(.unreadableText(LegacyVietnameseEncoding.guess(bytes)))
  }

  /// UTF-8 for UTF-16 after its byte order mark; lone surrogates become U+FFFD.
  private static func utf8(fromUTF16 bytes: [UInt8], highByteFirst: Bool) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return highByteFirst ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// A way to write Vietnamese from before Unicode.
enum LegacyVietnameseEncoding: String {
  case tcvn3 = "TCVN3 (ABC)"
  case windows1258 = "Windows-1258"

  /// Bytes that are letters or marks in one of them and rare in the other: ă â ê ô ơ ư đ and the
  /// five tones on a in TCVN 5712, the five combining tones and đ, ơ, ư in Windows-1258.
  private static let signs: [(encoding: Self, bytes: Set<UInt8>)] = [
    (.tcvn3, [0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9]),
    (.windows1258, [0xCC, 0xEC, 0xD2, 0xDE, 0xF2, 0xF0, 0xF5, 0xFD]),
  ]

  /// The likelier one for `bytes`; `nil` where neither is.
  static func guess(_ bytes: [UInt8]) -> LegacyVietnameseEncoding? {
    let counts = signs.map { sign in bytes.count { sign.bytes.contains($0) } }
    guard counts[0] != counts[1] else { return nil }
    return counts[0] > counts[1] ? .tcvn3 : .windows1258
  }
}
