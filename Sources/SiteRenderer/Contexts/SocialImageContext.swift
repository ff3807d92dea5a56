internal import Templates

/// The picture that stands for a page where its address is passed on.
struct SocialImageContext: TemplateContext {
  /// The absolute address.
  let url: String
  /// In pixels.
  let width: String
  let height: String
  let alternative: String

  static let fields: [TemplateField<Self>] = [
    .text("url") { $0.url },
    .text("width") { $0.width },
    .text("height") { $0.height },
    .text("alternative") { $0.alternative },
  ]
}
