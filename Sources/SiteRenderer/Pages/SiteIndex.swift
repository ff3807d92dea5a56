internal import Localization
internal import SiteModel

/// The documents of a site by what lists ask for, found once.
struct SiteIndex: Sendable {
  /// A session with the document it stands in.
  struct Session: Sendable {
    let document: Int
    let place: Int
    let session: TrainingSession
  }

  /// The sections and kinds that have an index of documents.
  let sections: [Section]
  /// All sessions by their beginning.
  let sessions: [Session]
  /// The terms that some document or session uses and that have pages, in the vocabulary's order.
  let usedTerms: [Term]
  private let bySection: [String: [Int]]
  private let byTerm: [Term: [Int]]
  private let sessionsByTerm: [Term: [Int]]
  private let byIdentity: [DocumentIdentity: Int]

  init(_ site: Site) {
    let settings = site.settings
    sections =
      settings.sections
      + [.caseStudies, .examples, .worksheets].map { (kind: SiteSettings.Kind) in settings[kind] }
    bySection = Self.bySection(site)
    sessions = Self.sessions(site)
    sessionsByTerm = Self.byTerm(sessions)
    byTerm = Self.byTerm(site)
    byIdentity = Dictionary(
      uniqueKeysWithValues: site.documents.enumerated().map { ($1.document.identity, $0) }
    )
    let used = (documents: byTerm, sessions: sessionsByTerm)
    usedTerms = TermGroup.allCases.filter { $0.folder != nil }
      .flatMap { site.vocabulary.terms[$0] ?? [] }
      .filter { used.documents[$0] != nil || used.sessions[$0] != nil }
  }

  /// The documents of `section`, in the order of its index.
  func documents(of section: Section) -> [Int] { bySection[section.key] ?? [] }

  /// Whether some document or session is about `term`.
  func isUsed(_ term: Term) -> Bool { byTerm[term] != nil || sessionsByTerm[term] != nil }

  /// The documents about `term`, newest first.
  func documents(about term: Term) -> [Int] { byTerm[term] ?? [] }

  /// The sessions about `term`, by their beginning.
  func sessions(about term: Term) -> [Session] {
    (sessionsByTerm[term] ?? []).map { sessions[$0] }
  }

  /// The place of the document `identity`.
  func place(of identity: DocumentIdentity) -> Int? { byIdentity[identity] }

  private static func bySection(_ site: Site) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for (place, resolved) in site.documents.enumerated() {
      guard let key = resolved.document.sectionKey else { continue }
      places[key, default: []].append(place)
    }
    return places.mapValues { inListOrder($0, site) }
  }

  private static func byTerm(_ site: Site) -> [Term: [Int]] {
    var places: [Term: [Int]] = [:]
    for (place, resolved) in site.documents.enumerated() {
      for term in resolved.document.terms { places[term, default: []].append(place) }
    }
    return places.mapValues { inListOrder($0, site) }
  }

  private static func byTerm(_ sessions: [Session]) -> [Term: [Int]] {
    var places: [Term: [Int]] = [:]
    for (place, session) in sessions.enumerated() {
      for term in session.session.terms { places[term, default: []].append(place) }
    }
    return places
  }

  /// Worksheets by their numbers, everything else newest first.
  private static func inListOrder(_ places: [Int], _ site: Site) -> [Int] {
    places.sorted { left, right in
      let one = site.documents[left].document
      let other = site.documents[right].document
      if case .worksheet(let first) = one.content, case .worksheet(let second) = other.content {
        return first.order < second.order
      }
      if one.date != other.date { return Self.isNewer(one.date, other.date) }
      return one.identity < other.identity
    }
  }

  private static func isNewer(_ one: CalendarDate?, _ other: CalendarDate?) -> Bool {
    guard let one else { return false }
    guard let other else { return true }
    return one > other
  }

  private static func sessions(_ site: Site) -> [Session] {
    site.documents.enumerated().flatMap { place, resolved -> [Session] in
      guard case .training(let schedule) = resolved.document.content else { return [] }
      return schedule.sessions.enumerated().map {
        Session(document: place, place: $0, session: $1)
      }
    }.sorted { left, right in
      if left.session.start != right.session.start {
        return left.session.start < right.session.start
      }
      return left.session.id.value < right.session.id.value
    }
  }
}

extension Worksheet {
  /// The letters of the number, then its digits as a number: F2 comes before F10.
  fileprivate var order: (String, Int) {
    let digits = number.drop { !$0.isNumber }.prefix { $0.isNumber }
    return (String(number.prefix { !$0.isNumber }), Int(digits) ?? 0)
  }
}

extension Document {
  /// The key of the section or kind whose index lists the document.
  var sectionKey: String? {
    switch kind {
    case .articles: identity.section
    case .caseStudies:
      (evidence == .illustrative ? SiteSettings.Kind.examples : .caseStudies).rawValue
    case .worksheets: SiteSettings.Kind.worksheets.rawValue
    case .training: SiteSettings.Kind.training.rawValue
    case .pages, .handouts: nil
    }
  }

  /// The terms of the closed lists that the document is about.
  var terms: [Term] {
    switch content {
    case .article(let article): article.terms
    case .caseStudy(let study): [study.sector, study.place] + study.techniques + study.resources
    case .training, .worksheet, .page, .handout: []
    }
  }
}

extension TrainingSession {
  /// The terms that the session is about.
  var terms: [Term] { [place] + audiences }
}
