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
    let position = lines.position(at: diagnostic.range.start, in: diagnostic.file)
    var members = [
      "\"file\":\(JSONText.quoted(diagnostic.file.path))",
      "\"line\":\(position.line)",
      "\"column\":\(position.column)",
      "\"severity\":\(JSONText.quoted(diagnostic.severity.rawValue))",
      "\"code\":\(JSONText.quoted(diagnostic.problem.code))",
      "\"message\":\(JSONText.quoted(diagnostic.problem.message[language]))",
    ]
    if let hint = diagnostic.problem.hint?[language] {
      members.append("\"hint\":\(JSONText.quoted(hint))")
    }
    return "{" + members.joined(separator: ",") + "}"
  }
}
