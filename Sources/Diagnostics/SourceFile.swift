/// A text file as the phases see it: its path and its normalised bytes.
///
/// The bytes are valid UTF-8 in NFC without a byte order mark, and lines end in `\n`; what makes
/// them so is the reading of source text in `SiteModel`. Lines and character columns are therefore
/// the ones an editor sees, whatever form the file had on disk.
public struct SourceFile: Sendable {
  /// The path as messages name it, relative to the project, with `/` between its parts.
  public let path: String
  /// The text as UTF-8.
  public let bytes: [UInt8]

  /// Creates a source file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Creates a source file from a text; for tests and for text made in memory.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The part of `range` before its first end of a line.
  public func firstLine(of range: SourceRange) -> SourceRange {
    let end = bytes[range.offsets].firstIndex(of: UInt8(ascii: "\n"))
    return SourceRange(range.start, end ?? range.end)
  }

  /// The text of `range`.
  public func text(in range: SourceRange) -> String {
    String(decoding: bytes[range.clamped(to: bytes.count)], as: UTF8.self)
  }
}
