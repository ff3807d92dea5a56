public import HTML
public import Localization

/// Writes a Markdown document as HTML.
public struct MarkdownRenderer: Sendable {
  /// What the HTML is for.
  public enum Mode: Sendable {
    /// The HTML of the CommonMark specification: what libcmark itself writes.
    case plain
    /// A page of the site: headings have ids, raw HTML is shown as text, an image alone in a
    /// paragraph is a figure with its title as caption, tables can be scrolled, and text is set by
    /// ``Typographer``.
    case site
  }

  @usableFromInline let document: MarkdownDocument
  private let mode: Mode
  private let outline: Outline?
  /// What stands beside the text: titles, and what a screen reader says of parts.
  public var labels: MarkdownLabels
  /// Whether raw HTML and every address are let through, as the specification's examples need.
  package var passesRawHTML = false
  /// How many levels headings go down, as far as the sixth: texts that are parts of a page have the
  /// page's own headings above theirs.
  public var headingShift: UInt8 = 0
  /// What the ids of footnotes have behind the underscore they begin with, in letters, digits, `-` and
  /// `_`: texts that share a page need one each.
  public var footnoteScope = ""
  /// How many tables of the text are written elsewhere before those of the part that is written.
  public var tablesBefore = 0
  /// How often each footnote is referred to, by its number.
  private let footnoteUses: [Int]

  /// Creates a renderer of `document`; headings have ids where its `outline` is given.
  public init(
    _ document: MarkdownDocument,
    mode: Mode = .site,
    outline: Outline? = nil,
    labels: MarkdownLabels = MarkdownLabels(.vi)
  ) {
    self.document = document
    self.mode = mode
    self.outline = outline
    self.labels = labels
    footnoteUses = Self.footnoteUses(in: document)
  }

  private static func footnoteUses(in document: MarkdownDocument) -> [Int] {
    guard !document.footnotes.isEmpty else { return [] }
    var uses = [Int](repeating: 0, count: document.footnotes.count + 1)
    for node in document.nodes {
      if case .footnoteReference(let number, _) = node.kind { uses[Int(number)] += 1 }
    }
    return uses
  }

  /// Writes the whole document, and after that the footnotes; O(length of the document).
  @inlinable
  public func render(into writer: inout HTMLWriter, resolver: inout some LinkResolver) {
    render(0, into: &writer, destinations: destinations(from: &resolver))
  }

  /// Where the links of the document lead, each asked for once, in its order.
  @inlinable
  public func destinations(from resolver: inout some LinkResolver) -> [ResolvedDestination] {
    var destinations: [ResolvedDestination] = []
    destinations.reserveCapacity(document.links.count)
    for index in document.links {
      guard let link = document.link(at: index) else { continue }
      destinations.append(resolver.destination(of: link))
    }
    return destinations
  }

  /// The HTML of the whole document with every destination as it was typed.
  public func render() -> HTMLFragment {
    // About what the tags of a usual text take.
    let room = document.text.count + 12 * document.nodes.count
    var writer = HTMLWriter(reservingCapacity: room)
    var resolver = VerbatimLinkResolver()
    render(into: &writer, resolver: &resolver)
    return writer.finish()
  }

  /// Writes the HTML of the node at `index`, whose document's links lead to `destinations`.
  ///
  /// With the whole document come its footnotes; a footnote by itself is a list of one.
  public func render(
    _ index: Int,
    into writer: inout HTMLWriter,
    destinations: [ResolvedDestination]
  ) {
    var tree = TreeRenderer(
      document: document,
      isSite: mode == .site,
      passesRawHTML: passesRawHTML,
      headings: outline?.entries ?? [],
      labels: labels,
      destinations: destinations
    )
    // Swapped, not copied: two owners of the bytes would cost a copy at the first write.
    swap(&tree.writer, &writer)
    tree.headingShift = headingShift
    tree.tableCount = tablesBefore
    tree.footnoteScope = footnoteScope
    tree.occurrences = footnoteUses
    if case .footnoteDefinition = document.nodes[index].kind {
      tree.renderFootnoteAlone(index)
    } else {
      tree.render(from: index)
      if index == 0, !document.footnotes.isEmpty { tree.renderFootnotes() }
    }
    swap(&tree.writer, &writer)
  }
}
