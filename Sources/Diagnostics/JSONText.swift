/// Text as JSON writes it.
public enum JSONText {
  /// `text` between quotation marks, with what must be escaped escaped.
  public static func quoted(_ text: String) -> String {
    // Nearly no text has anything to escape.
    guard text.utf8.contains(where: isEscaped) else { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Appends ``quoted(_:)`` to `bytes`, in UTF-8.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    guard !text.utf8.contains(where: isEscaped) else {
      bytes += quoted(text).utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
