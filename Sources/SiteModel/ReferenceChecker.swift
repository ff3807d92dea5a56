internal import Diagnostics
internal import Localization

/// Checks what the facts of documents name: other documents, sessions and terms; and that no two
/// worksheets have one number.
struct ReferenceChecker {
  private let checker: LinkChecker
  private var diagnostics: [Diagnostic] = []

  /// What is wrong in `documents`, all of the site, of which `checker` knows the pages; O(n).
  static func check(_ documents: [Document], _ checker: LinkChecker) -> [Diagnostic] {
    var references = ReferenceChecker(checker)
    let sessions = documents.flatMap(\.sessionIDs)
    for document in documents {
      references.checkDocuments(namedBy: document)
      references.checkPlan(of: document, sessions)
    }
    references.checkWorksheetNumbers(of: documents)
    return references.diagnostics
  }

  private init(_ checker: LinkChecker) {
    self.checker = checker
  }

  /// Checks the documents that sessions and handouts name.
  private mutating func checkDocuments(namedBy document: Document) {
    for (reference, expected) in document.documentReferences {
      let found = checker.document(reference, from: document.identity, kind: expected)
      diagnostics += found.diagnostics
      guard let expected, let kind = found.value?.kind, kind != expected else { continue }
      let problem = LinkProblem.wrongKind(reference.value, of: kind, expected: expected)
      diagnostics.append(Diagnostic(problem, at: reference))
    }
  }

  /// Checks the terms and the session that a handout names.
  private mutating func checkPlan(of document: Document, _ sessions: [String]) {
    guard case .handout(let plan) = document.content else { return }
    for term in plan.parts.flatMap(\.value.terms) {
      let problem = checker.entries.problem(with: EntryReference(.term, term.value))
      if let problem { diagnostics.append(Diagnostic(problem, at: term)) }
    }
    let hasUnreadableSchedules = checker.unreadable.contains { $0.kind == .training }
    guard let session = plan.session, !sessions.contains(session.value), !hasUnreadableSchedules
    else { return }
    let suggestion = Suggestion.nearest(to: session.value, among: sessions)
    let problem = LinkProblem.noSuchSession(session.value, suggestion: suggestion)
    diagnostics.append(Diagnostic(problem, at: session))
  }

  /// Reports worksheets that people would call by one number.
  private mutating func checkWorksheetNumbers(of documents: [Document]) {
    var seen: [String: Located<String>] = [:]
    for case .worksheet(let worksheet) in documents.map(\.content) {
      let number = worksheet.writtenNumber
      guard let first = seen[worksheet.foldedNumber] else {
        seen[worksheet.foldedNumber] = number
        continue
      }
      let note = Diagnostic.Note(
        Bilingual(vi: "số này đã dùng ở đây", en: "the number is used here already"),
        in: first.file,
        at: first.range
      )
      let problem = ContentProblem.repeatedWorksheetNumber(number.value, first: first.value)
      diagnostics.append(Diagnostic(problem, at: number, notes: [note]))
    }
  }
}

extension Document {
  /// The documents that its facts name, apart from what to read next, and the kind that each must
  /// be of.
  fileprivate var documentReferences: [(Located<String>, kind: DocumentKind?)] {
    switch content {
    case .training(let schedule):
      schedule.sessions.compactMap { session in session.handout.map { ($0, kind: .handouts) } }
    case .handout(let plan): plan.parts.compactMap(\.value.reference)
    default: []
    }
  }
}

extension HandoutPlan.Part {
  /// The document that the part prints.
  fileprivate var reference: (Located<String>, kind: DocumentKind?)? {
    switch self {
    case .document(let reference, _): (reference, kind: nil)
    case .worksheet(let reference, _), .evaluation(let reference): (reference, kind: .worksheets)
    default: nil
    }
  }

  /// The entries of the glossary that the part prints.
  fileprivate var terms: [Located<String>] {
    if case .glossary(let terms) = self { return terms }
    return []
  }
}
