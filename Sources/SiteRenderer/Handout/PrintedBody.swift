internal import HTML
internal import Localization
internal import Markdown
internal import SiteModel

/// A text of a document as a handout's page shows it, block by block.
///
/// Headings have no ids, since a handout holds many texts; links within a text lead to its page.
struct PrintedBody {
  private let text: DocumentText
  private let labels: MarkdownLabels
  /// Where the links of the whole text lead; found once, however many rows it is cut into.
  private let destinations: [ResolvedDestination]

  /// Creates the text of `document` for `page`.
  init(of text: DocumentText, _ document: Document, on page: Page, _ builder: PageBuilder) {
    self.text = text
    labels = builder.labels[text.language]
    let isForReader = document.text(for: page.language) === text
    let language = isForReader ? page.language : text.language
    let place = builder.index.place(of: document.identity)
    var resolver = HandoutLinkResolver(
      links: place.map { builder.site.documents[$0].links[language] } ?? [],
      entries: builder.entries[text.language],
      own: builder.site.routes.page(of: document.identity, in: language),
      page: URLPath(page.route.path)
    )
    destinations = MarkdownRenderer(text.body).destinations(from: &resolver)
  }

  /// The HTML of the blocks at `nodes`.
  func html(of nodes: [Int]) -> HTMLFragment {
    var labels = labels
    // Regions of one page have names of their own.
    labels.table += ", \(text.title.value), \(nodes.first ?? 0)"
    var writer = HTMLWriter(reservingCapacity: 4096)
    var renderer = MarkdownRenderer(text.body, labels: labels)
    // The title of the part is a heading of the second level.
    renderer.headingShift = 1
    for node in nodes { renderer.render(node, into: &writer, destinations: destinations) }
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
