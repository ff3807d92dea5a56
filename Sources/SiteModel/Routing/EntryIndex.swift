internal import Diagnostics

/// The entries of the glossary and of the legal register that links can name.
struct EntryIndex: Sendable {
  private let keys: [EntryReference.Kind: [String]]
  private let entries: Set<EntryReference>
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
    self.faulty = faulty
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
      suggestion: Suggestion.nearest(to: reference.key, among: keys)
    )
  }
}
