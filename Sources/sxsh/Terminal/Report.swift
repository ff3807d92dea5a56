internal import Diagnostics
internal import Localization

/// Prints what a run found and what it did.
struct Report {
  let language: Language
  let format: ReportFormat

  /// Prints the problems: as text to standard error, or as JSON to standard output.
  func problems(_ diagnostics: [Diagnostic]) {
    switch format {
    case .text: problems(text(of: diagnostics))
    case .json:
      Terminal.standardOutput(json: DiagnosticFormatter(language: language).formatJSON(diagnostics))
    }
  }

  /// The problems as they are printed; empty where there are none.
  func text(of diagnostics: [Diagnostic]) -> String {
    DiagnosticFormatter(language: language, colours: Terminal.wantsColours).format(diagnostics)
  }

  /// Prints problems that are text already.
  func problems(_ text: String) {
    if !text.isEmpty { Terminal.standardError(text + "\n") }
  }

  /// The counts of problems; empty where there are none.
  func summary(of diagnostics: [Diagnostic]) -> String {
    DiagnosticFormatter(language: language).summary(of: diagnostics) ?? ""
  }

  /// Prints the last line: what came of the run, and the counts of problems.
  func closing(_ text: Bilingual<String>, _ diagnostics: [Diagnostic]) {
    closing(text, summary(of: diagnostics))
  }

  /// Prints the last line with counts of problems that are text already.
  func closing(_ text: Bilingual<String>, _ summary: String) {
    guard format == .text else { return }
    Terminal.standardError(text[language] + (summary.isEmpty ? "" : " (\(summary))") + "\n")
  }
}
