internal import Localization
internal import SiteModel

extension HandoutDataWriter {
  /// The legal register.
  mutating func policy() -> JSONValue {
    let policies = builder.site.policies
    let rows = policies.map { policy -> JSONValue in
      let successor = policies.first { $0.key == policy.replacedBy?.value }
      return [
        "key": .text(policy.key),
        "number": .optional(policy.number),
        "date": policy.date.map { date in texts { (DateStyle.short(date, in: $0), $0) } } ?? .null,
        "title": texts(policy.title, from: "content/policy.yaml"),
        "issuer": policy.issuer.map { texts($0, from: "content/policy.yaml") } ?? .null,
        "status": texts { (builder.strings[InterfaceKey(policy.status), $0], $0) },
        "replacedBy": successor.map { successor in
          texts { (successor.number ?? successor.title[$0], $0) }
        } ?? .null,
      ]
    }
    return ["kind": "policy", "rows": .list(rows)]
  }

  /// The entries in the order of the edition's alphabet, each with the term in both languages.
  mutating func glossary(_ entries: [GlossaryEntry]) -> JSONValue {
    let language = edition.language
    let rows = entries.sorted(in: language).map { entry -> JSONValue in
      [
        "key": .text(entry.key),
        "term": .text(entry.term[language]),
        "other": .text(entry.term[language.other]),
        "definition": texts(entry.definition, from: "content/glossary.yaml"),
      ]
    }
    return ["kind": "glossary", "entries": .list(rows)]
  }

  /// The sources that the printed documents cite, under the titles of these.
  mutating func sources(of documents: [Document]) -> JSONValue {
    var groups: [JSONValue] = []
    for document in documents {
      let items = document.sources.map { source(of: document, $0) }
      groups.append(["title": title(of: document), "items": .list(items)])
    }
    let cited = Set(documents.flatMap(\.sources).compactMap(\.mark))
    let marks = Citation.Mark.allCases.filter(cited.contains).map { mark -> JSONValue in
      [
        "mark": .text(mark.rawValue),
        "text": texts { (builder.strings[InterfaceKey(mark), $0], $0) },
      ]
    }
    return [
      "kind": "sources",
      // The titles of sources are not translated.
      "language": .text(builder.site.settings.sourceLanguage.rawValue),
      "groups": .list(groups),
      "marks": .list(marks),
    ]
  }

  private mutating func source(of document: Document, _ source: Citation) -> JSONValue {
    for text in [source.title, source.author ?? ""] { letters.check(text, in: document.text.file) }
    return [
      "title": .text(source.title),
      "by": .optional(source.author),
      "date": source.date.map { date in texts { (DateStyle.long(date, in: $0), $0) } } ?? .null,
      "url": .optional(source.url),
      "mark": .optional(source.mark?.rawValue),
    ]
  }
}
