internal import Diagnostics
internal import Localization
internal import SiteModel

/// The status of a site as JSON; the keys stay as they are.
enum StatusJSON {
  static func text(of status: SiteStatus) -> String {
    let documents = status.documents.map(document)
    let sessions = status.sessions.map { session($0, status.sourceLanguage) }
    return """
      {
        "documents": \(list(documents)),
        "sessions": \(list(sessions)),
        "counts": \(counts(of: status))
      }

      """
  }

  private static func list(_ objects: [String]) -> String {
    objects.isEmpty ? "[]" : "[\n    " + objects.joined(separator: ",\n    ") + "\n  ]"
  }

  private static func object(_ members: [(String, String?)]) -> String {
    "{"
      + members.compactMap { key, value in value.map { "\"\(key)\":\($0)" } }.joined(separator: ",")
      + "}"
  }

  private static func counts(of status: SiteStatus) -> String {
    let count = StatusCounts(status)
    return object(
      [
        ("documents", count.documents), ("current", count.current), ("outdated", count.outdated),
        ("unrecorded", count.unrecorded), ("missing", count.missing), ("orphans", count.orphans),
        ("drafts", count.drafts), ("scheduled", count.scheduled), ("expired", count.expired),
        ("unsourced", count.unsourced), ("sessions", count.sessions), ("behind", count.behind),
      ].map { ($0.0, "\($0.1)") }
    )
  }

  private static func document(_ document: DocumentStatus) -> String {
    let quoted = JSONText.quoted
    let names: [(String, String?)] = [
      ("document", quoted(document.identity.path)),
      ("kind", document.identity.kind.map { quoted($0.rawValue) }),
      ("title", document.title.map(quoted)),
      ("vi", "\(document.languages.vi)"),
      ("en", "\(document.languages.en)"),
    ]
    let counts: [(String, String?)] = [
      ("evidence", document.evidence.map { quoted($0.rawValue) }),
      ("unsourced", "\(document.isUnsourced)"),
      ("errors", "\(document.errors)"),
    ]
    return object(names + members(document.translation) + members(document.publication) + counts)
  }

  private static func members(_ translation: DocumentStatus.Translation) -> [(String, String?)] {
    let quoted = JSONText.quoted
    let state = ("translation", quoted(translation.key) as String?)
    switch translation {
    case .current(let day): return [state, ("since", quoted(day.iso))]
    case .outdated(let day, let texts, let changes):
      let blocks = changes.map { "{\"change\":\(quoted($0.form.rawValue)),\"line\":\($0.line)}" }
      return [
        state,
        ("since", quoted(day.iso)),
        ("texts", "[" + texts.map(quoted).joined(separator: ",") + "]"),
        ("blocks", "[" + blocks.joined(separator: ",") + "]"),
      ]
    case .unrecorded, .missing, .orphan, .unreadable: return [state]
    }
  }

  private static func members(_ publication: DocumentStatus.Publication) -> [(String, String?)] {
    let quoted = JSONText.quoted
    let state = ("publication", quoted(publication.key) as String?)
    switch publication {
    case .scheduled(let day): return [state, ("publishOn", quoted(day.iso))]
    case .expired(let day): return [state, ("expires", quoted(day.iso))]
    case .published, .draft, .withoutPage, .unknown: return [state]
    }
  }

  private static func session(_ session: SiteStatus.Session, _ language: Language) -> String {
    let quoted = JSONText.quoted
    return object([
      ("id", quoted(session.session.id.value)),
      ("document", quoted(session.document.path)),
      ("topic", quoted(session.session.topic[language])),
      ("start", quoted(session.session.start.iso)),
      ("end", quoted(session.session.end.iso)),
      ("place", quoted(session.session.place.key)),
      ("status", quoted(session.session.status.rawValue)),
      ("sample", "\(session.session.isSample)"),
    ])
  }
}

extension DocumentStatus.Translation {
  fileprivate var key: String {
    switch self {
    case .current: "current"
    case .outdated: "outdated"
    case .unrecorded: "unrecorded"
    case .missing: "missing"
    case .orphan: "orphan"
    case .unreadable: "unreadable"
    }
  }
}

extension DocumentStatus.Publication {
  fileprivate var key: String {
    switch self {
    case .published: "published"
    case .draft: "draft"
    case .scheduled: "scheduled"
    case .expired: "expired"
    case .withoutPage: "without-page"
    case .unknown: "unknown"
    }
  }
}
