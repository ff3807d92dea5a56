internal import Templates

/// The page that a server shows for addresses that do not exist.
struct NotFoundContext: PageContext {
  struct Home: TemplateContext {
    let language: String
    let label: String
    let url: String

    static let fields: [TemplateField<Self>] = [
      .text("language") { $0.language },
      .text("label") { $0.label },
      .text("url") { $0.url },
    ]
  }

  let frame: PageFrame
  let title: String
  let homeURLs: [Home]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .list("homeURLs") { $0.homeURLs },
    ]
}
