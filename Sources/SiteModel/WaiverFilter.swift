public import Diagnostics

/// Takes out the warnings that editors have looked at and accept.
public enum WaiverFilter {
  /// The `diagnostics` without those that a document of `documents` waives.
  ///
  /// A waiver speaks for the files of its document. Errors cannot be waived, and a waiver without
  /// a warning is itself a warning, so that none outlives its reason. What is only noted can be
  /// waived too; where `givesNotes` is false nobody has looked whether such a waiver is needed.
  public static func apply(
    _ documents: [Document],
    to diagnostics: [Diagnostic],
    givesNotes: Bool = true
  ) -> [Diagnostic] {
    var remaining = diagnostics
    for document in documents where !document.waivers.isEmpty {
      let files = document.texts.map(\.file.path)
      for waiver in document.waivers {
        let count = remaining.count
        remaining.removeAll { diagnostic in
          diagnostic.severity < .error && diagnostic.problem.code == waiver.code.value
            && files.contains(diagnostic.file.path)
        }
        let isLookedFor =
          givesNotes || !TranslationProblem.notedCodes.contains(waiver.code.value)
        if remaining.count == count, isLookedFor {
          let isError = remaining.contains {
            $0.problem.code == waiver.code.value && files.contains($0.file.path)
          }
          remaining.append(idle(waiver, isError: isError))
        }
      }
    }
    return remaining
  }

  /// The problem of a waiver that took nothing out.
  private static func idle(_ waiver: Waiver, isError: Bool) -> Diagnostic {
    let code = waiver.code.value
    let problem = isError ? ContentProblem.waivedError(code) : .unusedWaiver(code)
    return Diagnostic(problem, at: waiver.code)
  }
}
