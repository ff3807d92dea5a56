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
      entries: entries,
      followsPicture: followsPicture,
      page: URLPath(route.path)
    )
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
  /// Whether a picture stands on the page already.
  private var followsPicture: Bool

  init(
    links: [LinkTarget],
    entries: [EntryReference: LinkedEntry],
    followsPicture: Bool,
    page: URLPath
  ) {
    self.links = links
    self.entries = entries
    self.followsPicture = followsPicture
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
    case .picture(let picture):
      defer { followsPicture = true }
      return .address(
        page.relativeLink(to: URLPath(picture.route.path)),
        attributes: picture.attributes(on: page, isFirst: !followsPicture)
      )
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

extension Picture {
  /// What a page says of the picture beside its address and its description.
  ///
  /// Its size keeps its room free while it loads. The page's first picture is loaded at once, the
  /// others when the reader comes near.
  func attributes(
    on page: URLPath,
    isFirst: Bool
  ) -> [ResolvedDestination.Attribute] {
    var attributes = [
      ResolvedDestination.Attribute("width", "\(width)"),
      ResolvedDestination.Attribute("height", "\(height)"),
    ]
    if !candidates.isEmpty {
      let addresses = candidates.map {
        "\(page.relativeLink(to: URLPath($0.route.path))) \($0.width)w"
      }
      attributes.append(.init("srcset", addresses.joined(separator: ", ")))
      attributes.append(.init("sizes", Self.sizesInText))
    }
    if !isFirst {
      attributes.append(.init("loading", "lazy"))
      attributes.append(.init("decoding", "async"))
    }
    return attributes
  }

  /// A column of text is as wide as the screen up to `--measure` of the style sheet.
  private static let sizesInText = "(min-width: 44rem) 42rem, 100vw"
}
