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
    var members: [(String, String?)] = [
      ("document", quoted(document.identity.path)),
      ("kind", document.identity.kind.map { quoted($0.rawValue) }),
      ("title", document.title.map(quoted)),
      ("vi", "\(document.languages.vi)"),
      ("en", "\(document.languages.en)"),
      ("translation", quoted(document.translation.key)),
    ]
    switch document.translation {
    case .current(let day): members.append(("since", quoted(day.iso)))
    case .outdated(let day, let texts, let changes):
      let blocks = changes.map { "{\"change\":\(quoted($0.form.rawValue)),\"line\":\($0.line)}" }
      members.append(("since", quoted(day.iso)))
      members.append(("texts", "[" + texts.map(quoted).joined(separator: ",") + "]"))
      members.append(("blocks", "[" + blocks.joined(separator: ",") + "]"))
    case .unrecorded, .missing, .orphan, .unreadable: break
    }
    members.append(("publication", quoted(document.publication.key)))
    switch document.publication {
    case .scheduled(let day): members.append(("publishOn", quoted(day.iso)))
    case .expired(let day): members.append(("expires", quoted(day.iso)))
    case .published, .draft, .withoutPage, .unknown: break
    }
    members.append(("evidence", document.evidence.map { quoted($0.rawValue) }))
    members.append(("unsourced", "\(document.isUnsourced)"))
    members.append(("errors", "\(document.errors)"))
    return object(members)
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
