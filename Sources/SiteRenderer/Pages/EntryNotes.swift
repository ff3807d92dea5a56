internal import HTML
internal import Markdown
internal import SiteModel

/// The descriptions of the entries that a text links to, each once, in the order of the text.
///
/// Each link names its description (`aria-describedby`), which screen readers speak after the
/// link's text. `title` would not do: it needs a mouse. On a screen the list is hidden, since the
/// entry itself is one tap away; in print links lead nowhere, so that the list is printed below the
/// text. The style sheet decides both, and no script is needed.
struct EntryNotes {
  private var references: [EntryReference] = []
  private var known: Set<EntryReference> = []

  /// Takes up the entry that a link leads to; gives what the link's element needs.
  mutating func attributes(
    of reference: EntryReference
  ) -> [ResolvedDestination.Attribute] {
    if known.insert(reference).inserted { references.append(reference) }
    return [
      ResolvedDestination.Attribute("class", reference.kind.rawValue),
      ResolvedDestination.Attribute("aria-describedby", Self.id(of: reference)),
    ]
  }

  /// Writes the descriptions of the entries that were taken up; nothing where there are none.
  func write(_ entries: [EntryReference: LinkedEntry], into writer: inout HTMLWriter) {
    if references.isEmpty { return }
    writer.markup("<ul class=\"entry-notes\">\n")
    for reference in references {
      guard let entry = entries[reference] else { continue }
      writer.markup("<li>")
      if let label = entry.label {
        writer.markup("<b>")
        writer.text(label)
        writer.markup("</b>: ")
      }
      writer.markup("<span")
      writer.attribute("id", Self.id(of: reference))
      writer.markup(">")
      writer.text(entry.description)
      writer.markup("</span></li>\n")
    }
    writer.markup("</ul>\n")
  }

  /// Ids of ours begin with an underscore, which no heading's id has.
  private static func id(of reference: EntryReference) -> String {
    "_\(reference.kind.rawValue)-\(reference.key)"
  }
}
