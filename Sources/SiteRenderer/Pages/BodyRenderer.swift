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
    on route: Route
  ) -> HTMLFragment {
    var resolver = PageLinkResolver(links: links, entries: entries, page: URLPath(route.path))
    var writer = HTMLWriter(reservingCapacity: body.text.count * 2)
    MarkdownRenderer(body, outline: outline, labels: labels).render(
      into: &writer,
      resolver: &resolver
    )
    resolver.notes.write(entries, into: &writer)
    return writer.finish()
  }
}

/// Turns the targets of a text's links into addresses relative to the page.
private struct PageLinkResolver: LinkResolver {
  let links: [LinkTarget]
  let entries: [EntryReference: LinkedEntry]
  let page: URLPath
  private(set) var notes = EntryNotes()
  private var next = 0

  init(links: [LinkTarget], entries: [EntryReference: LinkedEntry], page: URLPath) {
    self.links = links
    self.entries = entries
    self.page = page
  }

  /// Links are asked for in the order of the text, which is the order of their targets.
  mutating func destination(of link: MarkdownLink) -> ResolvedDestination {
    defer { next += 1 }
    guard next < links.count else { return .none }
    switch links[next] {
    case .page(let route, nil):
      return .address(page.relativeLink(to: URLPath(route.path)))
    case .page(let route, let anchor?):
      return .address(page.relativeLink(to: URLPath(route.path)) + "#" + anchor)
    case .heading(let anchor): return .address("#" + anchor)
    case .media(let route): return .address(page.relativeLink(to: URLPath(route.path)))
    case .entry(let reference, on: let route):
      return .address(
        page.relativeLink(to: URLPath(route.path)) + "#" + reference.key,
        attributes: notes.attributes(of: reference),
        emptyText: entries[reference]?.name ?? ""
      )
    case .external: return .asTyped
    case .nowhere: return .none
    }
  }
}
