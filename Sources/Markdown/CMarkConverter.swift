internal import CCMark

/// Turns the tree that libcmark makes of a text into ours.
///
/// The only file that knows libcmark: its nodes are pointers into an arena that this converter
/// closes before it is done, and none of them leaves it.
struct CMarkConverter {
  private let input: ParserInput
  // Stored, not computed: a getter would be asked through a copy of the whole converter.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: BodyLines

  private var nodes: [MarkdownNode] = []
  private var text: [UInt8] = []
  private var links: [Int] = []
  private var tooDeepBlock: Int?

  /// The range of the block that is being walked.
  private var blockRange = 0..<0
  private var blockIndex = 0

  /// The version of libcmark.
  static var libraryVersion: String { String(cString: cmark_version_string()) }

  /// Parses `input` and takes over the tree.
  static func tree(of input: ParserInput) -> CMarkTree {
    var converter = CMarkConverter(input)
    converter.convert()
    return CMarkTree(
      nodes: converter.nodes,
      text: converter.text,
      links: converter.links,
      tooDeepBlock: converter.tooDeepBlock
    )
  }

  private init(_ input: ParserInput) {
    self.input = input
    bytes = input.bytes
    lines = input.lines
  }

  private mutating func convert() {
    let length = input.headings.count + lines.end - lines.starts[0]
    nodes.reserveCapacity(16 + length / 24)
    text.reserveCapacity(length)
    links.reserveCapacity(16)
    // The tree of a usual text takes about 20 times its length.
    let memory = ccmark_arena_open(4096 + 24 * length)
    defer { ccmark_arena_close() }
    let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory)
    input.feed { piece in
      piece.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    // Never null: where memory runs out, the process ends.
    guard let root = cmark_parser_finish(parser) else { return }
    walk(root)
  }

  /// Walks the tree in pre-order with a stack of our own, so that depth costs no call stack.
  private mutating func walk(_ root: OpaquePointer) {
    var open: [Int] = []
    open.reserveCapacity(16)
    var node = root
    while true {
      let index = nodes.count
      if !isSeparator(node) {
        var converted = convert(node)
        converted.subtreeEnd = UInt32(truncatingIfNeeded: index + 1)
        nodes.append(converted)
      }
      if let child = cmark_node_first_child(node) {
        if open.count < InputBudget.nesting {
          open.append(index)
          node = child
          continue
        }
        tooDeepBlock = tooDeepBlock ?? blockIndex
      }
      while true {
        guard let parent = open.last else { return }
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        nodes[parent].subtreeEnd = UInt32(truncatingIfNeeded: nodes.count)
        open.removeLast()
        node = cmark_node_parent(node)
      }
    }
  }

  /// Whether the node is one of the lines that were put in to end a paragraph.
  private func isSeparator(_ node: OpaquePointer) -> Bool {
    cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
      && input.line(cmark_node_get_start_line(node)) == nil
  }

