public import Localization

extension Problem {
  /// The problem as the terminal shows it where it has no place in a source file: its code, what
  /// happened, and what to do.
  public func text(in language: Language) -> String {
    let hint = hint.map {
      "\n  = \(DiagnosticFormatter.hintLabel[language]): \(VisibleText.of($0[language]))"
    }
    return "\(severity.label[language]) [\(code)]: \(message[language])" + (hint ?? "")
  }
}
