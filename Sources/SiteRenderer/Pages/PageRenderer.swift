internal import Diagnostics
internal import HTML
internal import SiteModel
internal import Templates

/// Renders pages: a page is its template filled with its context, and nothing else.
///
/// A class, because each page that is rendered when it is written holds on to it.
final class PageRenderer: Sendable {
  let builder: PageBuilder
  let templates: PageTemplates
  /// The fingerprints of the pages that the last build wrote, by path.
  let previous: [String: UInt64]
  private let specializer = TemplateSpecializer()

  init(builder: PageBuilder, templates: PageTemplates, previous: [String: UInt64]) {
    self.builder = builder
    self.templates = templates
    self.previous = previous
  }

  /// The output of `page`: unchanged where the last build wrote the same template and context.
  ///
  /// A page that the last build did not write is rendered when it is written.
  func output(of page: Page) -> Output? {
    guard let template = templates.template(for: page, in: builder) else { return nil }
    let path = URLPath(page.route.path)
    guard let known = previous[path.string] else {
      return Output(
        path: path,
        fingerprint: nil,
        content: .deferred { self.render(page, template, at: path) }
      )
    }
    return render(page, template, at: path, unless: known)
  }

  private func render(
    _ page: Page,
    _ template: Template,
    at path: URLPath,
    unless known: UInt64? = nil
  ) -> Output {
    let context = builder.context(of: page)
    let fingerprint = fingerprint(of: template, context)
    if fingerprint == known {
      return Output(path: path, fingerprint: fingerprint, content: .unchanged)
    }
    var writer = HTMLWriter(reservingCapacity: 16 << 10)
    TemplateRenderer.render(
      specializer.template(template, for: context, sharing: PageFrame.sharedSlots(of: context)),
      context,
      into: &writer
    )
    return Output(path: path, fingerprint: fingerprint, content: .bytes(writer.bytes))
  }

  private func fingerprint(of template: Template, _ context: TemplateValue) -> UInt64 {
    var hash = ContentHash()
    hash.combine(BuilderVersion.fingerprint)
    hash.combine(template.fingerprint)
    context.combine(into: &hash)
    return hash.finalize()
  }
}
