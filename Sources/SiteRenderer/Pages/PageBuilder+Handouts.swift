internal import Diagnostics
internal import HTML
internal import Localization
internal import SiteModel
internal import Templates

extension PageBuilder {
  /// The page of a handout in `edition`.
  func handout(
    _ resolved: ResolvedDocument,
    _ edition: HandoutEdition,
    _ page: Page
  ) -> TemplateValue {
    let document = resolved.document
    guard let handout = handouts[document.identity] else {
      return standalonePage(resolved, page).templateValue
    }
    let isBoth = edition == .both
    let parts = HandoutPageParts(builder: self, page: page, isBoth: isBoth)
    let other =
      isBoth
      ? resolved.pages[page.language]
      : site.routes.sideBySide(of: document.identity, in: page.language)
    var frame = frame(of: page, resolved, section: site.settings[.handouts])
    if isBoth { makeSideBySide(&frame.page, resolved, page) }
    let context = HandoutContext(
      frame: frame,
      title: parts.texts(of: document) { $0.title.value },
      summary: parts.texts(of: document) { $0.summary },
      isBoth: isBoth,
      otherPath: document.translation == nil ? nil : other?.path,
      pdf: pdf(of: document, edition, page.language),
      session: handout.session.map { card(of: $0, page.language) },
      foreword: parts.rows(of: document),
      parts: parts.parts(of: handout)
    )
    return context.templateValue
  }

  /// The page with both languages is the same in both trees but for its frame.
  private func makeSideBySide(_ head: inout PageHead, _ resolved: ResolvedDocument, _ page: Page) {
    let other =
      site.routes.sideBySide(of: resolved.document.identity, in: page.language.other) ?? page.route
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
      title: document.text(for: language).title.value,
      page: page.path,
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
          .replacing("{size}", with: "\((size + 1023) / 1024)\u{A0}KB")
      )
    }
  }
}
