internal import Localization
internal import SiteModel

/// Where the links of a handout's page lead within the handout.
struct HandoutPageLinks {
  let isBoth: Bool
  /// The number of the page.
  let number: Int
  /// How the edition is spread over pages.
  let pagination: HandoutPagination
  private let routes: Routes
  private let handout: DocumentIdentity
  private let pages: HandoutPages
  private let language: Language

  /// The links of page `number` of the handout `handout`, which is spread over `pages`; `nil` where
  /// there is no such edition or page.
  init?(
    _ routes: Routes,
    _ handout: DocumentIdentity,
    _ pages: HandoutPages,
    isBoth: Bool,
    number: Int,
    _ language: Language
  ) {
    guard let pagination = pages[isBoth: isBoth], pagination.numbers.contains(number) else {
      return nil
    }
    self.isBoth = isBoth
    self.number = number
    self.pagination = pagination
    self.routes = routes
    self.handout = handout
    self.pages = pages
    self.language = language
  }

  /// Whether the page is the first, with the cover and the contents.
  var isFirst: Bool { number == 1 }

  /// The places of the page's parts.
  var places: Range<Int> { pagination.pages[number - 1] }

  /// Whether the part at `place` stands on the page.
  func isHere(_ place: Int) -> Bool { places.contains(place) }

  /// Page `number` of the same edition.
  func route(page number: Int, in language: Language) -> Route? {
    routes.handout(handout, isBoth: isBoth, in: language, page: number)
  }

  /// Page `number` of the same edition in the same language.
  func path(page number: Int) -> String? { route(page: number, in: language)?.path }

  /// What the page begins with in the other edition, side by side or in one language; `nil` where
  /// there is none.
  var otherEdition: String? {
    guard let other = pages[isBoth: !isBoth] else { return nil }
    let page = isFirst ? 1 : other.page(of: places.lowerBound)
    let anchor = isFirst ? "" : "#" + HandoutPageParts.id(of: places.lowerBound)
    return routes.handout(handout, isBoth: !isBoth, in: language, page: page)
      .map { $0.path + anchor }
  }
}
