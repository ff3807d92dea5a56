internal import Diagnostics
internal import Localization
internal import SiteModel

/// Writes all that a handout shows as one JSON document, which `handout.typ` sets.
///
/// Text is data there and never part of the template's source, so that nothing an editor types can
/// run. A text is a list of what it is in each language of the edition: `l` the language, `x` the
/// text; one entry where both languages say the same.
struct HandoutDataWriter {
  let builder: PageBuilder
  let edition: HandoutEdition
  /// The data files of the content, by path: where their texts are looked for.
  let dataFiles: [String: SourceFile]
  var letters = LetterCheck()
  /// The pictures that the texts show, by their paths in the source tree.
  var pictures: Set<String> = []

  init(_ builder: PageBuilder, _ edition: HandoutEdition, dataFiles: [String: SourceFile] = [:]) {
    self.builder = builder
    self.edition = edition
    self.dataFiles = dataFiles
  }

  var languages: [Language] { edition.languages }

  /// The data of `handout`, whose parts are `parts`.
  mutating func data(of handout: Handout, parts: [JSONValue]) -> JSONValue {
    let document = handout.document
    return [
      "style": .text(handout.plan.style.rawValue),
      "languages": .list(languages.map { .text($0.rawValue) }),
      "site": texts { (builder.site.settings.name[$0], $0) },
      "t": words,
      "title": title(of: document),
      "summary": texts(of: document) { $0.summary },
      "cover": cover(of: handout),
      "foreword": body(of: document),
      "parts": .list(parts),
    ]
  }

  /// Every text of the interface, as page templates have it under the same name.
  private var words: JSONValue {
    .record(
      builder.strings.keys.map { key in
        (key: key, value: texts { (builder.strings.text(key)[$0], $0) })
      }
    )
  }

  /// What `part` of `handout` prints.
  mutating func part(_ part: Handout.Part, of handout: Handout) -> JSONValue {
    switch part {
    case .agenda(let session): agenda(of: session, handout)
    case .document(let document, let form): self.document(document, form)
    case .worksheet(let document, let worksheet, let copies):
      self.worksheet(document, worksheet, kind: "worksheet", copies: copies)
    case .evaluation(let document, let worksheet):
      self.worksheet(document, worksheet, kind: "evaluation", copies: 1)
    case .policy: policy()
    case .glossary(let entries): glossary(entries)
    case .notes(let pages): ["kind": "notes", "pages": .number(pages)]
    case .sources(let documents): sources(of: documents)
    }
  }

  // MARK: Cover and agenda

  private mutating func cover(of handout: Handout) -> JSONValue {
    let settings = builder.site.settings
    let contact = settings.contact
    let address = address(of: handout)
    return [
      "session": session(of: handout),
      "place": handout.plan.place.map { place in texts { (place.label[$0], $0) } } ?? .null,
      "date": handout.document.date.map { date in
        texts { (DateStyle.long(date, in: $0), $0) }
      } ?? .null,
      "address": .optional(address),
      "code": .optional(address.flatMap { QRCode($0)?.drawing }),
      "leadsToSession": .flag(handout.session != nil),
      "notice": contact?.isPlaceholder == true
        ? settings.statusNotice.map { notice in texts { (notice[$0], $0) } } ?? .null : .null,
    ]
  }

  /// Where the code on the cover leads: to the session's page, else to the handout's own.
  private func address(of handout: Handout) -> String? {
    guard let baseURL = builder.baseURL else { return nil }
    let routes = builder.site.routes
    let language = edition.language
    let session = handout.session.flatMap {
      routes.page(ofSession: $0.id.value, in: language)
    }
    let route = session ?? routes.page(of: handout.document.identity, in: language)
    return route.map { baseURL + $0.path }
  }

  private mutating func session(of handout: Handout) -> JSONValue {
    guard let session = handout.session, let schedule = handout.schedule else { return .null }
    let cards = Bilingual { language in
      builder.sessionCard(session, of: schedule, language)
    }
    return [
      "topic": texts(session.topic, of: schedule),
      "date": texts { (cards[$0].weekday + ", " + cards[$0].dateRange, $0) },
      "time": .optional(cards[edition.language].time),
      "venue": session.venue.map { texts($0, of: schedule) } ?? .null,
      "place": texts { (cards[$0].place, $0) },
      "isSample": .flag(cards[edition.language].isSample),
    ]
  }

