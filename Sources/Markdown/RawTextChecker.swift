internal import Diagnostics
internal import Localization

/// Finds text that was meant as a link or a table and is shown as it was typed.
///
/// A `]` or `|` in the text of a parsed document is all that such marks leave there. Nearly no
/// document has one; what stands around it in the source tells the rest.
struct RawTextChecker {
  private let document: MarkdownDocument
  private let bytes: [UInt8]
  private var findings: [(RawTextProblem, SourceRange)] = []
  private lazy var referenceNames = InlineScanner.referenceNames(in: document)

  /// The findings in `document`, in its order; O(n).
  static func check(_ document: MarkdownDocument) -> [(RawTextProblem, SourceRange)] {
    let blocks = blocksWithMarks(in: document)
    guard !blocks.isEmpty else { return [] }
    var checker = RawTextChecker(document)
    for block in blocks {
      checker.checkLinks(in: block)
      if document.nodes[block].kind == .paragraph { checker.checkTable(in: block) }
    }
    return checker.findings
  }

  /// The blocks whose own text holds a mark, in order.
  private static func blocksWithMarks(in document: MarkdownDocument) -> [Int] {
    var blocks: [Int] = []
    document.text.withUnsafeBufferPointer { text in
      // What was read as tables stands in the text too, and in no node: their bars mislead here.
      guard holdsMarks(text) else { return }
      var block = 0
      for (index, node) in document.nodes.enumerated() {
        if node.isBlock {
          block = index
        } else if node.kind == .text, blocks.last != block,
          holdsMarks(UnsafeBufferPointer(rebasing: text[node.literal.range]))
        {
          blocks.append(block)
        }
      }
    }
    return blocks
  }

  private init(_ document: MarkdownDocument) {
    self.document = document
    bytes = document.file.bytes
  }

  private static func holdsMarks(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    ByteSearch.firstOffset(in: text, from: 0) { $0.equal("]") .| $0.equal("|") } < text.count
  }

  // MARK: Links

  private mutating func checkLinks(in block: Int) {
    let range = document.nodes[block].range
    let links = InlineScanner.places(in: document, block: block)
    let starts = Set(links.values.map(\.whole.start))
    var codeSpans = CodeSpanFinder(end: range.end)
    var open: [Int] = []
    var offset = range.start
    while offset < range.end {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "`"):
        offset = codeSpans.endOfCode(at: offset, in: bytes) - 1
      case UInt8(ascii: "["): open.append(offset)
      case UInt8(ascii: "]"):
        guard let start = open.popLast() else { break }
        let isImage = start > range.start && bytes[start - 1] == UInt8(ascii: "!")
        guard !starts.contains(isImage ? start - 1 : start) else { break }
        if !starts.contains(offset + 1) { checkReference(start, bracket: offset, until: range.end) }
        checkLostLink(start, isImage: isImage, bracket: offset, until: range.end)
      default: break
      }
      offset += 1
    }
  }

  /// Looks at what follows a `]` that ends no link.
  private mutating func checkLostLink(_ start: Int, isImage: Bool, bracket: Int, until end: Int) {
    let line = bytes[(bracket + 1)..<min(end, bracket + 1 + Self.reach)]
    let isSpaced = line.first == UInt8(ascii: " ")
    let rest = isSpaced ? line.dropFirst() : line
    guard rest.first == UInt8(ascii: "("), bytes[start + 1] != UInt8(ascii: "^") else { return }
    let inner = rest.dropFirst()
    // A bracket behind the address begins the next link: this one was never closed.
    let stop = Self.endOfDestination(in: inner)
    guard let address = DestinationText(inner[..<(stop ?? inner.endIndex)], isPicture: isImage)
    else { return }
    let isOpen = stop.map { bytes[$0] != UInt8(ascii: ")") } ?? true
    if isSpaced {
      guard !isOpen, !address.holdsBlank else { return }
      findings.append((.blankBeforeDestination, SourceRange(bracket, rest.startIndex + 1)))
    } else if isOpen {
      findings.append((.unclosedDestination, address.firstWord))
    } else if address.holdsBlank {
      findings.append((.blankInDestination(address.text), address.range))
    }
  }

  /// Looks for the name in brackets that follows a text in brackets; numbers alone are no text.
  private mutating func checkReference(_ start: Int, bracket: Int, until end: Int) {
    let text = bytes[(start + 1)..<bracket]
    let line = bytes[(bracket + 1)..<min(end, bracket + 1 + Self.reach)]
    guard line.first == UInt8(ascii: "["), text.contains(where: { !$0.isDigit }),
      let close = line.firstIndex(of: UInt8(ascii: "]"))
    else { return }
    let name = line[(bracket + 2)..<close]
    guard name.first != UInt8(ascii: "^"), !name.contains(where: Self.endsDestination) else {
      return
    }
    let label = name.isEmpty ? text : name
    guard !referenceNames.contains(InlineScanner.referenceName(label)) else { return }
    let problem = RawTextProblem.undefinedReference(String(decoding: label, as: UTF8.self))
    findings.append((problem, SourceRange(start, close + 1)))
  }

  /// The first byte that ends a destination, outside of parentheses that belong to it.
  private static func endOfDestination(in text: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    for (offset, byte) in zip(text.indices, text) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      guard endsDestination(byte) else { continue }
      if byte != UInt8(ascii: ")") || depth == 0 { return offset }
      depth -= 1
    }
    return nil
  }

  /// The most bytes that are looked through behind a `]`.
  private static let reach = 1000

  private static func endsDestination(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\n")
  }

  // MARK: Tables

  private mutating func checkTable(in block: Int) {
    let range = document.nodes[block].range
    var start = range.start
    var isFirst = true
    while start < range.end {
      let end = bytes[start..<range.end].firstIndex(of: UInt8(ascii: "\n")) ?? range.end
      if let rule = TableRuleText(bytes[start..<end]) {
        let range = SourceRange(rule.range)
        if rule.hasDashes {
          findings.append((.dashesInTable(right: rule.right), range))
        } else if isFirst {
          findings.append((.tableWithoutHeader, range))
        }
      }
      isFirst = false
      start = end + 1
    }
  }
}
