internal import SiteModel

/// How the editions of a handout are spread over pages of the site.
struct HandoutPages: Sendable {
  private let oneLanguage: HandoutPagination
  private let sideBySide: HandoutPagination?

  /// Spreads `handout`, whose texts are measured for it.
  init(of handout: Handout, in site: Site) {
    func pagination(isBoth: Bool) -> HandoutPagination {
      let estimate = HandoutSizeEstimate(site, isBoth: isBoth)
      return HandoutPagination(estimate.size(of: handout.parts, in: handout.document))
    }
    oneLanguage = pagination(isBoth: false)
    sideBySide = handout.document.translation.map { _ in pagination(isBoth: true) }
  }

  /// The pages in one language or, where `isBoth`, with both side by side; none without a
  /// translation.
  subscript(isBoth isBoth: Bool) -> HandoutPagination? { isBoth ? sideBySide : oneLanguage }
}
