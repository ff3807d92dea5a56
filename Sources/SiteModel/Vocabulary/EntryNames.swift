internal import Localization
internal import Markdown

/// What a link to an entry of the glossary or of the legal register says where its writer left that
/// open: `[](term:waste-stream)`.
///
/// The names become part of the text, so that whoever reads it finds them: headings and their ids,
/// captions, search, paper.
struct EntryNames: Sendable {
  private let names: Bilingual<[EntryReference: String]>

  init(glossary: [GlossaryEntry], policies: [PolicyDocument]) {
    names = Bilingual { language in
      let terms = glossary.map { (EntryReference(.term, $0.key), $0.term[language]) }
      let laws = policies.map {
        (EntryReference(.policy, $0.key), $0.number ?? $0.title[language])
      }
      return Dictionary(terms + laws, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The text with the names; `nil` where it has no such link.
  func filled(in text: DocumentText) -> DocumentText? {
    let names = names[text.language]
    return text.body.fillingLinks { link in
      EntryReference(destination: String(decoding: link.destination, as: UTF8.self))
        .flatMap { names[$0] }
    }.map { text.saying($0) }
  }
}

extension DocumentText {
  /// The same text with another body.
  fileprivate func saying(_ body: MarkdownDocument) -> DocumentText {
    DocumentText(
      language: language,
      file: file,
      title: title,
      summary: summary,
      slug: slug,
      updated: updated,
      imageAlternative: imageAlternative,
      imageCredit: imageCredit,
      aliases: aliases,
      body: body,
      outline: Outline(of: body)
    )
  }
}
