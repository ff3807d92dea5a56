internal import HTML
internal import Localization

/// One walk over a document that writes its HTML.
struct TreeRenderer: ~Copyable {
  let document: MarkdownDocument
  let isSite: Bool
  let passesRawHTML: Bool
  let headings: [Outline.Entry]
  let labels: MarkdownLabels
  let destinations: [ResolvedDestination]
  var writer = HTMLWriter()
  /// How many levels headings go down.
  var headingShift: UInt8 = 0

  /// The state of the text of the block that is being written.
  private var typographer = Typographer()
  /// The end of a link whose text is its address, which is written as it is.
  private var verbatimEnd = 0
  /// The box of the task that was just opened; its first paragraph begins with it.
  private var taskBox: Bool?
  /// Whether the header of the table has been written.
  var isInTableBody = false
  /// The number of tables begun so far.
  var tableCount = 0
  /// The heading that was begun last.
  private(set) var lastHeading: Int?
  /// The paragraph that ends with the links back to the text.
  var backLinkParagraph: Int?
  /// The number of the footnote that is being written.
  var backLinkNumber: Int32 = 0
  /// How often each footnote is referred to, by its number.
  var occurrences: [Int] = []
  /// What the ids of footnotes have behind the underscore they begin with.
  var footnoteScope = ""

  /// The nodes whose end has not been written yet, outermost first.
  private var open: [Int] = []
  private var nextHeading = 0
  private var nextLink = 0
  /// The links that are open and elements.
  private var openLinks: [Int] = []

  init(
    document: MarkdownDocument,
    isSite: Bool,
    passesRawHTML: Bool,
    headings: [Outline.Entry],
    labels: MarkdownLabels,
    destinations: [ResolvedDestination]
  ) {
    self.document = document
    self.isSite = isSite
    self.passesRawHTML = passesRawHTML
    self.headings = headings
    self.labels = labels
    self.destinations = destinations
    open.reserveCapacity(16)
  }

  mutating func render(from start: Int) {
    seek(start)
    render(start..<document.nodes[start].end)
  }

  /// Goes to the links and headings at or behind `index`, in O(log n).
  mutating func seek(_ index: Int) {
    nextLink = document.links.partitioningIndex { $0 >= index }
    nextHeading = headings.partitioningIndex { $0.node >= index }
  }

