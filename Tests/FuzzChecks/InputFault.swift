internal import Diagnostics
internal import Localization

/// What a check found wrong with an input.
public struct InputFault: Error, CustomStringConvertible {
  /// What is wrong, in words.
  public let description: String

  init(_ description: String) { self.description = description }

  /// Messages must point into their file, in order, and say something in both languages.
  static func check(_ diagnostics: [Diagnostic]) throws(InputFault) {
    for diagnostic in diagnostics {
      let (range, code) = (diagnostic.range, diagnostic.problem.code)
      guard 0 <= range.start, range.start <= range.end,
        range.end <= diagnostic.file.bytes.count
      else { throw InputFault("\(code) at \(range) of \(diagnostic.file.bytes.count) bytes") }
    }
    // A message for each of thousands of rows is no more telling than the first of them.
    for language in [DiagnosticFormatter(language: .vi), DiagnosticFormatter(language: .en)] {
      let text = language.format(Array(diagnostics.prefix(8)))
      guard diagnostics.isEmpty == text.isEmpty else { throw InputFault("empty message") }
    }
    _ = DiagnosticFormatter(language: .vi).formatJSON(diagnostics)
  }
}
