public import Diagnostics

extension Diagnostic {
  /// Creates a diagnostic of what an editor wrote at `place`.
  public init(_ problem: any Problem, at place: Located<some Sendable>, notes: [Note] = []) {
    self.init(problem, in: place.file, at: place.range, notes: notes)
  }
}
