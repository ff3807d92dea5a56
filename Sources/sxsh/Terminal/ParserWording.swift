internal import Localization

/// Says in Vietnamese what the argument parser says in English.
///
/// The parser has no translations. Its texts begin their lines in few ways; a line that begins in
/// none of them stays as it is, so that a new version of the parser loses nothing.
enum ParserWording {
  /// The text of the parser in `language`.
  static func text(_ text: String, in language: Language) -> String {
    guard language == .vi else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line($0) }
      .joined(separator: "\n")
  }

  private static let beginnings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH GÕ: "), ("ARGUMENTS:", "ĐIỀN VÀO:"),
    ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"), ("Usage: ", "Cách gõ: "),
    ("Help:  ", "Giải thích: "), ("  See '", "  Xem thêm: '"),
    ("Error: Unknown option ", "không có tùy chọn "),
    ("Error: Missing expected argument ", "còn thiếu "),
    ("Error: Unexpected argument ", "thừa "),
    ("Error: Missing value for ", "chưa ghi giá trị sau "),
    ("Error: The value ", "không dùng được "),
    ("Error: ", ""),
  ]

  /// What the lines of help and usage hold beside our own words.
  private static let parts = [
    ("<subcommand>", "<lệnh>"), ("<options>", "<tùy-chọn>"),
    ("(values:", "(chọn:"), ("(default: ", "(mặc định: "),
    // The list of values may be broken right before it.
    ("; default: ", "; mặc định: "), ("   default: ", "   mặc định: "),
  ]

  private static let endings = [
    (" for more information.", ""), (" for detailed help.", ""),
    ("Show the version.", "In số phiên bản."),
    ("Show help information.", "In phần hướng dẫn này."),
  ]

  private static func line(_ line: Substring) -> String {
    var text = String(line)
    if let (english, vietnamese) = beginnings.first(where: { line.hasPrefix($0.0) }) {
      text = vietnamese + text.dropFirst(english.count)
      // What the person typed stands in quotes before these words, and might hold them itself.
      text = replacingLast("' is invalid for '", by: "' cho '", in: text)
      text = replacingLast(" unexpected arguments: ", by: " chữ thừa: ", in: text)
      text = replacingLast("' and '", by: "' hoặc '", in: text)
      text = replacingLast("' or '", by: "' hoặc '", in: text)
      text = replacingLast(". Did you mean ", by: "; có phải ý bạn là ", in: text)
      text = replacingLast(". Please provide one of ", by: "; ghi một trong: ", in: text)
    }
    if text.hasPrefix("  ") || text.hasPrefix("CÁCH GÕ: ") || text.hasPrefix("Cách gõ: ") {
      for (english, vietnamese) in parts { text = text.replacing(english, with: vietnamese) }
    }
    if let (english, vietnamese) = endings.first(where: { text.hasSuffix($0.0) }) {
      text = text.dropLast(english.count) + vietnamese
    }
    return text
  }

  private static func replacingLast(_ old: String, by new: String, in text: String) -> String {
    guard let range = text.ranges(of: old).last else { return text }
    return text[..<range.lowerBound] + new + text[range.upperBound...]
  }
}
