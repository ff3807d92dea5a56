internal import HTML
internal import Localization
internal import Markdown
internal import SiteModel
internal import Templates

/// The records that several kinds of page share.
extension PageBuilder {
  func date(_ date: CalendarDate?, _ language: Language) -> DateContext? {
    date.map { DateContext($0, language) }
  }

  /// What a page says of its evidence; a card says it in a word or two.
  func evidence(
    _ evidence: Evidence?,
    _ language: Language,
    isShort: Bool = false
  ) -> EvidenceContext? {
    evidence.map {
      EvidenceContext(
        key: $0.rawValue,
        label: strings[isShort ? InterfaceKey(short: $0) : InterfaceKey($0), language],
        isIllustrative: $0 == .illustrative
      )
    }
  }

  /// What a page says of the evidence of `document`, and that a case lacks it.
  func evidence(
    of document: Document,
    _ language: Language,
    isShort: Bool = false
  ) -> EvidenceContext? {
    guard document.lacksEvidence else {
      return evidence(document.evidence, language, isShort: isShort)
    }
    return EvidenceContext(
      key: "missing",
      label: strings[isShort ? .evidenceMissingShort : .evidenceMissing, language],
      isIllustrative: false
    )
  }

  func sources(of document: Document, _ language: Language) -> [SourceContext] {
    document.sources.map { source in
      SourceContext(
        title: source.title,
        by: source.author,
        date: source.date.map { DateStyle.long($0, in: language) },
        url: source.url,
        mark: source.mark?.rawValue,
        markLabel: source.mark.map { strings[InterfaceKey($0), language] },
        language: document.text.foreignLanguage(to: language)?.rawValue
      )
    }
  }

  /// A term with its page; without one where no document uses it.
  func term(_ term: Term, _ language: Language) -> SharedTemplateValue {
    terms[language][term] ?? SharedTemplateValue(termContext(term, language))
  }

  func termContext(_ term: Term, _ language: Language) -> TermContext {
    TermContext(
      label: term.label[language],
      path: page(of: term, language)?.path ?? "",
      group: strings[InterfaceKey(term.group), language]
    )
  }

  func page(of term: Term, _ language: Language, _ number: Int = 1) -> Route? {
    site.routes.page(of: term, topics: site.settings[.topics], in: language, page: number)
  }

  func step(_ term: Term, _ language: Language) -> StepContext {
    StepContext(
      number: term.key,
      label: term.label[language],
      path: index.isUsed(term) ? page(of: term, language)?.path : passage(about: term, language)
    )
  }

  /// The heading of an article that has the number and the name of a step.
  private func passage(about step: Term, _ language: Language) -> String? {
    let heading = "\(strings[.step, language]) \(step.key): \(step.label[language])"
    for resolved in site.documents where resolved.document.kind == .articles {
      let text = resolved.document.text(for: language)
      guard text.language == language else { continue }
      if let entry = text.outline.entries.first(where: { $0.text == heading }) {
        return resolved.pages[language].path + "#" + entry.id
      }
    }
    return nil
  }

  /// The document at `place` as lists show it.
  func card(_ place: Int, _ language: Language) -> CardContext {
    let resolved = site.documents[place]
    let document = resolved.document
    let text = document.text(for: language)
    return CardContext(
      title: text.shownTitle,
      path: resolved.pages[language].path,
      summary: text.shownSummary,
      date: date(document.date, language),
      kindLabel: kindLabel(of: document, language),
      evidence: evidence(of: document, language, isShort: true),
      sector: document.caseStudy?.sector.label[language],
      figures: document.caseStudy.map { headline(of: $0, language) } ?? [],
      number: document.worksheet?.number,
      picture: picture(of: resolved, language),
      language: text.foreignLanguage(to: language)?.rawValue
    )
  }

  /// What a list calls `document`: a free page of a section by the section's name.
  private func kindLabel(of document: Document, _ language: Language) -> String {
    let key = document.kind == .pages ? document.sectionKey : nil
    return key.flatMap { site.settings.section($0) }?.label[language]
      ?? strings[InterfaceKey(kindOf: document), language]
  }

  /// The figures by which a case is known: what it cost, saves and pays back.
  private func headline(of study: CaseStudy, _ language: Language) -> [FigureContext] {
    let totals = CaseTotals(of: study.measures)
    let figures: [(InterfaceKey, [String])] = [
      (.savingPerYear, totals.savings.map { MoneyStyle.short($0, in: language) }),
      (.investment, totals.investments.map { MoneyStyle.short($0, in: language) }),
      (.payback, totals.payback.map { [text(of: $0, in: totals, language)] } ?? []),
    ]
    return figures.flatMap { key, values in
      values.map { FigureContext(label: strings[key, language], value: $0) }
    }
  }

  /// The names of what `effects` are of.
  ///
  /// A resource that is counted both as energy and by weight or volume is fuel in the second case,
  /// or two figures would have one name.
  func labels(of effects: [ResourceEffect], _ language: Language) -> [String] {
    let measured = effects.map { effect in (effect.resource, effect.saved?.unit.dimension) }
    return measured.map { resource, dimension in
      let label = resource.label[language]
      let isFuel =
        (dimension == .mass || dimension == .volume)
        && measured.contains { $0 == resource && $1 == .energy }
      return isFuel ? "\(label) (\(strings[.fuel, language]))" : label
    }
  }

  /// The picture that stands for a document, described in the language of its text.
  func picture(of resolved: ResolvedDocument, _ language: Language) -> PictureContext? {
    let text = resolved.document.text(for: language)
    return resolved.image.map {
      PictureContext($0, alternative: text.imageAlternative ?? "", credit: text.imageCredit)
    }
  }

  /// The text of a document as HTML for readers of `page`'s language.
  ///
  /// `followsPicture` says that the page shows a picture above it.
  func body(
    of resolved: ResolvedDocument,
    on page: Page,
    followsPicture: Bool = false
  ) -> HTMLFragment {
    let text = resolved.document.text(for: page.language)
    return BodyRenderer.render(
      text.body,
      outline: text.outline,
      links: resolved.links[page.language],
      labels: labels[text.language],
      entries: entries[text.language],
      followsPicture: followsPicture,
      on: page.route
    )
  }
}

extension DocumentText {
  /// The language of the text, where it is not `language`.
  func foreignLanguage(to language: Language) -> Language? {
    self.language == language ? nil : self.language
  }
}

extension Document {
  var caseStudy: CaseStudy? {
    if case .caseStudy(let study) = content { return study }
    return nil
  }

  var worksheet: Worksheet? {
    if case .worksheet(let worksheet) = content { return worksheet }
    return nil
  }
}
