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
