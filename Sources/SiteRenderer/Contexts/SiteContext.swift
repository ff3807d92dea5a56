internal import Templates

/// What all pages of one language show of the site.
struct SiteContext: TemplateContext {
  struct Contact: TemplateContext {
    let email: String
    let phones: [PhoneContext]
    let address: String
    let isPlaceholder: Bool

    static let fields: [TemplateField<Self>] = [
      .text("email") { $0.email },
      .list("phones") { $0.phones },
      .text("address") { $0.address },
      .flag("isPlaceholder") { $0.isPlaceholder },
    ]
  }

  let name: String
  let description: String
  let homePath: String
  let searchPath: String
  let stylesheet: String
  let handoutStylesheet: String?
  let icon: String
  let script: String?
  /// The icon of browsers that draw no SVG.
  let smallIcon: String?
  /// The icon on the home screen of an iPhone or iPad.
  let touchIcon: String?
  let manifest: String
  /// The feed of what is new; nothing where there is none.
  let feed: String?
  /// The calendar of all sessions.
  let calendar: String
  /// The language as Open Graph names it.
  let locale: String
  let contact: Contact?
  let notice: String?
  let footer: [LinkContext]

  static let fields: [TemplateField<Self>] = [
    .text("name") { $0.name },
    .text("description") { $0.description },
    .flag("hasDescription") { !$0.description.isEmpty },
    .text("homePath") { $0.homePath },
    .text("searchPath") { $0.searchPath },
    .text("stylesheet") { $0.stylesheet },
    .optionalText("handoutStylesheet") { $0.handoutStylesheet },
    .text("icon") { $0.icon },
    .optionalText("script") { $0.script },
    .optionalText("smallIcon") { $0.smallIcon },
    .optionalText("touchIcon") { $0.touchIcon },
    .text("manifest") { $0.manifest },
    .optionalText("feed") { $0.feed },
    .text("calendar") { $0.calendar },
    .text("locale") { $0.locale },
    .optionalRecord("contact") { $0.contact },
    .optionalText("notice") { $0.notice },
    .list("footer") { $0.footer },
  ]
}
