internal import Diagnostics
internal import Localization

/// Prints what a run found and what it did.
struct Report {
  let language: Language
  let format: ReportFormat

  /// Prints the problems: as text to standard error, or as JSON to standard output.
  func problems(_ diagnostics: [Diagnostic]) {
    switch format {
    case .text:
      guard !diagnostics.isEmpty else { return }
      let formatter = DiagnosticFormatter(language: language, colours: Terminal.wantsColours)
      Terminal.standardError(formatter.format(diagnostics) + "\n")
    case .json:
      Terminal.standardOutput(DiagnosticFormatter(language: language).formatJSON(diagnostics))
    }
  }

  /// Prints the last line: what came of the run, and the counts of problems.
  func closing(_ text: Bilingual<String>, _ diagnostics: [Diagnostic]) {
    guard format == .text else { return }
    let summary = DiagnosticFormatter(language: language).summary(of: diagnostics)
    Terminal.standardError(text[language] + (summary.map { " (\($0))" } ?? "") + "\n")
  }
}