  /// Writes the nodes in `range`, which are siblings with their descendants.
  mutating func render(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      closeNodes(before: index)
      index = enter(index)
    }
    closeNodes(before: range.upperBound)
  }

  private mutating func closeNodes(before index: Int) {
    while let last = open.last, document.nodes[last].end <= index {
      open.removeLast()
      leave(last)
    }
  }

  /// Writes the start of the node, or all of it; gives the index to go on with.
  private mutating func enter(_ index: Int) -> Int {
    let node = document.nodes[index]
    switch node.kind {
    case .text: isSite && index >= verbatimEnd ? setText(node.literal) : writeText(node.literal)
    case .softBreak:
      writer.markup("\n")
      typographer.skip(isBlank: true)
    case .lineBreak:
      writer.markup("<br />\n")
      typographer.skip(isBlank: true)
    case .code:
      typographer.skip(isBlank: false)
      writer.markup("<code>")
      writeText(node.literal)
      writer.markup("</code>")
    case .rawHTML: writeRawHTML(node.literal)
    case .rawHTMLBlock: writeRawHTMLBlock(node.literal)
    case .codeBlock(let info): writeCodeBlock(node.literal, info: info)
    case .thematicBreak:
      startLine()
      writer.markup("<hr />\n")
    case .image:
      typographer.skip(isBlank: false)
      writeImage(index)
      return node.end
    case .footnoteReference(let number, let occurrence):
      writeReference(number, occurrence)
    case .footnoteDefinition: return node.end
    case .paragraph: return enterParagraph(index, end: node.end)
    default:
      writeStart(of: index, node.kind)
      open.append(index)
    }
    return index + 1
  }

  /// Writes the start of a paragraph, or the figure that it is; gives the index to go on with.
  private mutating func enterParagraph(_ index: Int, end: Int) -> Int {
    if isSite, document.isFigure(index), destination(of: index + 1) != nil {
      writeFigure(index + 1)
      return end
    }
    if !Self.isInTightList(open, document) {
      startLine()
      writer.markup("<p>")
    }
    typographer = Typographer()
    if let isDone = taskBox { writeTaskBox(isDone) }
    taskBox = nil
    open.append(index)
    return index + 1
  }

  private mutating func writeStart(of index: Int, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .emphasis: writer.markup("<em>")
    case .strong: writer.markup("<strong>")
    case .strikethrough: writer.markup("<del>")
    case .link: openLink(index)
    case .heading(let level): openHeading(index, shifted(level))
    case .blockQuote:
      startLine()
      writer.markup("<blockquote>\n")
    case .bulletList:
      startLine()
      writer.markup("<ul>\n")
    case .orderedList(let start, _):
      startLine()
      writer.markup("<ol")
      if start != 1 {
        writer.markup(" start=\"")
        writer.number(Int(start))
        writer.markup("\"")
      }
      writer.markup(">\n")
    case .item, .taskItem:
      startLine()
      writer.markup("<li>")
      if case .taskItem(let isDone) = kind { taskBox = isDone }
    case .callout(let callout): openCallout(callout)
    case .table: openTable(index)
    case .tableCaption:
      typographer = Typographer()
      writer.markup("<caption>")
    case .tableRow(let isHeader): openRow(isHeader: isHeader)
    case .tableCell(let alignment, let isHeader):
      typographer = Typographer()
      openCell(index, alignment, isHeader: isHeader)
    default: break
    }
  }

  private mutating func leave(_ index: Int) {
    switch document.nodes[index].kind {
    case .paragraph:
      if index == backLinkParagraph { writeBackLinks() }
      if !Self.isInTightList(open, document) { writer.markup("</p>\n") }
    case .strikethrough: writer.markup("</del>")
    case .emphasis: writer.markup("</em>")
    case .strong: writer.markup("</strong>")
    case .link:
      if openLinks.last == index {
        openLinks.removeLast()
        writer.markup("</a>")
      }
    case .heading(let level):
      writer.markup("</h")
      writer.number(Int(shifted(level)))
      writer.markup(">\n")
    case .blockQuote:
      startLine()
      writer.markup("</blockquote>\n")
    case .bulletList: writer.markup("</ul>\n")
    case .orderedList: writer.markup("</ol>\n")
    case .item, .taskItem: writer.markup("</li>\n")
    case .callout:
      startLine()
      writer.markup("</div>\n")
    case .table: closeTable()
    case .tableCaption: writer.markup("</caption>\n")
    case .tableRow(let isHeader): closeRow(isHeader: isHeader)
    case .tableCell(_, let isHeader): closeCell(index, isHeader: isHeader)
    default: break
    }
  }

  // MARK: Blocks

  /// Goes to the start of a line, unless it is there already or nothing has been written.
  mutating func startLine() {
    if let last = writer.last, last != UInt8(ascii: "\n") { writer.markup("\n") }
  }

  /// Whether a paragraph here is an item of a tight list, which takes no tags.
  ///
  /// Static, since a method that changes the renderer asks one that does not through a copy of it.
  private static func isInTightList(_ open: [Int], _ document: MarkdownDocument) -> Bool {
    guard open.count >= 2 else { return false }
    switch document.nodes[open[open.count - 2]].kind {
    case .bulletList(let isTight), .orderedList(_, let isTight): return isTight
    default: return false
    }
  }

  func shifted(_ level: UInt8) -> UInt8 { min(6, level + headingShift) }

  private mutating func openHeading(_ index: Int, _ level: UInt8) {
    startLine()
    typographer = Typographer()
    lastHeading = index
    writer.markup("<h")
    writer.number(Int(level))
    while nextHeading < headings.count, headings[nextHeading].node < index { nextHeading += 1 }
    if nextHeading < headings.count, headings[nextHeading].node == index {
      writer.attribute("id", headings[nextHeading].id)
    }
    writer.markup(">")
  }

  private mutating func writeCodeBlock(_ code: TextSlice, info: TextSlice) {
    startLine()
    let language = document[info].prefix { $0 != UInt8(ascii: " ") && !(9...13).contains($0) }
    if info.isEmpty {
      writer.markup("<pre><code>")
    } else {
      writer.markup("<pre><code class=\"language-")
      writer.text(language)
      writer.markup("\">")
    }
    writeText(code)
    writer.markup("</code></pre>\n")
  }

  private mutating func writeRawHTMLBlock(_ html: TextSlice) {
    startLine()
    if passesRawHTML {
      writer.unescaped(document[html])
      startLine()
    } else {
      writer.markup("<p>")
      var lines = document[html]
      while lines.last == UInt8(ascii: "\n") { lines.removeLast() }
      writer.text(lines)
      writer.markup("</p>\n")
    }
  }

  // MARK: Inlines

  private mutating func writeText(_ slice: TextSlice) {
    document.text.withUnsafeBufferPointer {
      writer.text(UnsafeBufferPointer(rebasing: $0[slice.range]))
    }
  }

  /// Writes text as it is to be printed.
  private mutating func setText(_ slice: TextSlice) {
    document.text.withUnsafeBufferPointer {
      typographer.set(UnsafeBufferPointer(rebasing: $0[slice.range])) { writer.text($0) }
    }
  }

  private mutating func writeTaskBox(_ isDone: Bool) {
    writer.markup(isDone ? "<span class=\"task-box done\"" : "<span class=\"task-box\"")
    writer.markup(" role=\"img\"")
    writer.attribute("aria-label", isDone ? labels.taskDone : labels.taskOpen)
    writer.markup("></span>")
  }

  private mutating func writeRawHTML(_ html: TextSlice) {
    if passesRawHTML { writer.unescaped(document[html]) } else { writeText(html) }
  }

  /// Where the link or image at `index` leads; nowhere, where its scheme is not to be trusted.
  private mutating func destination(of index: Int) -> Destination? {
    while document.links[nextLink] < index { nextLink += 1 }
    guard let link = document.link(at: index) else { return nil }
    switch destinations[nextLink] {
    case .none: return nil
    case .asTyped: return safe(Destination(address: link.destination, title: link.title))
    case .address(let address, let attributes):
      return safe(
        Destination(
          address: Array(address.utf8)[...],
          title: link.title,
          attributes: attributes
        )
      )
    }
  }

  private func safe(_ destination: Destination) -> Destination? {
    passesRawHTML || !DestinationScheme.isRefused(destination.address) ? destination : nil
  }

  private struct Destination {
    let address: ArraySlice<UInt8>
    let title: ArraySlice<UInt8>
    var attributes: [ResolvedDestination.Attribute] = []

    var isDrawing: Bool { address.suffix(4).elementsEqual(".svg".utf8) }
  }

  private mutating func openLink(_ index: Int) {
    let destination = destination(of: index)
    // An address between brackets, or bare, is shown as it is.
    if let link = document.link(at: index), document.nodes[index].end == index + 2,
      link.destination.hasSuffix(document.literal(of: index + 1))
    {
      verbatimEnd = index + 2
    }
    // libcmark lets an address between brackets stand in a link, where HTML has no place for it.
    guard let destination, !isSite || openLinks.isEmpty else { return }
    openLinks.append(index)
    writer.markup("<a")
    writer.attribute("href", URLEscaping.escaped(destination.address))
    writeTitle(destination.title)
    writeAttributes(destination.attributes)
    writer.markup(">")
  }

  private mutating func writeImage(_ index: Int, isFigure: Bool = false) {
    let alternativeText = document.plainTextBytes(of: index)
    guard let destination = destination(of: index) else { return writer.text(alternativeText) }
    writer.markup("<img")
    writer.attribute("src", URLEscaping.escaped(destination.address))
    writer.attribute("alt", alternativeText)
    if !isFigure { writeTitle(destination.title) }
    writeAttributes(destination.attributes)
    writer.markup(" />")
  }

  private mutating func writeTitle(_ title: ArraySlice<UInt8>) {
    if !title.isEmpty { writer.attribute("title", title) }
  }

  private mutating func writeAttributes(_ attributes: [ResolvedDestination.Attribute]) {
    for attribute in attributes { writer.attribute(attribute.name, attribute.value) }
  }

  // MARK: Figures

  private mutating func writeFigure(_ image: Int) {
    startLine()
    writer.markup("<figure>\n")
    writeImage(image, isFigure: true)
    let title = document.link(at: image)?.title ?? []
    let drawing = destination(of: image).flatMap { $0.isDrawing ? $0 : nil }
    if !title.isEmpty || drawing != nil {
      writer.markup("\n<figcaption>")
      typographer = Typographer()
      title.withUnsafeBufferPointer { text in typographer.set(text) { writer.text($0) } }
      if let drawing { writeLink(toWhole: drawing) }
      writer.markup("</figcaption>")
    }
    writer.markup("\n</figure>\n")
  }

  private mutating func writeLink(toWhole drawing: Destination) {
    writer.markup(" <a class=\"larger\"")
    writer.attribute("href", URLEscaping.escaped(drawing.address))
    writer.markup(">")
    writer.text(labels.wholeDrawing)
    writer.markup("</a>")
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with `suffix`, which is not empty.
  fileprivate func hasSuffix(_ suffix: ArraySlice<UInt8>) -> Bool {
    !suffix.isEmpty && self.suffix(suffix.count).elementsEqual(suffix)
  }
}

extension MarkdownDocument {
  /// Whether the paragraph at `index` is an image and nothing else.
  fileprivate func isFigure(_ index: Int) -> Bool {
    guard nodes[index].end > index + 1, case .image = nodes[index + 1].kind else { return false }
    return nodes[index + 1].end == nodes[index].end
  }
}
