internal import Diagnostics
internal import SiteModel

/// What the data files of a site say: its settings, and the lists that documents refer to.
struct SiteData {
  /// The settings; `nil` where `site.yaml` is missing or says too little.
  let settings: SiteSettings?
  let vocabulary: Vocabulary
  let glossary: [GlossaryEntry]
  let policies: [PolicyDocument]
  /// The lists in which an entry may be missing for its faults.
  let faultyLists: Set<EntryReference.Kind>
  let diagnostics: [Diagnostic]

  /// Reads the data files among `files`; `baseURL` overrides the address that `site.yaml` gives.
  init(_ files: [SourceFile], servedAt baseURL: String?) {
    let site = Self.read("site.yaml", of: files, required: true) {
      SiteSettings.read($0, servedAt: baseURL)
    }
    let vocabulary = Self.read("vocabulary.yaml", of: files, required: true, Vocabulary.read)
    let glossary = Self.read("glossary.yaml", of: files, required: false, GlossaryEntry.readAll)
    let policies = Self.read("policy.yaml", of: files, required: false, PolicyDocument.readAll)
    settings = site.value ?? nil
    self.vocabulary = vocabulary.value ?? Vocabulary([:])
    self.glossary = glossary.value ?? []
    self.policies = policies.value ?? []
    var faulty: Set<EntryReference.Kind> = []
    if glossary.diagnostics.hasErrors { faulty.insert(.term) }
    if policies.diagnostics.hasErrors { faulty.insert(.policy) }
    faultyLists = faulty
    diagnostics =
      site.diagnostics + vocabulary.diagnostics + glossary.diagnostics + policies.diagnostics
  }

  private static func read<Value>(
    _ name: String,
    of files: [SourceFile],
    required: Bool,
    _ read: (SourceFile) -> Diagnosed<Value>
  ) -> Diagnosed<Value?> {
    let path = SiteLoader.contentPrefix + name
    if let file = files.first(where: { $0.path == path }) {
      let read = read(file)
      return Diagnosed(read.value, read.diagnostics)
    }
    guard required else { return Diagnosed(nil) }
    let place = SourceFile(path: path, bytes: [])
    let missing = Diagnostic(ContentProblem.missingFile(path), in: place, at: .startOfFile)
    return Diagnosed(nil, [missing])
  }
}
