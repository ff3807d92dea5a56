internal import Templates

/// What the head of a page says of it.
struct PageHead: TemplateContext {
  /// The same page in a language, by its absolute address.
  struct Alternate: TemplateContext {
    let language: String
    let url: String

    static let fields: [TemplateField<Self>] = [
      .text("language", \.language),
      .text("url", \.url),
    ]
  }

  var title: String
  var description: String?
  var path: String
  var canonical: String?
  var section: LinkContext?
  var alternates: [Alternate] = []
  var switchPath: String
  var switchLanguage: String
  var notice: String?
  var contentLanguage: String
  var isHome = false

  static let fields: [TemplateField<Self>] = [
    .text("title", \.title),
    .optionalText("description", \.description),
    .text("path", \.path),
    .optionalText("canonical", \.canonical),
    .optionalText("section") { $0.section?.label },
    .optionalText("sectionPath") { $0.section?.path },
    .list("alternates", \.alternates),
    .text("switchPath", \.switchPath),
    .text("switchLanguage", \.switchLanguage),
    .optionalText("notice", \.notice),
    .text("contentLanguage", \.contentLanguage),
    .flag("isHome", \.isHome),
  ]
}
