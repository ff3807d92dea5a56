internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteRenderer

/// The site as it stands after a save.
struct SiteVersion: Sendable {
  /// Counts the saves that changed something.
  let number: Int
  /// The number of the version that pages show: the last one without errors.
  let pages: Int
  /// The files of that version; nothing where there has been none yet.
  let files: LiveFiles?
  /// All documents, as far as they can be read now.
  let preview: SitePreview?
  /// What is wrong now.
  let diagnostics: [Diagnostic]
  /// What keeps the sources from being read at all.
  let fault: FileProblem?
  /// The language of the texts.
  let language: Language

  /// The errors as the terminal shows them; nothing where there is none.
  var problemText: String? {
    if let fault {
      let label = "\(Severity.error.label[language]) [\(fault.code)]: "
      let hint = fault.hint.map {
        "\n  = \(DiagnosticFormatter.hintLabel[language]): \($0[language])"
      }
      return label + fault.message[language] + (hint ?? "")
    }
    let errors = diagnostics.filter { $0.severity == .error }
    return errors.isEmpty ? nil : DiagnosticFormatter(language: language).format(errors)
  }
}
