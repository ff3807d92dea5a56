internal import Diagnostics
internal import Localization
internal import SiteModel

/// Finds what the plans of handouts name.
struct HandoutResolver {
  private let site: Site
  private let documents: [DocumentIdentity: Document]
  private let sessions: [String: (session: TrainingSession, schedule: Document)]

  init(_ site: Site) {
    self.site = site
    let all = site.documents.map(\.document) + site.unpublished
    documents = Dictionary(all.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
    var sessions: [String: (session: TrainingSession, schedule: Document)] = [:]
    for document in all {
      guard case .training(let schedule) = document.content else { continue }
      for session in schedule.sessions { sessions[session.id.value] = (session, document) }
    }
    self.sessions = sessions
  }

  /// The ids of all sessions, sorted.
  var sessionIDs: [String] { sessions.keys.sorted() }

  /// All published handouts and those of trainers, which have no page, by identity.
  func handouts() -> Diagnosed<[Handout]> {
    var handouts: [Handout] = []
    var diagnostics: [Diagnostic] = []
    let forTrainers = site.unpublished.filter { $0.isTrainerOnly && !$0.isDraft }
    for document in site.documents.map(\.document) + forTrainers {
      guard let handout = handout(document, into: &diagnostics) else { continue }
      handouts.append(handout)
    }
    return Diagnosed(handouts, diagnostics)
  }

  /// The handout that `document` plans, for `session` where that is given; `nil` for another kind.
  ///
  /// What does not exist at all has been reported when links were checked, and is left out here.
  func handout(
    _ document: Document,
    for session: String? = nil,
    into diagnostics: inout [Diagnostic]
  ) -> Handout? {
    guard case .handout(let plan) = document.content else { return nil }
    let named =
      session.flatMap { sessions[$0] } ?? self.session(of: plan, document, into: &diagnostics)
    let parts = plan.parts.compactMap { part in
      self.part(part, of: document, plan, named?.session, into: &diagnostics)
    }
    return Handout(
      document: document,
      plan: plan,
      session: named?.session,
      schedule: named?.schedule,
      parts: withSources(parts, of: document, plan, into: &diagnostics)
    )
  }

  /// The session that `plan` names; one that readers do not know of yet is reported.
  private func session(
    of plan: HandoutPlan,
    _ document: Document,
    into diagnostics: inout [Diagnostic]
  ) -> (session: TrainingSession, schedule: Document)? {
    guard let id = plan.session, let named = sessions[id.value] else { return nil }
    guard let absence = absence(of: named.schedule, from: document) else { return named }
    report(LinkProblem.notPublished(id.value, because: absence), at: id, into: &diagnostics)
    return nil
  }

  /// `parts` with the sources of all of them and of the foreword, each document once.
  private func withSources(
    _ parts: [Handout.Part],
    of plan: Document,
    _ written: HandoutPlan,
    into diagnostics: inout [Diagnostic]
  ) -> [Handout.Part] {
    var printed: [Document] = []
    for document in [plan] + parts.compactMap(\.citing) where !document.sources.isEmpty {
      if !printed.contains(where: { $0.identity == document.identity }) { printed.append(document) }
    }
    guard printed.isEmpty else {
      return parts.map { part in
        if case .sources = part { return .sources(printed) }
        return part
      }
    }
    // A part that could not be found may be the one with sources.
    if !diagnostics.hasErrors {
      for part in written.parts where part.value == .sources {
        report(HandoutProblem.emptyPart(.sources), at: part, into: &diagnostics)
      }
    }
    return parts.filter { part in
      if case .sources = part { return false }
      return true
    }
  }

  private func report<Value>(
    _ problem: any Problem,
    at place: Located<Value>,
    into diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(Diagnostic(problem, at: place))
  }

  private func part(
    _ part: Located<HandoutPlan.Part>,
    of document: Document,
    _ plan: HandoutPlan,
    _ session: TrainingSession?,
    into diagnostics: inout [Diagnostic]
  ) -> Handout.Part? {
    switch part.value {
    case .agenda: agenda(of: session, plan, part, into: &diagnostics)
    case .policy where site.policies.isEmpty: empty(.policy, at: part, into: &diagnostics)
    case .policy: .policy
    case .wholeGlossary where site.glossary.isEmpty: empty(.glossary, at: part, into: &diagnostics)
    case .wholeGlossary: .glossary(site.glossary)
    case .glossary(let keys): glossary(of: Set(keys.map(\.value)))
    case .notes(let pages): .notes(pages: pages)
    case .sources: .sources([])
    case .document(let reference, let form):
      documentPart(reference, form, of: document, into: &diagnostics)
    case .worksheet(let reference, let copies):
      worksheet(reference, of: document, into: &diagnostics).map {
        .worksheet($0, $1, copies: copies)
      }
    case .evaluation(let reference):
      worksheet(reference, of: document, into: &diagnostics).map { .evaluation($0, $1) }
    }
  }

  /// Reports a part in which nothing would be printed.
  private func empty(
    _ content: HandoutProblem.BorrowedPart,
    at part: Located<HandoutPlan.Part>,
    into diagnostics: inout [Diagnostic]
  ) -> Handout.Part? {
    report(HandoutProblem.emptyPart(content), at: part, into: &diagnostics)
    return nil
  }

  private func glossary(of keys: Set<String>) -> Handout.Part {
    .glossary(site.glossary.filter { keys.contains($0.key) })
  }

  /// The document that a part names, as a text to read; another kind is reported.
  private func documentPart(
    _ reference: Located<String>,
    _ form: HandoutPlan.Form,
    of plan: Document,
    into diagnostics: inout [Diagnostic]
  ) -> Handout.Part? {
    guard let named = document(reference, of: plan, into: &diagnostics) else { return nil }
    switch named.content {
    case .caseStudy: return .document(named, form: form)
    case .article, .page:
      if form == .box {
        report(HandoutProblem.boxOfWholeText(reference.value), at: reference, into: &diagnostics)
      }
      return .document(named, form: form)
    case .training, .worksheet, .handout:
      let problem = HandoutProblem.partOfAnotherKind(reference.value)
      report(problem, at: reference, into: &diagnostics)
      return nil
    }
  }

  /// The programme of `session`; that there is none to print is reported.
  private func agenda(
    of session: TrainingSession?,
    _ plan: HandoutPlan,
    _ part: Located<HandoutPlan.Part>,
    into diagnostics: inout [Diagnostic]
  ) -> Handout.Part? {
    if let session, !session.agenda.isEmpty { return .agenda(session) }
    // A session that could not be found has been reported.
    if session != nil || plan.session == nil {
      report(HandoutProblem.emptyPart(.agenda), at: part, into: &diagnostics)
    }
    return nil
  }

  /// The worksheet that a part names; another kind was reported when links were checked.
  private func worksheet(
    _ reference: Located<String>,
    of plan: Document,
    into diagnostics: inout [Diagnostic]
  ) -> (Document, Worksheet)? {
    document(reference, of: plan, into: &diagnostics).flatMap { document in
      document.worksheet.map { (document, $0) }
    }
  }

  /// The document that a part names; a draft or one that is not due is reported.
  private func document(
    _ reference: Located<String>,
    of plan: Document,
    into diagnostics: inout [Diagnostic]
  ) -> Document? {
    let named = plan.identity.candidates(for: reference.value).lazy.compactMap { documents[$0] }
    guard let document = named.first else { return nil }
    switch absence(of: document, from: plan) {
    case nil: return document
    case .noPage:
      let problem = HandoutProblem.partForTrainers(reference.value)
      report(problem, at: reference, into: &diagnostics)
    case .some(let absence):
      let problem = LinkProblem.notPublished(reference.value, because: absence)
      report(problem, at: reference, into: &diagnostics)
    }
    return nil
  }

  /// Why `plan` may not print `document`: what only trainers are given stands in their handouts alone
  /// (`trainer-only`).
  private func absence(of document: Document, from plan: Document) -> Document.Absence? {
    let absence = site.absence(of: document)
    return absence == .noPage && plan.isTrainerOnly ? nil : absence
  }
}

extension Handout.Part {
  /// The document whose sources are listed.
  fileprivate var citing: Document? {
    switch self {
    case .document(let document, _), .worksheet(let document, _, _): document
    default: nil
    }
  }
}
