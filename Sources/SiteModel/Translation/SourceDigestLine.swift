/// Puts `source-digest` into a file and leaves every other byte as it is.
public enum SourceDigestLine {
  private static let key = Array("source-digest:".utf8)
  private static let newline = UInt8(ascii: "\n")

  /// The bytes of the file on disk with the line that says `record`; `nil` where the file has no
  /// front matter.
  ///
  /// The line stands where it stood, else before the fence that closes the front matter. It ends as
  /// the line before it does.
  public static func write(_ record: RecordedDigest, into bytes: [UInt8]) -> [UInt8]? {
    let text = key + [UInt8(ascii: " ")] + record.text.utf8
    var isOpen = false
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var ending = [newline]
    while start < bytes.count {
      let next = bytes[start...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
      let line = bytes[start..<next]
      let content = line.prefix { $0 != newline && $0 != UInt8(ascii: "\r") }
      let isFence = Self.isFence(content)
      if !isOpen {
        guard isFence || content.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
        isOpen = isFence
        if isFence { ending = Array(line.dropFirst(content.count)) }
      } else if isFence {
        return bytes[..<start] + text + ending + bytes[start...]
      } else if content.starts(with: key) {
        return bytes[..<start] + text + bytes[(start + content.count)...]
      }
      start = next
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8)
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
