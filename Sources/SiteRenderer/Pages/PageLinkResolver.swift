internal import HTML
internal import Markdown
internal import SiteModel

/// Turns the targets of a text's links into addresses relative to a page.
struct PageLinkResolver: LinkResolver {
  /// Where the headings of the text stand.
  enum Headings {
    /// On the page itself.
    case here
    /// On the text's own page; nowhere for what only trainers get.
    case on(Route?)
  }

  private let links: [LinkTarget]
  private let page: URLPath
  private var headings = Headings.here
  /// The descriptions of the entries that are linked to, for a page that shows them.
  private(set) var notes: EntryNotes?
  /// Whether a picture stands on the page already.
  private var followsPicture: Bool
  private var next = 0

  /// Creates a resolver for a page of the text alone.
  init(
    links: [LinkTarget],
    page: URLPath,
    followsPicture: Bool
  ) {
    self.links = links
    self.page = page
    self.followsPicture = followsPicture
    notes = EntryNotes()
  }

  /// Creates a resolver for a page that holds other texts too; this one's own page is `own`.
  init(
    links: [LinkTarget],
    page: URLPath,
    own: Route?
  ) {
    self.links = links
    self.page = page
    headings = .on(own)
    followsPicture = true
  }

  /// Links are asked for in the order of the text, which is the order of their targets.
  mutating func destination(of link: MarkdownLink) -> ResolvedDestination {
    defer { next += 1 }
    guard next < links.count else { return .none }
    switch links[next] {
    case .page(let route, let anchor): return .address(address(of: route, anchor))
    case .heading(let anchor): return heading(anchor)
    case .media(let route): return .address(address(of: route))
    case .picture(let picture):
      defer { followsPicture = true }
      return .address(
        address(of: picture.route),
        attributes: picture.attributes(on: page, isFirst: !followsPicture)
      )
    case .entry(let reference, on: let route):
      return .address(
        address(of: route, reference.key),
        attributes: notes?.attributes(of: reference) ?? []
      )
    case .external: return .asTyped
    case .nowhere: return .none
    }
  }

  private func heading(_ anchor: String) -> ResolvedDestination {
    switch headings {
    case .here: .address("#" + anchor)
    case .on(let own): own.map { .address(address(of: $0, anchor)) } ?? .none
    }
  }

  private func address(of route: Route, _ anchor: String? = nil) -> String {
    page.relativeLink(to: URLPath(route.path)) + (anchor.map { "#" + $0 } ?? "")
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
