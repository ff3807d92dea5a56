/// The escaping of text in HTML content and in quoted attribute values.
public enum HTMLEscaping {
  /// Appends `text` to `output` with `& < > " '` as character references.
  ///
  /// Runs without such a character are copied whole. O(n).
  public static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var runStart = 0
    for offset in 0..<text.count {
      guard let reference = reference(for: text[offset]) else { continue }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<offset]))
      reference.withUTF8Buffer { output.append(contentsOf: $0) }
      runStart = offset + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
  }

  @inline(__always)
  private static func reference(for byte: UInt8) -> StaticString? {
    // All five lie below 0x3F: one comparison lets nearly every letter pass.
    guard byte <= UInt8(ascii: ">") else { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    case UInt8(ascii: "'"): return "&#39;"
    default: return nil
    }
  }
}
