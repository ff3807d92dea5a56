internal import Diagnostics

/// Parses a text that holds marks of the extensions.
///
/// libcmark knows none of them. What must be known before the parse (where a table's cells end,
/// which lines define footnotes) is found in the source and given to libcmark as something that it
/// does know; the tree then tells which of the finds were right. Where one was wrong, or a table
/// does not stand alone, the input is changed and parsed again.
struct ExtensionParser {
  /// How often a text is parsed at most.
  ///
  /// Two times are usual where anything is to change.
  private static let roundLimit = 16

  private let file: SourceFile
  private let features: SourceFeatures
  private var input: ParserInput
  private var tables: TableScanner
  /// Lines that were taken for rows and are none.
  private var breaks: Set<Int> = []
  /// Whether the lines of tables may be folded: not once a fold turned out to be no table.
  private var foldsTables = true
  private var lazyRows: Set<Int> = []
  private var lazyHeaders: Set<Int> = []
  private var problems: [(ExtensionProblem, SourceRange)] = []

  /// The tree of libcmark after the last round, and the paragraphs of it that are tables.
  private var tree = CMarkTree()
  private var matches: [TableMatcher.Match] = []
  private var cellHeadings: [Int] = []

  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    lines: BodyLines,
    file: SourceFile,
    features: SourceFeatures
  ) {
    self.file = file
    self.features = features
    input = ParserInput(bytes, lines: lines)
    tables = TableScanner(bytes, lines: lines)
  }

  /// Parses the text; the problems are in no order.
  mutating func parse() -> (
    document: MarkdownDocument, problems: [(ExtensionProblem, SourceRange)], tooDeep: SourceRange?
  ) {
    if features.contains(.footnotes) {
      input.markers = FootnoteMarker.scan(input.bytes, lines: input.lines)
    }
    if features.contains(.tables) {
      scanTables()
      if let violation = tables.violation { problems.append(violation) }
    }
    if !(1...Self.roundLimit).contains(where: { _ in isSettled() }) { giveUp() }
    let tooDeep = tree.tooDeepBlock.map { tree.nodes[$0].range }
    let document = assemble()
    return (document, problems, tooDeep)
  }

  /// Finds the candidates for tables; `breaks` are lines that are none of their rows.
  private mutating func scanTables(breaks: Set<Int> = []) {
    self.breaks = breaks
    tables = TableScanner(input.bytes, lines: input.lines, breaks: breaks)
    tables.scan()
    input.headings = tables.headings
    input.headingCount = tables.headingCount
    if foldsTables { input.fold(tables.folded()) }
  }

  /// Parses once; whether the input was right.
  private mutating func isSettled() -> Bool {
    tree = CMarkConverter.tree(of: input)
    cellHeadings = headingsOfCells()
    let markers = input.markers
    let rejected = rejectedMarkers()
    if !rejected.isEmpty { input.markers.removeAll { rejected.contains($0.line) } }
    var matcher = TableMatcher(input, candidates: tables.candidates)
    matcher.match(tree.nodes, from: cellHeadings.last.map { tree.nodes[$0].end } ?? 1)
    matches = matcher.matches
    guard foldsAreTables() else {
      foldsTables = false
      input.fold([])
      input.markers = markers
      return isSettled()
    }
    lazyRows.formUnion(matcher.lazyRows)
    lazyHeaders = matcher.lazyHeaders
    let missing = matcher.separators.subtracting(input.separators)
    if !missing.isEmpty { input.insert(missing) }
    let isScanned = matcher.breaks.isSubset(of: breaks)
    if !isScanned { scanTables(breaks: breaks.union(matcher.breaks)) }
    return rejected.isEmpty && missing.isEmpty && isScanned
  }

  /// Whether the tree confirms each table that was folded; both stand in the order of the text.
  private func foldsAreTables() -> Bool {
    var matches = matches[...]
    return input.folds.allSatisfy { fold in
      matches = matches.drop { $0.candidate < fold.candidate }
      return matches.first?.candidate == fold.candidate
    }
  }

  /// Parses a text without tables and footnotes that would not come to rest with them.
  private mutating func giveUp() {
    input = ParserInput(input.bytes, lines: input.lines)
    tables = TableScanner(input.bytes, lines: input.lines)
    _ = isSettled()
  }

  private func headingsOfCells() -> [Int] {
    // An array of its own: the tree would be copied, with all that it holds, for each cell.
    let nodes = tree.nodes
    var index = 1
    return (0..<input.headingCount).map { _ in
      defer { index = nodes[index].end }
      return index
    }
  }

  /// The lines whose footnote marker did not begin a list item: they are code, say.
  private func rejectedMarkers() -> Set<Int> {
    guard !input.markers.isEmpty else { return [] }
    var items: Set<Int> = []
    for node in tree.nodes where node.kind == .item { items.insert(node.range.start) }
    return Set(input.markers.filter { !items.contains($0.range.lowerBound) }.map(\.line))
  }

  private mutating func assemble() -> MarkdownDocument {
    // Handed over, not shared: it would be copied for the first cell that is added.
    var text: [UInt8] = []
    swap(&text, &tree.text)
    var assembler = TreeAssembler(
      file: file,
      features: features,
      tree: tree,
      text: consume text,
      tables: tables,
      matches: matches,
      cellHeadings: cellHeadings,
      footnotes: FootnoteNumbering(input.markers, input.bytes)
    )
    assembler.assemble()
    problems += assembler.problems + assembler.footnotes.problems
    reportMismatches()
    if features.contains(.footnotes) { reportMisplacedFootnotes() }
    report(.lazyTableRow, onLines: lazyRows)
    report(.lazyTableHeader, onLines: lazyHeaders)
    return MarkdownDocument(
      file: file,
      nodes: assembler.nodes,
      text: assembler.text,
      links: assembler.links,
      footnotes: assembler.footnotes.order
    )
  }

  private mutating func report(_ problem: ExtensionProblem, onLines lines: Set<Int>) {
    for line in lines {
      let range = input.lines.range(ofLine: line)
      problems.append((problem, SourceRange(range)))
    }
  }

  /// Reports footnotes inside of lists and quotes, and no more that they are without a text.
  private mutating func reportMisplacedFootnotes() {
    let misplaced = FootnoteMarker.scanMisplaced(input.bytes, lines: input.lines)
    guard !misplaced.isEmpty else { return }
    var code = tree.nodes.filter { $0.isVerbatim }.map(\.range)[...]
    var labels: Set<String> = []
    for marker in misplaced {
      let start = marker.range.lowerBound
      while let first = code.first, first.end <= start { code.removeFirst() }
      if let first = code.first, first.start <= start { continue }
      let label = String(decoding: input.bytes[marker.label], as: UTF8.self)
      let range = SourceRange(start, marker.label.upperBound + 1)
      problems.append((.misplacedFootnote(label), range))
      labels.insert(label.lowercased())
    }
    problems.removeAll { problem, _ in
      guard case .undefinedFootnote(let label) = problem else { return false }
      return labels.contains(label.lowercased())
    }
  }

  /// Reports headers and delimiter rows that do not fit together, where they are not code.
  private mutating func reportMismatches() {
    guard !tables.mismatches.isEmpty else { return }
    var paragraphs = tree.nodes.filter { $0.kind == .paragraph }.map(\.range)[...]
    for mismatch in tables.mismatches {
      while let first = paragraphs.first, first.end <= mismatch.header { paragraphs.removeFirst() }
      guard let paragraph = paragraphs.first, paragraph.start <= mismatch.header,
        mismatch.delimiter.upperBound <= paragraph.end
      else { continue }
      problems.append(
        (
          .tableColumnMismatch(header: mismatch.headerCells, delimiter: mismatch.delimiterCells),
          SourceRange(mismatch.delimiter)
        )
      )
    }
  }
}

extension MarkdownNode {
  /// Whether the node is a block whose lines are shown as they are.
  fileprivate var isVerbatim: Bool {
    switch kind {
    case .codeBlock, .rawHTMLBlock: true
    default: false
    }
  }
}
