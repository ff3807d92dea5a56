public import Localization

/// A problem at its place.
public struct Diagnostic: Sendable {
  /// A second place that explains the first: where a value was stated before, say.
  public struct Note: Sendable {
    /// What the place shows.
    public let message: Bilingual<String>
    /// The file of the place.
    public let file: SourceFile
    /// The place.
    public let range: SourceRange

    /// Creates a note.
    public init(_ message: Bilingual<String>, in file: SourceFile, at range: SourceRange) {
      self.message = message
      self.file = file
      self.range = range
    }
  }

  /// What is wrong.
  public let problem: any Problem
  /// The file it is in.
  public let file: SourceFile
  /// The narrowest range that shows it.
  public let range: SourceRange
  /// Places that explain it.
  public let notes: [Note]
  /// The problem's severity, raised by `--strict` where that was asked for.
  public var severity: Severity

  /// Creates a diagnostic.
  public init(
    _ problem: any Problem,
    in file: SourceFile,
    at range: SourceRange,
    notes: [Note] = []
  ) {
    self.problem = problem
    self.file = file
    self.range = range
    self.notes = notes
    self.severity = problem.severity
  }
}
