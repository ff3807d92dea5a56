internal import Localization
internal import SiteModel

/// A handout with everything that it prints at hand.
struct Handout: Sendable {
  /// What a part prints.
  enum Part: Sendable {
    case agenda(TrainingSession)
    case document(Document, form: HandoutPlan.Form)
    case worksheet(Document, Worksheet, copies: Int)
    case policy
    case glossary([GlossaryEntry])
    case notes(pages: Int)
    /// The documents that cite sources, in the order of the parts.
    case sources([Document])
    case evaluation(Document, Worksheet)

    /// The document whose title is that of the part.
    var document: Document? {
      switch self {
      case .document(let document, _), .worksheet(let document, _, _),
        .evaluation(let document, _):
        document
      case .agenda, .policy, .glossary, .notes, .sources: nil
      }
    }
  }

  /// The document that holds the plan; its text is the foreword.
  let document: Document
  /// The plan.
  let plan: HandoutPlan
  /// The session whose cover and agenda are printed.
  let session: TrainingSession?
  /// The document that announces the session.
  let schedule: Document?
  /// The parts in order.
  let parts: [Part]

  /// The editions there are: without a translation only that of the source language.
  var editions: [HandoutEdition] {
    if document.translation != nil { return HandoutEdition.allCases }
    return document.text.language == .vi ? [.vi] : [.en]
  }

  /// The name that people call it by: that of its file.
  var name: String { document.identity.name }

  /// The documents whose texts are printed.
  var documents: [Document] { parts.compactMap(\.document) }

  /// Whether it has pages; what is for trainers alone is only printed.
  var isPublished: Bool { !document.isTrainerOnly }
}

extension [Term] {
  /// The labels of the terms, one behind the other; a label may have commas of its own.
  func list(in language: Language) -> String {
    map { $0.label[language] }.joined(separator: "; ")
  }
}
