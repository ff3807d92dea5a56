internal import Localization
internal import SiteModel

/// An entry of the glossary or the legal register as a text that links to it shows it.
struct LinkedEntry: Sendable {
  /// What the link is described as.
  let description: String
  /// What stands before the description in a list; nothing where the description begins with it.
  let label: String?

  /// All entries in `language`.
  static func all(
    of site: Site,
    _ strings: InterfaceStrings,
    in language: Language
  ) -> [EntryReference: LinkedEntry] {
    var entries: [EntryReference: LinkedEntry] = [:]
    for entry in site.glossary {
      entries[EntryReference(.term, entry.key)] = LinkedEntry(entry, in: language)
    }
    for policy in site.policies {
      let status = strings[InterfaceKey(policy.status), language]
      entries[EntryReference(.policy, policy.key)] = LinkedEntry(policy, status, in: language)
    }
    return entries
  }

  private init(_ entry: GlossaryEntry, in language: Language) {
    description = entry.definition[language]
    label = entry.term[language]
  }

  private init(_ policy: PolicyDocument, _ status: String, in language: Language) {
    let title = policy.title[language]
    description = (policy.number.map { $0 + ", " } ?? "") + title + " · " + status
    label = nil
  }
}
