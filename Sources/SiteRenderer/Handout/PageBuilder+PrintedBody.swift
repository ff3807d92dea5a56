internal import HTML
internal import Localization
internal import Markdown
internal import SiteModel

extension PageBuilder {
  /// The blocks at `nodes` of a text of `document` as HTML for a handout's `page`.
  ///
  /// Headings have no ids, since a handout holds many texts; links within a text lead to its page.
  func printedBody(
    of text: DocumentText,
    _ nodes: [Int],
    _ document: Document,
    on page: Page
  ) -> HTMLFragment {
    let isForReader = document.text(for: page.language) === text
    let language = isForReader ? page.language : text.language
    var resolver = HandoutLinkResolver(
      links: index.place(of: document.identity).map { site.documents[$0].links[language] } ?? [],
      entries: entries[text.language],
      own: site.routes.page(of: document.identity, in: language),
      page: URLPath(page.route.path)
    )
    var labels = labels[text.language]
    // Regions of one page have names of their own.
    labels.table += ", \(text.title.value), \(nodes.first ?? 0)"
    var writer = HTMLWriter(reservingCapacity: 4096)
    var renderer = MarkdownRenderer(text.body, labels: labels)
    // The title of the part is a heading of the second level.
    renderer.headingShift = 1
    for node in nodes {
      resolver.start()
      renderer.render(node, into: &writer, resolver: &resolver)
    }
    return writer.finish()
  }
}

/// Turns the targets of a text's links into addresses relative to a handout's page.
private struct HandoutLinkResolver: LinkResolver {
  let links: [LinkTarget]
  let entries: [EntryReference: LinkedEntry]
  /// The page of the text itself; none for what only trainers get.
  let own: Route?
  let page: URLPath
  private var next = 0

  init(
    links: [LinkTarget],
    entries: [EntryReference: LinkedEntry],
    own: Route?,
    page: URLPath
  ) {
    self.links = links
    self.entries = entries
    self.own = own
    self.page = page
  }

  /// Every walk over a text asks for all of its links again.
  mutating func start() { next = 0 }

  mutating func destination(of link: MarkdownLink) -> ResolvedDestination {
    defer { next += 1 }
    guard next < links.count else { return .none }
    switch links[next] {
    case .page(let route, let anchor): return address(of: route, anchor)
    case .heading(let anchor): return own.map { address(of: $0, anchor) } ?? .none
    case .media(let route): return address(of: route, nil)
    case .picture(let picture):
      return .address(
        page.relativeLink(to: URLPath(picture.route.path)),
        attributes: picture.attributes(on: page, isFirst: false)
      )
    case .entry(let reference, on: let route):
      let path = page.relativeLink(to: URLPath(route.path)) + "#" + reference.key
      return .address(path, emptyText: entries[reference]?.name ?? "")
    case .external: return .asTyped
    case .nowhere: return .none
    }
  }

  private func address(of route: Route, _ anchor: String?) -> ResolvedDestination {
    .address(page.relativeLink(to: URLPath(route.path)) + (anchor.map { "#" + $0 } ?? ""))
  }
}
