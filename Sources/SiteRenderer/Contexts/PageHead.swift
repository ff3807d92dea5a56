internal import HTML
internal import Templates

/// What the head of a page says of it.
struct PageHead: TemplateContext {
  /// The same page in a language, by its absolute address.
  struct Alternate: TemplateContext {
    let language: String
    let url: String

    static let fields: [TemplateField<Self>] = [
      .text("language") { $0.language },
      .text("url") { $0.url },
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
  var laws: LegalNoticeContext?
  /// Where the notice sends the reader.
  var noticeLink: LinkContext?
  /// The language of the text.
  var contentLanguage: String
  /// Whether that is the other language, which the switch leads to.
  private var isUntranslated: Bool { contentLanguage == switchLanguage }
  /// The places of the text's blocks and of those that say the same in the other language, where
  /// the two are not block by block; empty where they are, none where there is no other text.
  var pairs: String?
  var isHome = false
  /// The kind of page in the words of Open Graph.
  var type: String
  /// The other language as Open Graph names it; nothing where the page is in one alone.
  var otherLocale: String?
  var image: SocialImageContext?
  /// What the page says of itself to search engines.
  var linkedData: HTMLFragment?

  static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title },
    .optionalText("description") { $0.description },
    .text("path") { $0.path },
    .optionalText("canonical") { $0.canonical },
    .optionalText("section") { $0.section?.label },
    .optionalText("sectionPath") { $0.section?.path },
    .list("alternates") { $0.alternates },
    .text("switchPath") { $0.switchPath },
    .text("switchLanguage") { $0.switchLanguage },
    .optionalText("notice") { $0.notice },
    .optionalRecord("laws") { $0.laws },
    .optionalText("noticeLink") { $0.noticeLink?.label },
    .optionalText("noticeLinkPath") { $0.noticeLink?.path },
    .text("contentLanguage") { $0.contentLanguage },
    .flag("isUntranslated") { $0.isUntranslated },
    .flag("hasPairs") { $0.pairs != nil },
    .text("pairs") { $0.pairs ?? "" },
    .flag("isHome") { $0.isHome },
    .text("type") { $0.type },
    .optionalText("otherLocale") { $0.otherLocale },
    .optionalRecord("image") { $0.image },
    .optionalHTML("linkedData") { $0.linkedData },
  ]
}