  private mutating func convert(_ node: OpaquePointer) -> MarkdownNode {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: inline(.text, literal: literal(node))
    case CMARK_NODE_SOFTBREAK: inline(.softBreak)
    case CMARK_NODE_LINEBREAK: inline(.lineBreak)
    case CMARK_NODE_CODE: inline(.code, literal: literal(node))
    case CMARK_NODE_HTML_INLINE: inline(.rawHTML, literal: literal(node))
    case CMARK_NODE_EMPH: inline(.emphasis)
    case CMARK_NODE_STRONG: inline(.strong)
    case CMARK_NODE_LINK: link(node) { .link(destination: $0, title: $1) }
    case CMARK_NODE_IMAGE: link(node) { .image(source: $0, title: $1) }
    case CMARK_NODE_PARAGRAPH: block(.paragraph, node)
    case CMARK_NODE_BLOCK_QUOTE: block(.blockQuote, node)
    case CMARK_NODE_ITEM: block(.item, node)
    case CMARK_NODE_LIST: block(listKind(node), node)
    case CMARK_NODE_HEADING: heading(node)
    case CMARK_NODE_CODE_BLOCK:
      block(.codeBlock(info: copy(cmark_node_get_fence_info(node))), node, literal: literal(node))
    case CMARK_NODE_HTML_BLOCK: rawHTMLBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: block(.thematicBreak, node)
    default: block(.document, node)
    }
  }

  // MARK: Inlines

  private func inline(_ kind: MarkdownNode.Kind, literal: TextSlice = .empty) -> MarkdownNode {
    MarkdownNode(kind, literal: literal, range: blockRange)
  }

  private mutating func link(
    _ node: OpaquePointer,
    _ kind: (TextSlice, TextSlice) -> MarkdownNode.Kind
  ) -> MarkdownNode {
    links.append(nodes.count)
    let destination = copy(cmark_node_get_url(node))
    let title = copy(cmark_node_get_title(node))
    return MarkdownNode(kind(destination, title), range: blockRange)
  }

  private mutating func literal(_ node: OpaquePointer) -> TextSlice {
    copy(cmark_node_get_literal(node))
  }

  /// Takes over a string of libcmark's.
  ///
  /// It never holds a NUL: those were replaced by U+FFFD.
  private mutating func copy(_ string: UnsafePointer<CChar>?) -> TextSlice {
    guard let string else { return .empty }
    let count = strlen(string)
    guard count > 0 else { return .empty }
    let offset = UInt32(truncatingIfNeeded: text.count)
    text.append(
      contentsOf: UnsafeRawBufferPointer(start: string, count: count).bindMemory(to: UInt8.self)
    )
    return TextSlice(offset: offset, length: UInt32(truncatingIfNeeded: count))
  }

  // MARK: Blocks

  private mutating func block(
    _ kind: MarkdownNode.Kind,
    _ node: OpaquePointer,
    literal: TextSlice = .empty
  ) -> MarkdownNode {
    let start = input.offset(
      line: cmark_node_get_start_line(node),
      column: cmark_node_get_start_column(node)
    )
    var end = input.offset(
      line: cmark_node_get_end_line(node),
      column: cmark_node_get_end_column(node) + 1
    )
    // The ends of rules and of items before an empty line lie behind the line's end.
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    blockRange = start..<max(start, end)
    blockIndex = nodes.count
    return MarkdownNode(kind, literal: literal, range: blockRange)
  }

  private func listKind(_ node: OpaquePointer) -> MarkdownNode.Kind {
    let isTight = cmark_node_get_list_tight(node) != 0
    guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else {
      return .bulletList(isTight: isTight)
    }
    return .orderedList(start: cmark_node_get_list_start(node), isTight: isTight)
  }

  private mutating func rawHTMLBlock(_ node: OpaquePointer) -> MarkdownNode {
    let html = literal(node)
    let block = block(.rawHTMLBlock, node, literal: html)
    // libcmark ends a comment or an element such as `pre` a line too early.
    let height = text[html.range].count { $0 == UInt8(ascii: "\n") }
    let first = input.line(cmark_node_get_start_line(node)) ?? 0
    let last = min(first + max(height, 1), lines.count) - 1
    blockRange =
      blockRange.lowerBound..<max(blockRange.upperBound, lines.range(ofLine: last).upperBound)
    return MarkdownNode(block.kind, literal: html, range: blockRange)
  }

  private mutating func heading(_ node: OpaquePointer) -> MarkdownNode {
    let level = UInt8(truncatingIfNeeded: cmark_node_get_heading_level(node))
    let heading = block(.heading(level: level), node)
    guard let first = input.line(cmark_node_get_start_line(node)),
      bytes.indices.contains(blockRange.lowerBound),
      bytes[blockRange.lowerBound] != UInt8(ascii: "#")
    else { return heading }
    // libcmark lets a heading with an underline end on any later line.
    blockRange = blockRange.lowerBound..<endOfUnderline(after: first)
    return MarkdownNode(heading.kind, range: blockRange)
  }

  /// The end of the first line after `first` that holds, but for blanks and quote marks, only `=`
  /// or only `-`.
  private func endOfUnderline(after first: Int) -> Int {
    for line in (first + 1)..<max(lines.count, first + 2) where line < lines.count {
      let range = lines.range(ofLine: line)
      let marks = bytes[range].drop {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\t")
      }
      let isUnderline = [UInt8(ascii: "="), UInt8(ascii: "-")].contains { mark in
        marks.first == mark
          && marks.allSatisfy { $0 == mark || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      }
      if isUnderline { return max(range.upperBound, blockRange.lowerBound) }
    }
    return blockRange.upperBound
  }
}
