internal import HTML
internal import Localization
internal import Markdown
internal import SiteModel

/// A text of a document as a handout's page shows it, block by block.
///
/// Headings of parts have no ids, since a handout holds many texts; links within a text lead to its
/// page.
struct PrintedBody {
  private let text: DocumentText
  private let renderer: MarkdownRenderer
  /// Where the links of the whole text lead; found once, however many rows it is cut into.
  private let destinations: [ResolvedDestination]
  /// The nodes of its tables.
  private let tables: [Int]

  /// Creates the text of `document` for the part with `id` of `page`; its headings have ids where
  /// `hasIDs` says so.
  init(
    of text: DocumentText,
    _ document: Document,
    in id: String,
    hasIDs: Bool,
    on page: Page,
    _ builder: PageBuilder
  ) {
    self.text = text
    var renderer = MarkdownRenderer(
      text.body,
      outline: hasIDs ? text.outline : nil,
      labels: builder.labels[text.language]
    )
    // The title of the part is a heading of the second level.
    renderer.headingShift = 1
    // Regions of one page have names of their own.
    renderer.labels.table = "\(text.title.value), \(renderer.labels.table)"
    renderer.footnoteScope = "\(id)-\(text.language.rawValue)-"
    self.renderer = renderer
    tables = text.body.nodes.indices.filter {
      if case .table = text.body.nodes[$0].kind { true } else { false }
    }
    let isForReader = document.text(for: page.language) === text
    let language = isForReader ? page.language : text.language
    let place = builder.index.place(of: document.identity)
    var resolver = PageLinkResolver(
      links: place.map { builder.site.documents[$0].links[language] } ?? [],
      page: URLPath(page.route.path),
      own: builder.site.routes.page(of: document.identity, in: language)
    )
    destinations = renderer.destinations(from: &resolver)
  }

  /// The HTML of the blocks at `nodes`.
  func html(of nodes: [Int]) -> HTMLFragment {
    var renderer = renderer
    var writer = HTMLWriter(reservingCapacity: 4096)
    for node in nodes {
      renderer.tablesBefore = tables.partitioningIndex { $0 >= node }
      renderer.render(node, into: &writer, destinations: destinations)
    }
    return writer.finish()
  }
}
