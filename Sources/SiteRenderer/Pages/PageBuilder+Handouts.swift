internal import Diagnostics
internal import HTML
internal import Localization
internal import SiteModel
internal import Templates

extension PageBuilder {
  /// Page `number` of a handout, in one language or with both side by side.
  func handout(
    _ resolved: ResolvedDocument,
    isBoth: Bool = false,
    number: Int = 1,
    _ page: Page
  ) -> TemplateValue {
    let document = resolved.document
    guard let handout = handouts[document.identity],
      let pagination = handoutPages[document.identity],
      let links = HandoutPageLinks(
        site.routes,
        document.identity,
        pagination,
        isBoth: isBoth,
        number: number,
        page.language
      )
    else { return standalonePage(resolved, page).templateValue }
    let parts = HandoutPageParts(builder: self, page: page, isBoth: isBoth)
    let titles = handout.parts[links.places].map { parts.title(of: $0).text }
    let edition: HandoutEdition = isBoth ? .both : page.language == .vi ? .vi : .en
    return HandoutContext(
      frame: frame(of: page, resolved, links, parts: titles),
      title: parts.texts(of: document) { $0.title.value },
      summary: parts.texts(of: document) { $0.summary },
      isBoth: isBoth,
      isFirst: links.isFirst,
      otherPath: links.otherEdition,
      pdf: links.isFirst ? pdf(of: document, edition, page.language) : nil,
      session: links.isFirst ? handout.session.map { card(of: $0, page.language) } : nil,
      otherSession: links.isFirst && isBoth && handout.schedule?.translation != nil
        ? handout.session.map { card(of: $0, page.language.other) } : nil,
      sample: isSample(handout) ? parts.word(.sampleLabel) : nil,
      facts: links.isFirst && handout.session == nil ? parts.coverFacts(of: handout) : [],
      contents: links.isFirst ? contents(of: handout, parts, links) : [],
      foreword: links.isFirst ? parts.foreword(of: document) : [],
      parts: parts.parts(of: handout, at: links.places),
      pagination: PaginationContext(
        number,
        of: links.pagination.pages.count,
        path: links.path(page:)
      )
    ).templateValue
  }

  /// Whether nobody can come to the session that `handout` is for.
  private func isSample(_ handout: Handout) -> Bool {
    handout.session?.isSample(in: handout.schedule) ?? false
  }

  /// The parts of all pages of `handout`.
  private func contents(
    of handout: Handout,
    _ parts: HandoutPageParts,
    _ links: HandoutPageLinks
  ) -> [HandoutContext.Entry] {
    handout.parts.enumerated().map { place, part in
      HandoutContext.Entry(
        path: links.isHere(place) ? nil : links.path(page: links.pagination.page(of: place)),
        id: HandoutPageParts.id(of: place),
        number: part.number,
        title: parts.title(of: part)
      )
    }
  }

  private func frame(
    of page: Page,
    _ resolved: ResolvedDocument,
    _ links: HandoutPageLinks,
    parts: [String]
  ) -> PageFrame {
    if !links.isFirst { return frame(ofFurther: page, resolved, links, parts: parts) }
    var frame = frame(of: page, resolved, section: site.settings[.handouts])
    if links.isBoth { makeSideBySide(&frame.page, resolved, page) }
    return frame
  }

  /// The frame of a page after the first, on whose way from the home page the first one stands.
  private func frame(
    ofFurther page: Page,
    _ resolved: ResolvedDocument,
    _ links: HandoutPageLinks,
    parts: [String]
  ) -> PageFrame {
    let (document, language) = (resolved.document, page.language)
    let section = site.settings[.handouts]
    let both = links.isBoth ? " – " + strings[.handoutBoth, language] : ""
    let text = document.text(for: language)
    let first = LinkContext(
      label: text.title.value + both,
      path: links.path(page: 1) ?? page.route.path,
      language: text.foreignLanguage(to: language)?.rawValue
    )
    let total = links.pagination.pages.count
    let title = first.label + " – \(strings[.page, language]) \(links.number)/\(total)"
    var frame = frame(
      of: page,
      title: title,
      description: description(title, of: parts, language),
      section: section,
      breadcrumbs: breadcrumbs(to: section, in: language) + [first],
      switchRoute: links.route(page: links.number, in: language.other) ?? page.route
    )
    let canonical = links.route(page: links.number, in: text.language)
    markLanguage(of: document, canonical: canonical ?? page.route, in: &frame.page, on: page)
    return frame
  }

  /// The page with both languages is the same in both trees but for its frame.
  private func makeSideBySide(_ head: inout PageHead, _ resolved: ResolvedDocument, _ page: Page) {
    let identity = resolved.document.identity
    let other =
      site.routes.handout(identity, isBoth: true, in: page.language.other) ?? page.route
    head.title += " – " + strings[.handoutBoth, page.language]
    head.switchPath = other.path
    name(page, and: other, in: &head)
    head.pairs = nil
  }

  /// The handout that `session` of `schedule` names; none while that is not published.
  func handout(
    of session: TrainingSession,
    in schedule: Document,
    _ language: Language
  ) -> SessionContext.Handout? {
    guard let reference = session.handout?.value,
      let document = schedule.identity.candidates(for: reference)
        .lazy.compactMap({ handouts[$0]?.document }).first,
      let page = site.routes.page(of: document.identity, in: language)
    else { return nil }
    return SessionContext.Handout(
      page: LinkContext(document.text(for: language), path: page.path, for: language),
      pdf: pdf(of: document, language == .en ? .en : .vi, language)
    )
  }

  private func pdf(
    of document: Document,
    _ edition: HandoutEdition,
    _ language: Language
  ) -> HandoutContext.PDF? {
    guard let page = route(of: document, in: edition) else { return nil }
    let path = site.routes.pdf(of: page).path
    return printedSizes[path].map { size in
      HandoutContext.PDF(
        path: path,
        label: strings[.handoutPDF, language]
          .filling(.size, with: "\((size + 1023) / 1024)\u{A0}KB")
      )
    }
  }
}
