internal import Templates

/// What all pages of one language show of the site.
struct SiteContext: TemplateContext {
  struct Contact: TemplateContext {
    let email: String
    let phone: String
    let address: String
    let isPlaceholder: Bool

    static let fields: [TemplateField<Self>] = [
      .text("email", \.email),
      .text("phone", \.phone),
      .text("address", \.address),
      .flag("isPlaceholder", \.isPlaceholder),
    ]
  }

  let name: String
  let description: String
  let homePath: String
  let stylesheet: String
  let icon: String
  let script: String?
  let contact: Contact?
  let notice: String?
  let footer: [LinkContext]

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name),
    .text("description", \.description),
    .text("homePath", \.homePath),
    .text("stylesheet", \.stylesheet),
    .text("icon", \.icon),
    .optionalText("script", \.script),
    .optionalRecord("contact", \.contact),
    .optionalText("notice", \.notice),
    .list("footer", \.footer),
  ]
}

/// An entry of the main navigation.
struct NavigationItem: TemplateContext {
  let label: String
  let path: String
  let isCurrent: Bool

  static let fields: [TemplateField<Self>] = [
    .text("label", \.label),
    .text("path", \.path),
    .flag("isCurrent", \.isCurrent),
  ]
}
