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
