internal import Templates

/// The context of a page: the frame that all pages have, and what its kind adds.
protocol PageContext: TemplateContext {
  var frame: PageFrame { get }
}

extension PageContext {
  /// The fields of the frame, for the head of a page's own.
  static var frameFields: [TemplateField<Self>] {
    [
      .shared("root", shape: .text) { $0.frame.root },
      .shared("language", shape: .text) { $0.frame.language },
      .shared("otherLanguage", shape: .text) { $0.frame.otherLanguage },
      .shared("site", shape: .record(SiteContext.shape)) { $0.frame.site },
      .shared("navigation", shape: .list(of: .record(NavigationItem.shape))) {
        $0.frame.navigation
      },
      .record("page", of: PageHead.self) { $0.frame.page },
      .list("breadcrumbs", of: LinkContext.self) { $0.frame.breadcrumbs },
    ]
  }
}

/// What every page has around its main text; what many pages share is shared.
struct PageFrame: Sendable {
  /// What leads from the page's folder to the site's root.
  var root: SharedTemplateValue
  let language: SharedTemplateValue
  let otherLanguage: SharedTemplateValue
  let site: SharedTemplateValue
  let navigation: SharedTemplateValue
  var page: PageHead
  let breadcrumbs: [LinkContext]

  /// The slots of a page's context whose values whole sections share: the first of the frame's
  /// fields, and the texts of the interface, which stand in the last.
  static func sharedSlots(of context: TemplateValue) -> [Int] {
    guard case .record(let fields) = context else { return [] }
    return [0, 1, 2, 3, 4, fields.count - 1]
  }
}
