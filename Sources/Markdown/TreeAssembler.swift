internal import Diagnostics
internal import Localization

/// Makes the document's tree from libcmark's and from what was found of the extensions.
///
/// One walk over the nodes in pre-order that writes them anew: paragraphs that are tables become
/// tables, quotes call-outs, items tasks or footnotes, and text is cut where an inline of the
/// extensions stands in it. O(size of the tree).
struct TreeAssembler {
  let file: SourceFile
  let features: SourceFeatures
  /// The tree of libcmark, the headings of the tables' cells first under its root.
  let source: [MarkdownNode]
  /// The text of that tree, to which that of the cells is added.
  private(set) var text: [UInt8]
  let tables: TableScanner
  let matches: [TableMatcher.Match]
  /// The node of each cell's heading.
  let cellHeadings: [Int]

  /// The tree that is being made.
  var nodes: [MarkdownNode] = []
  var links: [Int] = []
  var footnotes: FootnoteNumbering
  var problems: [(ExtensionProblem, SourceRange)] = []

  /// Where a `~` stands in the text.
  private let tildes: [Int]
  /// Nodes of the source that are left out: the mark of the call-out that was just opened.
  private var skipped = 0..<0
  /// The text that loses its first bytes: the mark of a task, or the word before a caption.
  var shortened = (node: -1, count: 0)
  /// The tildes of the block that is being walked, in order, and the first of them still ahead.
  private var strikes: ArraySlice<StrikethroughMatcher.Mark> = []

  /// A node of the new tree whose children are being written.
  struct Open {
    /// The index after its last descendant in the source; `.max` for struck text, which ends at a
    /// mark instead.
    let sourceEnd: Int
    let node: Int
  }

  init(
    file: SourceFile,
    features: SourceFeatures,
    tree: CMarkTree,
    text: [UInt8],
    tables: TableScanner,
    matches: [TableMatcher.Match],
    cellHeadings: [Int],
    footnotes: FootnoteNumbering
  ) {
    self.file = file
    self.features = features
    source = tree.nodes
    self.text = text
    tildes =
      features.contains(.tildes) ? text.indices.filter { text[$0] == UInt8(ascii: "~") } : []
    self.tables = tables
    self.matches = matches
    self.cellHeadings = cellHeadings
    self.footnotes = footnotes
    links.reserveCapacity(tree.links.count)
    nodes.reserveCapacity(tree.nodes.count + 2 * tables.cells.count + 16)
  }

  /// Makes the tree.
  mutating func assemble() {
    let root = append(source[0])
    let first = cellHeadings.last.map { source[$0].end } ?? 1
    emit(first..<source[0].end)
    close(root)
    footnotes.number(&nodes)
  }

  // MARK: Walking

