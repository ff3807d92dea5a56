internal import Templates

/// An old address that leads to a page's present one.
struct RedirectContext: PageContext {
  let frame: PageFrame
  let title: String
  let targetPath: String

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .text("targetPath") { $0.targetPath },
    ]
}
