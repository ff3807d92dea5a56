internal import Localization
internal import SiteModel

/// The documents of a site by what lists ask for, found once.
struct SiteIndex: Sendable {
  /// A session with the document it stands in.
  struct Session: Sendable {
    let document: Int
    let session: TrainingSession
  }

  /// The sections and kinds that have an index of documents.
  let sections: [Section]
  /// All sessions by their beginning.
  let sessions: [Session]
  /// The terms that some document or session uses and that have pages, in the vocabulary's order.
  let usedTerms: [Term]
  /// The real cases.
  let cases: CaseIndex
  /// The places of the free pages that no index lists: the foot of every page does.
  let unlistedPages: [Int]
  private let bySection: [String: [Int]]
  private let byTerm: [Term: [Int]]
  /// The case studies about a term, for each section that lists some.
  private let caseStudies: [String: [Term: [Int]]]
  private let sessionsByTerm: [Term: [Int]]
  private let byIdentity: [DocumentIdentity: Int]
  /// The worksheets before and behind each worksheet.
  private let besideWorksheet: [DocumentIdentity: [Int]]

  init(_ site: Site) {
    let settings = site.settings
    sections =
      settings.sections
      + [.caseStudies, .examples, .worksheets, .handouts].map { (kind: SiteSettings.Kind) in
        settings[kind]
      }
    let order = Self.listOrder(of: site)
    bySection = Self.bySection(site, order)
    unlistedPages = Self.unlistedPages(of: site)
    cases = CaseIndex(site, places: bySection[settings[.caseStudies].key] ?? [])
    sessions = Self.sessions(site)
    sessionsByTerm = Self.byTerm(sessions)
    byTerm = Self.byTerm(site, order)
    caseStudies = Self.caseStudies(site, order)
    byIdentity = Dictionary(
      uniqueKeysWithValues: site.documents.enumerated().map { ($1.document.identity, $0) }
    )
    besideWorksheet = Self.besideWorksheet(site, bySection[settings[.worksheets].key] ?? [])
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

  /// The case studies of a section about `term`, newest first.
  func caseStudies(about term: Term, in section: String?) -> [Int] {
    section.flatMap { caseStudies[$0]?[term] } ?? []
  }

  /// The sessions about `term`, by their beginning.
  func sessions(about term: Term) -> [Session] {
    (sessionsByTerm[term] ?? []).map { sessions[$0] }
  }

  /// The place of the document `identity`.
  func place(of identity: DocumentIdentity) -> Int? { byIdentity[identity] }

  /// The worksheets before and behind `worksheet` in the list of all.
  func worksheets(beside worksheet: Document) -> [Int] {
    besideWorksheet[worksheet.identity] ?? []
  }

  private static func bySection(_ site: Site, _ order: [Int]) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for place in order {
      let document = site.documents[place].document
      guard let key = document.sectionKey else { continue }
      // What stands among the real cases is one.
      if key == SiteSettings.Kind.caseStudies.rawValue, document.kind != .caseStudies { continue }
      places[key, default: []].append(place)
    }
    return places
  }

  /// `places` are those of all documents in the list of worksheets, free pages among them.
  private static func besideWorksheet(
    _ site: Site,
    _ places: [Int]
  ) -> [DocumentIdentity: [Int]] {
    let worksheets = places.filter { site.documents[$0].document.kind == .worksheets }
    return Dictionary(
      uniqueKeysWithValues: worksheets.indices.map { number in
        let beside = [number - 1, number + 1].filter(worksheets.indices.contains)
        let identity = site.documents[worksheets[number]].document.identity
        return (identity, beside.map { worksheets[$0] })
      }
    )
  }

  private static func unlistedPages(of site: Site) -> [Int] {
    let kinds: [SiteSettings.Kind] = [.examples, .worksheets, .handouts, .training]
    let listing = Set(site.settings.sections.map(\.key) + kinds.map(\.rawValue))
    return site.documents.indices.filter { place in
      let document = site.documents[place].document
      return document.kind == .pages && !listing.contains(document.sectionKey ?? "")
    }
  }

  private static func byTerm(_ site: Site, _ order: [Int]) -> [Term: [Int]] {
    var places: [Term: [Int]] = [:]
    for place in order {
      for term in site.documents[place].document.terms { places[term, default: []].append(place) }
    }
    return places
  }

  private static func caseStudies(_ site: Site, _ order: [Int]) -> [String: [Term: [Int]]] {
    var places: [String: [Term: [Int]]] = [:]
    for place in order {
      let document = site.documents[place].document
      guard document.kind == .caseStudies, let section = document.sectionKey else { continue }
      for term in document.terms { places[section, default: [:]][term, default: []].append(place) }
    }
    return places
  }

  private static func byTerm(_ sessions: [Session]) -> [Term: [Int]] {
    var places: [Term: [Int]] = [:]
    for (place, session) in sessions.enumerated() {
      for term in session.session.terms { places[term, default: []].append(place) }
    }
    return places
  }

  /// The places of all documents in the order of every list: worksheets by their numbers, then
  /// everything else, newest first, those without a date last; documents of one day by their names,
  /// which is the order of the site.
  private static func listOrder(of site: Site) -> [Int] {
    let documents = site.documents.map(\.document)
    let worksheets = documents.indices.compactMap { place in
      documents[place].worksheet.map { (place: place, order: $0.order) }
    }
    let others = documents.indices.filter { documents[$0].worksheet == nil }.map { place in
      (place: place, day: documents[place].date.map(\.order) ?? 0)
    }
    return worksheets.sorted { $0.order < $1.order }.map(\.place)
      + others.sorted { ($1.day, $0.place) < ($0.day, $1.place) }.map(\.place)
  }

  private static func sessions(_ site: Site) -> [Session] {
    site.documents.enumerated().flatMap { place, resolved -> [Session] in
      guard case .training(let schedule) = resolved.document.content else { return [] }
      return schedule.sessions.map { Session(document: place, session: $0) }
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

extension CalendarDate {
  /// A number that grows as `<` of dates does.
  fileprivate var order: Int { (year * 13 + (month ?? 0)) * 32 + (day ?? 0) }
}

extension Document {
  /// The key of the section or kind whose index lists the document.
  var sectionKey: String? {
    switch kind {
    case .articles: section
    case .caseStudies:
      (evidence == .illustrative ? SiteSettings.Kind.examples : .caseStudies).rawValue
    case .worksheets: SiteSettings.Kind.worksheets.rawValue
    case .training: SiteSettings.Kind.training.rawValue
    case .pages: identity.pageFolder
    case .handouts: SiteSettings.Kind.handouts.rawValue
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

  /// Whether nobody can come: a session of an illustrative `schedule` is a sample, whatever it says
  /// itself.
  func isSample(in schedule: Document?) -> Bool { isSample || schedule?.evidence == .illustrative }

  /// Whether it is neither put off nor called off.
  var takesPlace: Bool { status != .cancelled && status != .postponed }

  /// Whether people may still ask for a seat.
  var hasSeats: Bool { status == .planned || status == .open }
}
