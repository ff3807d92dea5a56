public import Diagnostics
internal import Localization

/// Turns the bytes of a file into the text that the phases read.
///
/// A byte order mark goes, line ends become `\n`, and the text becomes NFC: files as Windows and
/// macOS editors leave them read right. Bytes that are no UTF-8 are refused with their line.
public enum SourceDecoder {
  /// The largest file that is read, in bytes.
  static let sizeLimit = 32 << 20

  /// The source file at `path` whose bytes on disk are `bytes`; `nil` where they are no text.
  public static func decode(_ bytes: [UInt8], path: String) -> Diagnosed<SourceFile?> {
    if bytes.count > sizeLimit { return refuse(.fileTooLarge, [], path) }
    if case .utf16 = FileEncoding.utf16(of: bytes) { return refuse(.utf16(path: path), [], path) }
    if let offset = firstInvalidByte(in: bytes) {
      // What comes before the fault is text, and the fault's line is worth showing.
      let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
      let guess = FileEncoding.guess(bytes) ?? straysEncoding(of: bytes, path)
      let problem = EncodingProblem.invalidUTF8(bytes[offset], guess: guess, path: path)
      return refuse(problem, text, path, at: offset)
    }
    let nul = bytes.withUnsafeBufferPointer {
      ByteSearch.firstOffset(in: $0, from: 0) { $0 .== ByteSearch.Vector() }
    }
    if nul < bytes.count { return refuse(.nulByte, bytes, path, at: nul) }
    var text = withUnixLineEnds(withoutByteOrderMark(bytes))
    if !Normalization.isNFC(text) { text = Normalization.nfc(text) }
    return Diagnosed(SourceFile(path: path, bytes: text))
  }

  private static func refuse(
    _ problem: EncodingProblem,
    _ text: [UInt8],
    _ path: String,
    at offset: Int = 0
  ) -> Diagnosed<SourceFile?> {
    let file = SourceFile(path: path, bytes: text)
    let range = SourceRange(offset, min(offset + 1, text.count))
    return Diagnosed(nil, [Diagnostic(problem, in: file, at: range)])
  }

  /// The old encoding of Vietnamese that some lines among UTF-8 are in.
  private static func straysEncoding(of bytes: [UInt8], _ path: String) -> FileEncoding? {
    guard let encoding = EncodingRepair(of: bytes, path: path)?.encoding, case .legacy = encoding
    else { return nil }
    return encoding
  }

  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func withoutByteOrderMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func withUnixLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    let carriageReturn = UInt8(ascii: "\r")
    let first = bytes.withUnsafeBufferPointer {
      ByteSearch.firstOffset(in: $0, from: 0) { $0.equal("\r") }
    }
    guard first < bytes.count else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (offset, byte) in bytes.enumerated() {
      if byte != carriageReturn {
        result.append(byte)
      } else if offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n") {
        result.append(UInt8(ascii: "\n"))
      }
    }
    return result
  }
}
