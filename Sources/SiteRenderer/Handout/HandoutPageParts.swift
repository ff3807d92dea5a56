internal import HTML
internal import Localization
internal import Markdown
internal import SiteModel
internal import Templates

/// Makes the parts of a handout's page.
struct HandoutPageParts {
  let builder: PageBuilder
  let page: Page
  let isBoth: Bool

  var language: Language { page.language }
  private var languages: [Language] { isBoth ? [language, language.other] : [language] }

  /// What the part at `place` is linked by, on whichever page it stands.
  static func id(of place: Int) -> String { "part_\(place + 1)" }

  /// The parts of `handout` at `places`, with the copies of a worksheet as one.
  func parts(of handout: Handout, at places: Range<Int>) -> [HandoutPartContext] {
    places.map { place in
      let part = handout.parts[place]
      var context = HandoutPartContext(
        id: Self.id(of: place),
        kind: part.kind,
        title: title(of: part),
        number: part.number
      )
      add(part, to: &context)
      return context
    }
  }

  /// The title of a part.
  func title(of part: Handout.Part) -> HandoutTextContext {
    switch part {
    case .document(let document, _), .worksheet(let document, _, _), .evaluation(let document, _):
      texts(of: document) { $0.title.value }
    case .agenda: word(.agendaHeading)
    case .policy: word(.registerHeading)
    case .glossary: word(.glossaryTitle)
    case .notes: word(.handoutNotes)
    case .sources: word(.sourcesHeading)
    }
  }

  private func add(_ part: Handout.Part, to context: inout HandoutPartContext) {
    switch part {
    case .agenda(let session): context.days = days(of: session)
    case .document(let document, let form): add(document, form, to: &context)
    case .worksheet(let document, let worksheet, _), .evaluation(let document, let worksheet):
      context.summary = worksheet.instructions.map { text($0) }
      context.rows = rows(of: document, in: context.id)
      context.isLandscape = worksheet.sheet == .landscape
    case .policy: context.policies = builder.register(language)
    case .glossary(let entries): context.entries = self.entries(entries)
    case .notes: break
    case .sources(let documents): context.groups = documents.map(sources)
    }
  }

  // MARK: Texts

  func text(_ value: (Language) -> (String, Language)) -> HandoutTextContext {
    let texts = languages.map(value)
    let second = texts.dropFirst().first { $0.0 != texts[0].0 }
    return HandoutTextContext(
      language: texts[0].1.rawValue,
      text: texts[0].0,
      second: second?.0,
      secondLanguage: second?.1.rawValue
    )
  }

  func word(_ key: InterfaceKey) -> HandoutTextContext {
    text { (builder.strings[key, $0], $0) }
  }

  func text(_ text: TranslatedText) -> HandoutTextContext {
    self.text { (text[$0], text.language(for: $0)) }
  }

  /// What the texts of `document` say.
  func texts(of document: Document, _ value: (DocumentText) -> String) -> HandoutTextContext {
    text { language in
      let text = document.text(for: language)
      return (value(text), text.language)
    }
  }

  /// The text of the handout's own page, whose headings can be linked to where it is in one language.
  func foreword(of document: Document) -> [HandoutPartContext.Row] {
    rows(of: document, in: "foreword", hasIDs: !isBoth)
  }

  /// The text of a document, the part with `id`, in rows that say the same in both languages; one row
  /// for one language.
  private func rows(
    of document: Document,
    in id: String,
    hasIDs: Bool = false
  ) -> [HandoutPartContext.Row] {
    let texts = languages.map { document.text(for: $0) }
    if texts.allSatisfy({ $0.body.nodes.count == 1 }) { return [] }
    let bodies = texts.map {
      PrintedBody(of: $0, document, in: id, hasIDs: hasIDs, on: page, builder)
    }
    guard texts.count == 2, texts[0] !== texts[1] else {
      return [HandoutPartContext.Row(cells: [cell(texts[0], bodies[0], [0])])]
    }
    let isSourceFirst = texts[0] === document.text
    let pairing = BlockPairing(
      (isSourceFirst ? texts[0] : texts[1]).body,
      (isSourceFirst ? texts[1] : texts[0]).body
    )
    return pairing.pairs.map { pair in
      let source = pair.source.map { pairing.source.nodes[$0] }
      let translation = pair.translation.map { pairing.translation.nodes[$0] }
      return HandoutPartContext.Row(cells: [
        cell(texts[0], bodies[0], isSourceFirst ? source : translation),
        cell(texts[1], bodies[1], isSourceFirst ? translation : source),
      ])
    }
  }

  private func cell(
    _ text: DocumentText,
    _ body: PrintedBody,
    _ nodes: [Int]
  ) -> HandoutPartContext.Row.Cell {
    HandoutPartContext.Row.Cell(language: text.language.rawValue, body: body.html(of: nodes))
  }

  /// When and where, as the plan says.
  func coverFacts(of handout: Handout) -> [HandoutPartContext.Fact] {
    [
      handout.document.date.map { date in fact(.when) { DateStyle.long(date, in: $0) } },
      handout.plan.place.map { place in fact(.where) { place.label[$0] } },
    ].compactMap { $0 }
  }

  func fact(_ key: InterfaceKey, _ value: (Language) -> String) -> HandoutPartContext.Fact {
    HandoutPartContext.Fact(label: word(key), value: text { (value($0), $0) })
  }

  // MARK: Parts

  private func days(of session: TrainingSession) -> [HandoutPartContext.Day] {
    let days = session.agendaDays
    return days.map { day, items in
      HandoutPartContext.Day(
        day: days.count > 1 ? text { ("\(builder.strings[.day, $0]) \(day)", $0) } : nil,
        items: items.map { item in
          HandoutPartContext.Day.Item(
            time: item.time.map(DateStyle.time),
            item: text(item.item),
            venue: item.venue.map { text($0) }
          )
        }
      )
    }
  }

  private func add(
    _ document: Document,
    _ form: HandoutPlan.Form,
    to part: inout HandoutPartContext
  ) {
    part.summary = texts(of: document) { $0.summary }
    part.evidence = builder.evidence(of: document, language, isShort: true)
    if let study = document.caseStudy { add(study, document, to: &part) }
    if form == .full || document.caseStudy == nil { part.rows = rows(of: document, in: part.id) }
  }

  private func entries(_ entries: [GlossaryEntry]) -> [HandoutPartContext.Entry] {
    entries.sorted(in: language).map { entry in
      HandoutPartContext.Entry(
        term: entry.term[language],
        other: entry.term[language.other],
        definition: text { (entry.definition[$0], $0) }
      )
    }
  }

  private func sources(of document: Document) -> HandoutPartContext.SourceGroup {
    HandoutPartContext.SourceGroup(
      title: texts(of: document) { $0.title.value },
      sources: builder.sources(of: document, language)
    )
  }
}

extension Handout.Part {
  /// The kind as style sheets know it.
  fileprivate var kind: String {
    switch self {
    case .agenda: "agenda"
    case .document: "document"
    case .worksheet: "worksheet"
    case .policy: "policy"
    case .glossary: "glossary"
    case .notes: "notes"
    case .sources: "sources"
    case .evaluation: "evaluation"
    }
  }

  /// The number of a worksheet.
  var number: String? {
    switch self {
    case .worksheet(_, let worksheet, _), .evaluation(_, let worksheet): worksheet.number
    case .agenda, .document, .policy, .glossary, .notes, .sources: nil
    }
  }
}
