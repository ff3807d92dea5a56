internal import Diagnostics

/// The problems met while one document or data file is read.
///
/// A reference, because nested readers share it; it never leaves the call that made it.
final class ProblemCollector {
  private(set) var diagnostics: [Diagnostic] = []

  func report(
    _ problem: any Problem,
    in file: SourceFile,
    at range: SourceRange,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(problem, in: file, at: range, notes: notes))
  }

  func report(_ diagnostics: [Diagnostic]) {
    self.diagnostics += diagnostics
  }
}
