internal import Templates

/// The glossary, by letters.
struct GlossaryContext: PageContext {
  struct Letter: TemplateContext {
    let letter: String
    let id: String
    let entries: [Entry]

    static let fields: [TemplateField<Self>] = [
      .text("letter") { $0.letter },
      .text("id") { $0.id },
      .list("entries") { $0.entries },
    ]
  }

  struct Entry: TemplateContext {
    let id: String
    let term: String
    let translation: String
    let definition: String
    let definitionOther: String
    let aliases: String?

    static let fields: [TemplateField<Self>] = [
      .text("id") { $0.id },
      .text("term") { $0.term },
      .text("translation") { $0.translation },
      .text("definition") { $0.definition },
      .text("definitionOther") { $0.definitionOther },
      .optionalText("aliases") { $0.aliases },
    ]
  }

  let frame: PageFrame
  let title: String
  let letters: [Letter]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .list("letters") { $0.letters },
    ]
}
