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

  private var language: Language { page.language }
  private var languages: [Language] { isBoth ? [language, language.other] : [language] }

  /// The parts of `handout`, with the copies of a worksheet as one.
  func parts(of handout: Handout) -> [HandoutPartContext] {
    handout.parts.enumerated().map { number, part in
      let id = "part_\(number + 1)"
      switch part {
      case .agenda(let session): return agenda(session, id)
      case .document(let document, let form): return self.document(document, form, id)
      case .worksheet(let document, let worksheet, _):
        return self.worksheet(document, worksheet, "worksheet", id)
      case .evaluation(let document, let worksheet):
        return self.worksheet(document, worksheet, "evaluation", id)
      case .policy:
        var part = HandoutPartContext(id: id, kind: "policy", title: word(.registerHeading))
        part.policies = builder.register(language)
        return part
      case .glossary(let entries): return glossary(entries, id)
      case .notes: return HandoutPartContext(id: id, kind: "notes", title: word(.handoutNotes))
      case .sources(let documents):
        var part = HandoutPartContext(id: id, kind: "sources", title: word(.sourcesHeading))
        part.groups = documents.map { document in
          HandoutPartContext.SourceGroup(
            title: texts(of: document) { $0.title.value },
            sources: builder.sources(of: document, language)
          )
        }
        return part
      }
    }
  }

  // MARK: Texts

  private func text(_ value: (Language) -> (String, Language)) -> HandoutTextContext {
    let texts = languages.map(value)
    let second = texts.dropFirst().first { $0.0 != texts[0].0 }
    return HandoutTextContext(
      language: texts[0].1.rawValue,
      text: texts[0].0,
      second: second?.0,
      secondLanguage: second?.1.rawValue
    )
  }

  private func word(_ key: InterfaceKey) -> HandoutTextContext {
    text { (builder.strings[key, $0], $0) }
  }

  private func text(_ text: TranslatedText) -> HandoutTextContext {
    self.text { (text[$0], text.translation == nil ? text.sourceLanguage : $0) }
  }

  /// What the texts of `document` say.
  func texts(of document: Document, _ value: (DocumentText) -> String) -> HandoutTextContext {
    text { language in
      let text = document.text(for: language)
      return (value(text), text.language)
    }
  }

  /// The text of a document in rows that say the same in both languages; one row for one language.
  func rows(of document: Document) -> [HandoutPartContext.Row] {
    let texts = languages.map { document.text(for: $0) }
    let bodies = texts.map { PrintedBody(of: $0, document, on: page, builder) }
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

  // MARK: Parts

  private func agenda(_ session: TrainingSession, _ id: String) -> HandoutPartContext {
    var part = HandoutPartContext(id: id, kind: "agenda", title: word(.agendaHeading))
    let days = Set(session.agenda.map(\.day)).sorted()
    part.days = days.map { day in
      HandoutPartContext.Day(
        day: days.count > 1 ? text { ("\(builder.strings[.day, $0]) \(day)", $0) } : nil,
        items: session.agenda.filter { $0.day == day }.map { item in
          HandoutPartContext.Day.Item(
            time: item.time.map(DateStyle.time),
            item: text(item.item),
            venue: item.venue.map { text($0) }
          )
        }
      )
    }
    return part
  }

  private func document(
    _ document: Document,
    _ form: HandoutPlan.Form,
    _ id: String
  ) -> HandoutPartContext {
    let title = texts(of: document) { $0.title.value }
    var part = HandoutPartContext(id: id, kind: "document", title: title)
    part.summary = texts(of: document) { $0.summary }
    part.evidence = builder.evidence(document.evidence, language, isShort: true)
    if let study = document.caseStudy { add(study, document, to: &part) }
    if form == .full || document.caseStudy == nil { part.rows = rows(of: document) }
    return part
  }

  private func worksheet(
    _ document: Document,
    _ worksheet: Worksheet,
    _ kind: String,
    _ id: String
  ) -> HandoutPartContext {
    let title = texts(of: document) { $0.title.value }
    var part = HandoutPartContext(id: id, kind: kind, title: title)
    part.number = worksheet.number
    part.summary = worksheet.instructions.map { text($0) }
    part.rows = rows(of: document)
    part.isLandscape = worksheet.sheet == .landscape
    return part
  }

  private func glossary(_ entries: [GlossaryEntry], _ id: String) -> HandoutPartContext {
    var part = HandoutPartContext(id: id, kind: "glossary", title: word(.glossaryTitle))
    part.entries = entries.map { (key: VietnameseOrder.key(for: $0.term[language]), entry: $0) }
      .sorted { $0.key < $1.key }
      .map { _, entry in
        HandoutPartContext.Entry(
          term: entry.term[language],
          other: entry.term[language.other],
          definition: text { (entry.definition[$0], $0) }
        )
      }
    return part
  }

  // MARK: Cases

  private func add(_ study: CaseStudy, _ document: Document, to part: inout HandoutPartContext) {
    part.facts = [
      builder.company(of: study, document, language).map { _ in
        fact(.company) { builder.company(of: study, document, $0) ?? "" }
      },
      fact(.groupSectors) { study.sector.label[$0] },
      fact(.groupPlaces) { study.place.label[$0] },
      study.period.map { period in
        fact(.period) { DateStyle.range(period.start, period.end, in: $0) }
      },
    ].compactMap { $0 }
    part.measures = study.measures.map(measure)
    part.charts = builder.charts(of: study, language).map {
      ChartContext($0, labels: builder.barLabels(language))
    }
    part.caveat = study.caveat.map { text($0) }
  }

  private func fact(_ key: InterfaceKey, _ value: (Language) -> String)
    -> HandoutPartContext.Fact
  {
    HandoutPartContext.Fact(label: word(key), value: text { (value($0), $0) })
  }

  private func measure(_ measure: Measure) -> HandoutPartContext.Measure {
    let payback = Payback(investment: measure.investment, saving: measure.saving)
    return HandoutPartContext.Measure(
      name: text(measure.name),
      effects: measure.effects.map { effect in text { (EffectStyle.text(effect, in: $0), $0) } },
      investment: measure.investment.map { money in text { (MoneyStyle.short(money, in: $0), $0) }
      },
      saving: measure.saving.map { money in text { (MoneyStyle.short(money, in: $0), $0) } },
      payback: payback.map { payback in text { (PaybackStyle.text(payback, in: $0), $0) } },
      disputed: measure.disputed.map { text($0) }
    )
  }
}
