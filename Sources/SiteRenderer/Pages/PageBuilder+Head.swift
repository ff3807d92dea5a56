internal import HTML
internal import Localization
internal import SiteModel

/// What the head of a page tells other programs, which need absolute addresses: search engines, and
/// sites that show a page whose address is passed on (Open Graph).
extension PageBuilder {
  /// Names the absolute addresses of a page and of the same page in the other language.
  func name(_ page: Page, and other: Route, in head: inout PageHead) {
    guard let baseURL else { return }
    let own = baseURL + page.route.path
    let others = baseURL + other.path
    let isSource = page.language == site.settings.sourceLanguage
    head.canonical = own
    head.alternates = [
      PageHead.Alternate(language: page.language.rawValue, url: own),
      PageHead.Alternate(language: page.language.other.rawValue, url: others),
      PageHead.Alternate(language: "x-default", url: isSource ? own : others),
    ]
  }

  /// What a page says of itself to search engines.
  func linkedData(of page: Page, title: String, breadcrumbs: [LinkContext]) -> HTMLFragment? {
    baseURL.flatMap { url in
      LinkedData(builder: self, base: BaseAddress(url: url), page: page)
        .block(title: title, breadcrumbs: breadcrumbs)
    }
  }

  /// The kind of thing that a page is, in the words of Open Graph.
  func openGraphType(of subject: Page.Subject) -> String {
    guard case .document(let place) = subject else { return "website" }
    switch site.documents[place].document.kind {
    case .articles, .caseStudies: return "article"
    case .training, .worksheets, .pages, .handouts: return "website"
    }
  }

  /// The picture of a page: a document's own, else the card of its kind; `nil` where the site's
  /// address is not known, since it must be absolute.
  func socialImage(of page: Page) -> SocialImageContext? {
    guard let baseURL else { return nil }
    if case .document(let place) = page.subject, let own = ownImage(of: place, page.language) {
      return SocialImageContext(
        url: baseURL + own.picture.route.path,
        width: "\(own.picture.width)",
        height: "\(own.picture.height)",
        alternative: own.alternative
      )
    }
    return socialCards[page.language][card(of: page.subject)]
  }

  /// The cards in `language`, made once.
  func allSocialCards(in language: Language) -> [SocialCard: SocialImageContext] {
    guard let baseURL else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: assets.cards.map { card, route in
        let image = SocialImageContext(
          url: baseURL + route.path,
          width: "\(SocialCard.width)",
          height: "\(SocialCard.height)",
          alternative: alternative(of: card, language)
        )
        return (card, image)
      }
    )
  }

  /// The image that a document names, unless it is a drawing, which other sites do not show.
  func ownImage(
    of place: Int,
    _ language: Language
  ) -> (picture: Picture, alternative: String)? {
    guard let picture = site.documents[place].image, !picture.route.path.hasSuffix(".svg") else {
      return nil
    }
    let text = site.documents[place].document.text(for: language)
    return (picture, text.imageAlternative ?? text.title.value)
  }

  private func card(of subject: Page.Subject) -> SocialCard {
    switch subject {
    case .home: .home
    case .section(let section, number: _): SocialCard(of: section)
    case .allCases, .cases, .caseTotals: .caseStudy
    case .training, .session: .training
    case .document(let place), .handout(document: let place, isBoth: _, number: _):
      SocialCard(of: site.documents[place].document)
    case .glossary: .glossary
    case .term, .search, .notFound, .redirect: .page
    }
  }

  /// What stands on the card.
  private func alternative(of card: SocialCard, _ language: Language) -> String {
    let name = site.settings.name[language]
    let label =
      card == .glossary
      ? site.settings[.glossary].label[language] : card.label.map { strings[$0, language] }
    return label.map { $0 + " – " + name } ?? name
  }
}

extension PageHead {
  /// Says that the page has the text of another one, at `canonical`: only a translation is an
  /// alternate of its source text.
  mutating func markUntranslated(canonical: String?) {
    self.canonical = canonical
    alternates = []
    otherLocale = nil
  }
}

extension Language {
  /// The language with the country that Open Graph asks for.
  var locale: String {
    switch self {
    case .vi: "vi_VN"
    case .en: "en_GB"
    }
  }
}
