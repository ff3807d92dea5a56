internal import HTML
internal import Localization
internal import Markdown
internal import SiteModel

/// Renders the text of a document as HTML for one page.
enum BodyRenderer {
  static func render(
    _ body: MarkdownDocument,
    outline: Outline,
    links: [LinkTarget],
    labels: MarkdownLabels,
    entries: [EntryReference: LinkedEntry],
    followsPicture: Bool,
    on route: Route
  ) -> HTMLFragment {
    var resolver = PageLinkResolver(
      links: links,
      page: URLPath(route.path),
      followsPicture: followsPicture
    )
    var writer = HTMLWriter(reservingCapacity: body.source.count * 2)
    MarkdownRenderer(body, outline: outline, labels: labels).render(
      into: &writer,
      resolver: &resolver
    )
    resolver.notes?.write(entries, into: &writer)
    return writer.finish()
  }
}
