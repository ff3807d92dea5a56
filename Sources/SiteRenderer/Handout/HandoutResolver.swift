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

  /// All published handouts, by identity.
  func handouts() -> Diagnosed<[Handout]> {
    var handouts: [Handout] = []
    var diagnostics: [Diagnostic] = []
    for resolved in site.documents {
      guard let handout = handout(resolved.document, into: &diagnostics) else { continue }
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
    let named = (session ?? plan.session?.value).flatMap { sessions[$0] }
    var parts: [Handout.Part] = []
    var printed: [Document] = [document]
    for part in plan.parts {
      guard let part = self.part(part, of: document, named?.session, into: &diagnostics) else {
        continue
      }
      parts.append(part)
      switch part {
      case .document(let document, _), .worksheet(let document, _, _): printed.append(document)
      default: break
      }
    }
    parts = parts.map { part in
      if case .sources = part { return .sources(printed.filter { !$0.sources.isEmpty }) }
      return part
    }
    return Handout(
      document: document,
      plan: plan,
      session: named?.session,
      schedule: named?.schedule,
      parts: parts
    )
  }

  private func part(
    _ part: HandoutPlan.Part,
    of plan: Document,
    _ session: TrainingSession?,
    into diagnostics: inout [Diagnostic]
  ) -> Handout.Part? {
    switch part {
    case .agenda: return session.map { .agenda($0) }
    case .policy: return site.policies.isEmpty ? nil : .policy
    case .wholeGlossary: return .glossary(site.glossary)
    case .glossary(let keys):
      let wanted = Set(keys.map(\.value))
      return .glossary(site.glossary.filter { wanted.contains($0.key) })
    case .notes(let pages): return .notes(pages: pages)
    case .sources: return .sources([])
    case .document(let reference, let form):
      guard let document = document(reference, of: plan, into: &diagnostics) else { return nil }
      switch document.content {
      case .article, .caseStudy, .page: return .document(document, form: form)
      case .training, .worksheet, .handout:
        let problem = HandoutProblem.partOfAnotherKind(reference.value)
        diagnostics.append(Diagnostic(problem, in: reference.file, at: reference.range))
        return nil
      }
    case .worksheet(let reference, let copies):
      return worksheet(reference, of: plan, into: &diagnostics).map {
        .worksheet($0, $1, copies: copies)
      }
    case .evaluation(let reference):
      return worksheet(reference, of: plan, into: &diagnostics).map { .evaluation($0, $1) }
    }
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
    if let absence = site.absence(of: document), absence != .noPage {
      let problem = LinkProblem.notPublished(reference.value, because: absence)
      diagnostics.append(Diagnostic(problem, in: reference.file, at: reference.range))
      return nil
    }
    return document
  }
}