  private mutating func agenda(of session: TrainingSession, _ handout: Handout) -> JSONValue {
    let schedule = handout.schedule ?? handout.document
    let days = session.agendaDays
    var tables: [JSONValue] = []
    for (day, items) in days {
      let rows = items.map { item -> JSONValue in
        [
          "time": .optional(item.time.map(DateStyle.time)),
          "item": texts(item.item, of: schedule),
          "venue": item.venue.map { texts($0, of: schedule) } ?? .null,
        ]
      }
      let heading = texts { ("\(builder.strings[.day, $0]) \(day)", $0) }
      tables.append(["title": days.count > 1 ? heading : .null, "rows": .list(rows)])
    }
    return ["kind": "agenda", "days": .list(tables)]
  }

  // MARK: Documents

  private mutating func document(_ document: Document, _ form: HandoutPlan.Form) -> JSONValue {
    [
      "kind": "document",
      "id": .text(document.identity.path),
      "title": title(of: document),
      "summary": texts(of: document) { $0.summary },
      "evidence": evidence(of: document),
      "isIllustrative": .flag(document.evidence == .illustrative),
      "isBox": .flag(form == .box),
      "case": document.caseStudy.map { self.caseStudy($0, document) } ?? .null,
      "text": form == .full || document.caseStudy == nil ? body(of: document) : .null,
    ]
  }

  /// How well the document is sourced, and that a case does not say it.
  private func evidence(of document: Document) -> JSONValue {
    let missing = document.lacksEvidence ? InterfaceKey.evidenceMissingShort : nil
    guard let key = document.evidence.map({ InterfaceKey(inPrint: $0) }) ?? missing else {
      return .null
    }
    return texts { (builder.strings[key, $0], $0) }
  }

  private mutating func worksheet(
    _ document: Document,
    _ worksheet: Worksheet,
    kind: String,
    copies: Int
  ) -> JSONValue {
    [
      "kind": .text(kind),
      "id": .text(document.identity.path),
      "number": .text(worksheet.number),
      "title": title(of: document),
      "isLandscape": .flag(worksheet.sheet == .landscape),
      "copies": .number(copies),
      "instructions": worksheet.instructions.map { texts($0, of: document) } ?? .null,
      "text": body(of: document),
    ]
  }

  /// The text of a document: its languages, and rows with a cell of blocks for each of them.
  ///
  /// In an edition of one language, and where there is no translation, one row holds all.
  mutating func body(of document: Document) -> JSONValue {
    let texts = languages.map { document.text(for: $0) }
    if texts.count == 2, texts[0] !== texts[1] { return pairedBody(of: document, texts) }
    var printed = blocks(of: texts[0], document)
    let row = printed.blocks(TextBlocks(of: texts[0].body).nodes)
    take(printed)
    return record([texts[0]], rows: [.list([row])])
  }

  /// Both texts of a document, block beside block.
  private mutating func pairedBody(of document: Document, _ texts: [DocumentText]) -> JSONValue {
    let isSourceFirst = texts[0] === document.text
    let pairing = BlockPairing(
      (isSourceFirst ? texts[0] : texts[1]).body,
      (isSourceFirst ? texts[1] : texts[0]).body
    )
    var first = blocks(of: texts[0], document)
    var second = blocks(of: texts[1], document)
    let rows = pairing.pairs.map { pair -> JSONValue in
      let source = pair.source.map { pairing.source.nodes[$0] }
      let translation = pair.translation.map { pairing.translation.nodes[$0] }
      return .list([
        first.blocks(isSourceFirst ? source : translation),
        second.blocks(isSourceFirst ? translation : source),
      ])
    }
    take(first)
    take(second)
    return record(texts, rows: rows)
  }

  /// Takes over what writing a text has found.
  private mutating func take(_ printed: PrintedBlocks) {
    letters.join(printed.letters)
    pictures.formUnion(printed.pictures)
  }

  private func blocks(of text: DocumentText, _ document: Document) -> PrintedBlocks {
    PrintedBlocks(
      of: text,
      document.identity,
      labels: builder.labels[text.language]
    )
  }

  private func record(_ texts: [DocumentText], rows: [JSONValue]) -> JSONValue {
    [
      "languages": .list(texts.map { .text($0.language.rawValue) }),
      "rows": .list(rows),
    ]
  }
}
