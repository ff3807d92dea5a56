internal import Localization
internal import Markdown
internal import SiteModel
internal import Templates

extension PageBuilder {
  func article(
    _ article: Article,
    _ resolved: ResolvedDocument,
    _ page: Page
  ) -> ArticleContext {
    let language = page.language
    let document = resolved.document
    let text = document.text(for: language)
    let section = document.section.flatMap { site.settings.section($0) }
    let headings = text.outline.entries.filter { $0.level == 2 }
    return ArticleContext(
      frame: frame(of: page, resolved, section: section),
      title: text.shownTitle,
      summary: text.shownSummary,
      date: date(document.date, language),
      updated: date(text.updated, language),
      picture: picture(of: resolved, language),
      body: body(of: resolved, on: page, followsPicture: resolved.image != nil),
      terms: article.terms.filter { $0.group != .steps }.map { term($0, language) },
      evidence: evidence(document.evidence, language),
      outline: headings.count < 3
        ? [] : headings.map { ArticleContext.Heading(id: $0.id, text: Typographer.set($0.text)) },
      next: resolved.next.compactMap { index.place(of: $0) }.map { cards[language][$0] },
      sources: sources(of: document, language),
      step: article.step.map { step($0, language) }
    )
  }

  func worksheet(
    _ worksheet: Worksheet,
    _ resolved: ResolvedDocument,
    _ page: Page
  ) -> WorksheetContext {
    let text = resolved.document.text(for: page.language)
    return WorksheetContext(
      frame: frame(of: page, resolved, section: site.settings[.worksheets]),
      title: text.shownTitle,
      stylesheetPath: assets.worksheetStylesheet?.path,
      number: worksheet.number,
      summary: text.shownSummary,
      instructions: worksheet.instructions.map { TextContext($0, for: page.language) },
      picture: picture(of: resolved, page.language),
      body: body(of: resolved, on: page, followsPicture: resolved.image != nil),
      isLandscape: worksheet.sheet == .landscape,
      isChecklist: isChecklist(text),
      sources: sources(of: resolved.document, page.language),
      evidence: evidence(resolved.document.evidence, page.language),
      related: index.worksheets(beside: resolved.document).map { cards[page.language][$0] }
    )
  }

  /// Whether `text` asks questions to be answered with the interface's words for yes and no.
  func isChecklist(_ text: DocumentText) -> Bool {
    let yes = strings[.checkYes, text.language]
    return Checklist.stands(in: text.body, yes: yes, no: strings[.checkNo, text.language])
  }

  func standalonePage(_ resolved: ResolvedDocument, _ page: Page) -> StandalonePageContext {
    let text = resolved.document.text(for: page.language)
    return StandalonePageContext(
      frame: frame(
        of: page,
        resolved,
        section: resolved.document.sectionKey.flatMap { site.settings.section($0) }
      ),
      title: text.shownTitle,
      summary: text.shownSummary,
      picture: picture(of: resolved, page.language),
      body: body(of: resolved, on: page, followsPicture: resolved.image != nil),
      updated: date(text.updated, page.language),
      evidence: evidence(resolved.document.evidence, page.language),
      sources: sources(of: resolved.document, page.language)
    )
  }

  func notFound(_ page: Page) -> NotFoundContext {
    let title = Language.allCases.map { strings[.notFoundTitle, $0] }.joined(separator: " / ")
    var frame = frame(
      of: page,
      title: title,
      switchRoute: site.routes.home(in: page.language.other)
    )
    // Served at any depth, so that its links cannot be relative to where it is.
    frame.root = SharedTemplateValue(.text(baseURL ?? ""))
    frame.page.canonical = nil
    frame.page.alternates = []
    return NotFoundContext(
      frame: frame,
      title: title,
      homeURLs: Language.allCases.map { language in
        NotFoundContext.Home(
          language: language.rawValue,
          label: site.settings.name[language],
          url: (baseURL ?? "") + site.routes.home(in: language).path
        )
      }
    )
  }

  func redirect(_ redirect: Redirect, _ page: Page) -> RedirectContext {
    let target = redirect.target
    var frame = frame(of: page, title: redirect.title, switchRoute: target)
    frame.page.canonical = baseURL.map { $0 + target.path }
    frame.page.alternates = []
    return RedirectContext(frame: frame, title: redirect.title, targetPath: target.path)
  }
}
