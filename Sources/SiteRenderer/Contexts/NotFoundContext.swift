internal import Templates

/// The page that a server shows for addresses that do not exist.
struct NotFoundContext: PageContext {
  struct Home: TemplateContext {
    let language: String
    let label: String
    let url: String

    static let fields: [TemplateField<Self>] = [
      .text("language", \.language),
      .text("label", \.label),
      .text("url", \.url),
    ]
  }

  let frame: PageFrame
  let title: String
  let homeURLs: [Home]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .list("homeURLs", \.homeURLs),
    ]
}

/// An old address that leads to a page's present one.
struct RedirectContext: PageContext {
  let frame: PageFrame
  let title: String
  let targetPath: String

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .text("targetPath", \.targetPath),
    ]
}
