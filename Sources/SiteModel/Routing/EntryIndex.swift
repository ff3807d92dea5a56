internal import Diagnostics
internal import Localization

/// The entries of the glossary and of the legal register that links can name.
struct EntryIndex: Sendable {
  private let keys: [EntryReference.Kind: [String]]
  private let entries: Set<EntryReference>
  /// The keys of the entries by what readers call them, as addresses have it: `dong-thai`.
  private let named: [EntryReference.Kind: [String: String]]
  /// The lists whose files have faults: what is missing there may only be unreadable.
  private let faulty: Set<EntryReference.Kind>

  init(
    glossary: [GlossaryEntry],
    policies: [PolicyDocument],
    faulty: Set<EntryReference.Kind> = []
  ) {
    keys = [.term: glossary.map(\.key), .policy: policies.map(\.key)]
    entries = Set(
      glossary.map { EntryReference(.term, $0.key) }
        + policies.map { EntryReference(.policy, $0.key) }
    )
    named = [
      .term: Self.keysByName(glossary.map { ($0.key, $0.names) }),
      .policy: Self.keysByName(
        policies.map { ($0.key, [$0.number].compactMap(\.self) + $0.aliases) }
      ),
    ]
    self.faulty = faulty
  }

  private static func keysByName(_ entries: [(key: String, names: [String])]) -> [String: String] {
    let pairs = entries.flatMap { entry in
      entry.names.map { (Slug.make(from: $0), entry.key) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is such an entry.
  func contains(_ reference: EntryReference) -> Bool { entries.contains(reference) }

  /// What is wrong with `reference`; nothing where the faults of a list's own file explain it.
  func problem(with reference: EntryReference) -> LinkProblem? {
    if contains(reference) || faulty.contains(reference.kind) { return nil }
    let keys = keys[reference.kind] ?? []
    if keys.isEmpty { return .noEntries(reference) }
    return .noSuchEntry(
      reference,
      suggestion: named[reference.kind]?[Slug.make(from: reference.key)]
        ?? Suggestion.nearest(to: reference.key, among: keys)
    )
  }
}

extension GlossaryEntry {
  /// What readers call the term, in both languages.
  fileprivate var names: [String] {
    Language.allCases.flatMap { [term[$0]] + aliases[$0] }
  }
}
