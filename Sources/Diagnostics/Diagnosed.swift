/// A value and the problems met while making it.
public struct Diagnosed<Value> {
  /// The value: whole where there is no error, as good as it could be made where there is one.
  public var value: Value
  /// The problems, in the order they were met.
  public var diagnostics: [Diagnostic]

  /// Creates a value with its problems.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Whether any problem is an error.
  public var hasErrors: Bool { diagnostics.hasErrors }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension [Diagnostic] {
  /// Whether any of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// The diagnostics by path, then by place, then by code: the order they are printed in.
  public func sorted() -> [Diagnostic] {
    sorted { left, right in
      (left.file.path, left.range.start, left.range.end, left.problem.code)
        < (right.file.path, right.range.start, right.range.end, right.problem.code)
    }
  }

  /// The diagnostics as a preview takes them: errors that it can live with are warnings.
  public var forPreview: [Diagnostic] {
    map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.severity == .error, diagnostic.problem.isToleratedInPreviews {
        diagnostic.severity = .warning
      }
      return diagnostic
    }
  }
}
