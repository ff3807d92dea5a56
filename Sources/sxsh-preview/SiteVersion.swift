internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteRenderer

/// The site as it stands after a save.
struct SiteVersion: Sendable {
  /// Counts the saves that changed something.
  var number = 0
  /// The number of the version that pages show: the last one without errors.
  var pages = 0
  /// The files of that version; nothing where there has been none yet.
  var files: LiveFiles?
  /// All documents, as far as they can be read now.
  var preview: SitePreview?
  /// What is wrong now.
  var diagnostics: [Diagnostic] = []
  /// What keeps the sources from being read at all.
  var fault: FileProblem?
  /// The language of the texts.
  let language: Language

  init(in language: Language) {
    self.language = language
  }

  /// The errors as the terminal shows them; nothing where there is none.
  var problemText: String? {
    if let fault { return CommandName.put(into: fault.text(in: language)) }
    let errors = diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return nil }
    return CommandName.put(into: DiagnosticFormatter(language: language).format(errors))
  }
}
