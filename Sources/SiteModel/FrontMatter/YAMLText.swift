internal import Localization

/// Texts as front matter writes them.
enum YAMLText {
  /// The text in double quotes, on one line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The text for the rest of a line: in quotes only where it would else be read otherwise.
  static func line(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isLetter || $0.isNumber } == true && text.last != " "
      && !text.contains(" #") && text.unicodeScalars.allSatisfy { $0.value >= 0x20 }
    return isPlain ? text : quoted(text)
  }
}

extension String {
  /// The slug without the words at its end that make it longer than `limit` bytes.
  func cut(to limit: Int) -> String {
    guard utf8.count > limit else { return self }
    let start = prefix(limit + 1)
    return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start.dropLast())
  }

  /// The name, or `name-2`, `name-3` and so on: the first that is not `taken`.
  func numbered(_ taken: (String) -> Bool) -> String {
    guard taken(self) else { return self }
    var number = 2
    while taken("\(self)-\(number)") { number += 1 }
    return "\(self)-\(number)"
  }
}
