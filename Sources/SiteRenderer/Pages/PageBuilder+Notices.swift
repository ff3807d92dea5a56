internal import Localization
internal import SiteModel

extension PageBuilder {
  /// Tells the readers of an outdated translation so, with the way to the same page in the source
  /// language; nothing where `item` is given and that item's texts have not changed.
  func markOutdated(
    _ head: inout PageHead,
    _ resolved: ResolvedDocument,
    item: String? = nil,
    on page: Page
  ) {
    guard case .outdated(let day, let changes) = resolved.document.translationStatus,
      resolved.document.translation?.language == page.language,
      item.map(changes.texts.contains) ?? true
    else { return }
    head.notice = strings[.outdatedNotice, page.language]
      .filling(.day, with: DateStyle.long(day, in: page.language))
    head.noticeLink = LinkContext(
      label: strings[.outdatedLink, page.language],
      path: head.switchPath
    )
  }
}