  /// Writes the nodes of the source in `range`, which are siblings with their descendants.
  ///
  /// `cell` is the place of the table cell that they are the content of.
  mutating func emit(_ range: Range<Int>, cell: SourceRange? = nil) {
    var open: [Open] = []
    if cell == nil { open.reserveCapacity(16) }
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = open.last, last.sourceEnd <= index { close(open.removeLast().node) }
      if skipped.contains(index) {
        index = skipped.upperBound
        continue
      }
      index = enter(index, parentEnd: open.last?.sourceEnd ?? range.upperBound, cell, &open)
    }
    while let last = open.popLast() { close(last.node) }
  }

  /// Writes the node of the source, and gives the index to go on with.
  private mutating func enter(
    _ index: Int,
    parentEnd: Int,
    _ cell: SourceRange?,
    _ open: inout [Open]
  ) -> Int {
    var node = source[index]
    if let cell { node.range = cell }
    switch node.kind {
    case .paragraph, .heading:
      if let end = emitTable(at: index, parentEnd: parentEnd) { return end }
      if isCopied(index) { return copyBlock(at: index) }
      enterLeafBlock(index)
    case .blockQuote:
      // As on GitHub, call-outs stand in nothing else.
      if open.isEmpty { node.kind = calloutKind(of: index) ?? node.kind }
    case .bulletList:
      // Footnotes stand in lists only because of the marker that libcmark was given.
      if features.contains(.footnotes), isOnlyFootnotes(index) { return index + 1 }
    case .item: node.kind = itemKind(of: index)
    case .text:
      if index == shortened.node { node.literal = node.literal.dropFirst(shortened.count) }
      emitText(node, index, &open)
      return index + 1
    case .link, .image: links.append(nodes.count)
    default: break
    }
    let written = append(node)
    if case .footnoteDefinition = node.kind { footnotes.define(written, at: node.range, in: file) }
    if node.end > index + 1 {
      open.append(Open(sourceEnd: node.end, node: written))
    } else {
      close(written)
    }
    return index + 1
  }

  /// Whether all that stands in a paragraph or heading stays as libcmark has it.
  private func isCopied(_ block: Int) -> Bool {
    features.isDisjoint(with: .inlines) && shortened.node != block + 1
      && skipped.lowerBound != block + 1
  }

  /// Appends a block with all that stands in it, and gives the index to go on with.
  private mutating func copyBlock(at index: Int) -> Int {
    let shift = UInt32(truncatingIfNeeded: nodes.count) &- UInt32(truncatingIfNeeded: index)
    for var node in source[index..<source[index].end] {
      switch node.kind {
      case .link, .image: links.append(nodes.count)
      default: break
      }
      node.subtreeEnd &+= shift
      nodes.append(node)
    }
    return source[index].end
  }

  /// Appends a node whose children, if it has any, follow.
  @discardableResult
  mutating func append(_ node: MarkdownNode) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// Appends a node without children.
  mutating func appendLeaf(_ kind: MarkdownNode.Kind, _ literal: TextSlice, _ range: SourceRange) {
    var node = MarkdownNode(kind, literal: literal, range: range.offsets)
    node.subtreeEnd = UInt32(truncatingIfNeeded: nodes.count + 1)
    nodes.append(node)
  }

  /// Ends the node at `index` with what has been written.
  mutating func close(_ index: Int) {
    nodes[index].subtreeEnd = UInt32(truncatingIfNeeded: nodes.count)
  }

  /// Takes over a part of the file as it stands there.
  mutating func copy(_ range: Range<Int>) -> TextSlice {
    defer { text += file.bytes[range] }
    return TextSlice(
      offset: UInt32(truncatingIfNeeded: text.count),
      length: UInt32(truncatingIfNeeded: range.count)
    )
  }

  mutating func enterLeafBlock(_ index: Int) {
    strikes = []
    guard !tildes.isEmpty, hasTilde(index) else { return }
    strikes = StrikethroughMatcher.marks(source, text, block: index)[...]
  }

  /// Whether a `~` stands in the text under the block at `index`.
  private func hasTilde(_ index: Int) -> Bool {
    guard source[index].end > index + 1 else { return false }
    let texts = source[index + 1..<source[index].end]
    guard let first = texts.first(where: { !$0.literal.isEmpty })?.literal.range.lowerBound,
      let last = texts.last(where: { !$0.literal.isEmpty })?.literal.range.upperBound
    else { return false }
    let next = tildes.partitioningIndex { $0 >= first }
    return next < tildes.count && tildes[next] < last
  }

  // MARK: Blocks

  /// The call-out that a quote is: its first line is `[!NOTE]`, in any case and not escaped, and
  /// nothing else.
  private mutating func calloutKind(of quote: Int) -> MarkdownNode.Kind? {
    guard features.contains(.callouts), source[quote].end > quote + 2,
      source[quote + 1].kind == .paragraph, source[quote + 2].kind == .text,
      file.bytes[source[quote + 1].range.start] == UInt8(ascii: "[")
    else { return nil }
    let (paragraph, mark) = (quote + 1, quote + 2)
    let isAlone = source[paragraph].end == mark + 1
    guard isAlone || source[mark + 1].kind == .softBreak || source[mark + 1].kind == .lineBreak,
      let name = calloutName(text[source[mark].literal.range])
    else { return nil }
    guard let callout = Callout(rawValue: name.lowercased()) else {
      let block = source[paragraph].range
      // A character reference in the source may be shorter than the character it stands for.
      let range = SourceRange(block.start, min(block.start + name.utf8.count + 3, block.end))
      problems.append((.unknownCallout(name), range))
      return nil
    }
    skipped = isAlone ? paragraph..<source[paragraph].end : mark..<mark + 2
    return .callout(callout)
  }

  /// The name as it was written: words of any language, for someone may have translated them.
  private func calloutName(_ mark: ArraySlice<UInt8>) -> String? {
    guard mark.starts(with: "[!".utf8), mark.last == UInt8(ascii: "]") else { return nil }
    let name = mark.dropFirst(2).dropLast()
    let isName = name.allSatisfy {
      $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z")
        || $0 >= 0x80 || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-")
    }
    return name.isEmpty || !isName ? nil : String(decoding: name, as: UTF8.self)
  }

  private func isFootnote(_ item: Int) -> Bool {
    let start = source[item].range.start
    return start < file.bytes.count && file.bytes[start] == UInt8(ascii: "[")
  }

  private func isOnlyFootnotes(_ list: Int) -> Bool {
    var item = list + 1
    while item < source[list].end {
      if !isFootnote(item) { return false }
      item = source[item].end
    }
    return true
  }

  private mutating func itemKind(of item: Int) -> MarkdownNode.Kind {
    if features.contains(.footnotes), isFootnote(item) { return .footnoteDefinition(number: 0) }
    guard features.contains(.tasks), source[item].end > item + 2,
      source[item + 1].kind == .paragraph, source[item + 2].kind == .text
    else { return .item }
    let start = text[source[item + 2].literal.range].prefix(4)
    for (mark, isDone) in [("[ ] ", false), ("[x] ", true), ("[X] ", true)]
    where start.elementsEqual(mark.utf8) {
      shortened = (item + 2, mark.utf8.count)
      return .taskItem(isDone: isDone)
    }
    return .item
  }

  // MARK: Text

  /// Writes a text, cut where footnote references, struck text and bare addresses stand in it.
  private mutating func emitText(_ node: MarkdownNode, _ index: Int, _ open: inout [Open]) {
    guard !features.isDisjoint(with: .inlines) else {
      return appendLeaf(.text, node.literal, node.range)
    }
    let range = node.literal.range
    var written = range.lowerBound
    var offset = range.lowerBound
    func slice(_ start: Int, _ end: Int) -> TextSlice {
      TextSlice(offset: UInt32(start), length: UInt32(end - start))
    }
    while let mark = Self.nextMark(in: text, offset..<range.upperBound) {
      offset = mark + 1
      let rest = written..<range.upperBound
      guard let inline = inline(at: mark, in: rest, node, index, open) else { continue }
      if inline.range.lowerBound > written {
        appendLeaf(.text, slice(written, inline.range.lowerBound), node.range)
      }
      let content = slice(inline.range.lowerBound, inline.range.upperBound)
      emit(inline.kind, content, node.range, &open)
      written = inline.range.upperBound
      offset = written
    }
    if written < range.upperBound || range.isEmpty {
      appendLeaf(.text, slice(written, range.upperBound), node.range)
    }
  }

  /// Writes the inline whose text is `content`, in a text that stands at `range`.
  private mutating func emit(
    _ kind: Inline.Kind,
    _ content: TextSlice,
    _ range: SourceRange,
    _ open: inout [Open]
  ) {
    switch kind {
    case .address:
      links.append(nodes.count)
      let link = append(
        MarkdownNode(.link(destination: content, title: .empty), range: range.offsets)
      )
      appendLeaf(.text, content, range)
      close(link)
    case .footnote(let label):
      footnotes.refer(to: label, at: nodes.count)
      appendLeaf(.footnoteReference(number: 0, occurrence: 0), .empty, range)
    case .startOfStrike:
      let strike = append(MarkdownNode(.strikethrough, range: range.offsets))
      open.append(Open(sourceEnd: .max, node: strike))
    case .endOfStrike: close(open.removeLast().node)
    }
  }

  /// The next byte that an inline of the extensions is recognised at: `[`, `:` or `~`.
  ///
  /// Static, as are other questions that are asked for each node: a method that changes the
  /// assembler asks one that does not through a copy of the whole of it.
  private static func nextMark(in text: [UInt8], _ range: Range<Int>) -> Int? {
    let mark = text.withUnsafeBufferPointer { text in
      ByteSearch.firstOffset(
        in: UnsafeBufferPointer(rebasing: text[..<range.upperBound]),
        from: range.lowerBound
      ) { $0.equal("[") .| $0.equal(":") .| $0.equal("~") }
    }
    return mark < range.upperBound ? mark : nil
  }

  private struct Inline {
    enum Kind {
      case address
      case footnote(label: String)
      case startOfStrike
      case endOfStrike
    }

    let kind: Kind
    let range: Range<Int>
  }

  /// The inline of the extensions that is recognised at `offset`: an address at its `:`, the others
  /// where they begin.
  private mutating func inline(
    at offset: Int,
    in range: Range<Int>,
    _ node: MarkdownNode,
    _ index: Int,
    _ open: [Open]
  ) -> Inline? {
    switch text[offset] {
    case UInt8(ascii: "~"):
      guard let mark = strikes.first, mark.node == index, mark.offset == offset else { return nil }
      strikes.removeFirst()
      let kind: Inline.Kind = mark.isOpening ? .startOfStrike : .endOfStrike
      return Inline(kind: kind, range: offset..<offset + mark.length)
    case UInt8(ascii: ":") where features.contains(.addresses):
      // The address ends where another inline begins, as struck text does.
      let mark = strikes.first.flatMap { $0.node == index ? $0.offset : nil } ?? range.upperBound
      guard !open.contains(where: { isLink($0.node) }),
        let address = BareAddress.range(in: text[range.lowerBound..<mark], colon: offset)
      else { return nil }
      return Inline(kind: .address, range: address)
    case UInt8(ascii: "[") where features.contains(.footnotes):
      guard let label = FootnoteMarker.label(text[offset..<range.upperBound]) else { return nil }
      let name = String(decoding: text[label], as: UTF8.self)
      // A link cannot hold another, and an image's text holds none at all.
      guard footnotes.isReference(name, in: file, at: node.range),
        !open.contains(where: { isLinkOrImage($0.node) })
      else { return nil }
      return Inline(kind: .footnote(label: name), range: offset..<label.upperBound + 1)
    default: return nil
    }
  }

  private func isLink(_ index: Int) -> Bool {
    if case .link = nodes[index].kind { true } else { false }
  }

  private func isLinkOrImage(_ index: Int) -> Bool {
    if case .image = nodes[index].kind { true } else { isLink(index) }
  }
}
