internal import Templates

/// The glossary, by letters.
struct GlossaryContext: PageContext {
  struct Letter: TemplateContext {
    let letter: String
    let id: String
    let entries: [Entry]

    static let fields: [TemplateField<Self>] = [
      .text("letter", \.letter),
      .text("id", \.id),
      .list("entries", \.entries),
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
      .text("id", \.id),
      .text("term", \.term),
      .text("translation", \.translation),
      .text("definition", \.definition),
      .text("definitionOther", \.definitionOther),
      .optionalText("aliases", \.aliases),
    ]
  }

  let frame: PageFrame
  let title: String
  let letters: [Letter]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .list("letters", \.letters),
    ]
}
