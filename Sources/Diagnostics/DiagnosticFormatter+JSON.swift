internal import Localization

extension DiagnosticFormatter {
  /// The diagnostics as a JSON array, one object a line, for tools.
  ///
  /// Each object has `file`, `line`, `column`, `severity`, `code`, `message` and, where there is
  /// one, `hint`; lines and columns count from 1, columns in characters.
  public func formatJSON(_ diagnostics: [Diagnostic]) -> String {
    var lines = LineCache()
    let objects = diagnostics.sorted().map { object($0, lines: &lines) }
    return "[\n" + objects.map { "  " + $0 }.joined(separator: ",\n") + "\n]\n"
  }

  private func object(_ diagnostic: Diagnostic, lines: inout LineCache) -> String {
    let position = lines.index(of: diagnostic.file).position(at: diagnostic.range.start)
    var members = [
      "\"file\":\(quoted(diagnostic.file.path))",
      "\"line\":\(position.line)",
      "\"column\":\(position.column)",
      "\"severity\":\(quoted(diagnostic.severity.rawValue))",
      "\"code\":\(quoted(diagnostic.problem.code))",
      "\"message\":\(quoted(diagnostic.problem.message[language]))",
    ]
    if let hint = diagnostic.problem.hint?[language] {
      members.append("\"hint\":\(quoted(hint))")
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func quoted(_ text: String) -> String {
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
}
