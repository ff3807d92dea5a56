internal import Diagnostics

/// Reads the source of one block for the places of its links, images and raw HTML.
struct InlineScanner {
  /// Where an inline was found.
  struct Place: Sendable {
    /// The destination, or the raw HTML.
    var range: SourceRange
    /// The whole image, from `![` on.
    var whole: SourceRange
  }

  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  private var offset: Int
  /// The places at which each destination was read, in order.
  private var destinations: [ArraySlice<UInt8>: [Place]] = [:]
  private var tags: [Int] = []
  private var openBrackets: [Int] = []
  private var codeSpans: CodeSpanFinder

  /// The places of the links, images and raw HTML under `block`, as far as they can be found.
  static func places(in document: MarkdownDocument, block: Int) -> [Int: Place] {
    var scanner = InlineScanner(document.file.bytes, document.nodes[block].range)
    scanner.scan()
    return scanner.assign(to: document, block: block)
  }

  private init(_ bytes: [UInt8], _ range: SourceRange) {
    self.bytes = bytes
    start = range.start
    offset = range.start
    end = range.end
    codeSpans = CodeSpanFinder(end: range.end)
  }

  // MARK: Reading

  private mutating func scan() {
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 2
      case UInt8(ascii: "`"): offset = codeSpans.endOfCode(at: offset, in: bytes)
      case UInt8(ascii: "<"):
        readAngleBrackets()
        offset += 1
      case UInt8(ascii: "["):
        openBrackets.append(offset)
        offset += 1
      case UInt8(ascii: "]"): readLinkEnd()
      case UInt8(ascii: ":"): readBareAddress()
      default: offset += 1
      }
    }
  }

  /// Reads `<address>`; anything else that begins so may be raw HTML.
  private mutating func readAngleBrackets() {
    tags.append(offset)
    let inner = bytes[(offset + 1)..<end].prefix {
      $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
    }
    guard inner.endIndex < end, bytes[inner.endIndex] == UInt8(ascii: ">") else { return }
    let range = SourceRange(inner.indices)
    let place = Place(range: range, whole: SourceRange(offset, inner.endIndex + 1))
    destinations[inner, default: []].append(place)
    destinations[Array("mailto:".utf8)[...] + inner, default: []].append(place)
  }

  private mutating func readBareAddress() {
    guard let address = BareAddress.range(in: bytes[start..<end], colon: offset) else {
      offset += 1
      return
    }
    let range = SourceRange(address)
    destinations[bytes[address], default: []].append(Place(range: range, whole: range))
    offset = address.upperBound
  }

  /// Reads what follows a `]`: a destination in parentheses, if it is that of an inline link.
  private mutating func readLinkEnd() {
    let opening = openBrackets.popLast()
    offset += 1
    guard let opening, offset < end, bytes[offset] == UInt8(ascii: "(") else { return }
    let isImage = opening > 0 && bytes[opening - 1] == UInt8(ascii: "!")
    let wholeStart = isImage ? opening - 1 : opening
    let start = Self.skipBlanks(bytes, from: offset + 1, to: end)
    guard let range = Self.destination(bytes, at: start, to: end) else { return }
    // What is never closed is text, in which tags and code may begin.
    guard let linkEnd = endOfLink(after: range.past) else { return }
    let place = Place(range: range.shown, whole: SourceRange(wholeStart, linkEnd))
    destinations[Self.unescaped(bytes[range.text])[...], default: []].append(place)
    offset = linkEnd
  }

  /// The longest destination and the longest title that are looked through, in bytes: text with many
  /// beginnings of these and no end would take quadratic time.
  private static let reach = 2000

  /// The end of an inline link: behind the parenthesis that follows its destination and title.
  private func endOfLink(after destination: Int) -> Int? {
    var offset = Self.skipBlanks(bytes, from: destination, to: end)
    if offset < end, bytes[offset] != UInt8(ascii: ")") {
      let closing = bytes[offset] == UInt8(ascii: "(") ? UInt8(ascii: ")") : bytes[offset]
      offset += 1
      let limit = min(end, offset + Self.reach)
      while offset < limit, bytes[offset] != closing {
        offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
      }
      offset = Self.skipBlanks(bytes, from: min(offset + 1, end), to: end)
    }
    let isClosed = offset < end && bytes[offset] == UInt8(ascii: ")")
    return isClosed ? offset + 1 : nil
  }

  // MARK: Destinations

  private struct Destination {
    let text: Range<Int>
    let shown: SourceRange
    let past: Int
  }

  private static func skipBlanks(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes[min(start, end)..<end].firstIndex {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\t")
    } ?? end
  }

  /// Reads a link destination (CommonMark, section 6.3).
  ///
  /// It stands in angle brackets, or has no blanks and balanced parentheses. An empty one is shown
  /// as the place between the brackets.
  private static func destination(_ bytes: [UInt8], at start: Int, to end: Int) -> Destination? {
    guard start < end else { return nil }
    let end = min(end, start + reach)
    guard bytes[start] == UInt8(ascii: "<") else {
      let past = destinationEnd(bytes, from: start, to: end, isBracketed: false)
      return Destination(text: start..<past, shown: SourceRange(start, past), past: past)
    }
    let past = destinationEnd(bytes, from: start + 1, to: end, isBracketed: true)
    guard past < end, bytes[past] == UInt8(ascii: ">") else { return nil }
    var text = bytes[(start + 1)..<past]
    while text.first == UInt8(ascii: " ") { text.removeFirst() }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    let range = SourceRange(text.indices)
    return Destination(text: text.indices, shown: range, past: past + 1)
  }

  /// Where the destination that begins at `start` ends: before its `>`, or before a blank or a
  /// parenthesis that closes none of its own.
  private static func destinationEnd(
    _ bytes: [UInt8],
    from start: Int,
    to end: Int,
    isBracketed: Bool
  ) -> Int {
    var depth = 0
    var offset = start
    scan: while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "\n"): break scan
      case UInt8(ascii: ">") where isBracketed: break scan
      case _ where isBracketed: break
      case 0...UInt8(ascii: " "): break scan
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      default: break
      }
      offset += 1
    }
    return min(offset, end)
  }

  /// A destination with backslashes and character references resolved; names of letters stay, and
  /// a destination that has them is not found.
  private static func unescaped(_ written: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var offset = written.startIndex
    while offset < written.endIndex {
      if written[offset] == UInt8(ascii: "&"),
        let reference = CharacterReference(at: offset, in: written)
      {
        result.append(contentsOf: reference.text)
        offset = reference.end
        continue
      }
      let isEscape =
        written[offset] == UInt8(ascii: "\\") && offset + 1 < written.endIndex
        && written[offset + 1].isPunctuation
      result.append(written[isEscape ? offset + 1 : offset])
      offset += isEscape ? 2 : 1
    }
    return result
  }

  // MARK: Assigning

  /// Gives each inline the next place that shows what it shows.
  ///
  /// Destinations stand in the source in the order in which links end: the image in a link's text
  /// comes before the link.
  private func assign(to document: MarkdownDocument, block: Int) -> [Int: Place] {
    var result: [Int: Place] = [:]
    var used: [ArraySlice<UInt8>: Int] = [:]
    var nextTag = 0
    var open: [Int] = []
    func place(_ index: Int) {
      guard let link = document.link(at: index) else { return }
      let number = used[link.destination, default: 0]
      guard let places = destinations[link.destination], number < places.count else { return }
      used[link.destination] = number + 1
      result[index] = places[number]
    }
    for index in document.descendants(of: block) {
      while let last = open.last, document.nodes[last].end <= index { place(open.removeLast()) }
      switch document.nodes[index].kind {
      case .link, .image: open.append(index)
      case .rawHTML:
        let line = document.literal(of: index).prefix { $0 != UInt8(ascii: "\n") }
        // Tags are found but where brackets mislead the scanner; then near ones are enough.
        let near = tags[nextTag...].prefix(1000)
        guard let tag = near.firstIndex(where: { bytes[$0...].starts(with: line) })
        else { continue }
        nextTag = tag + 1
        let range = SourceRange(tags[tag], tags[tag] + line.count)
        result[index] = Place(range: range, whole: range)
      default: break
      }
    }
    while let last = open.popLast() { place(last) }
    return result
  }

  /// The destinations of the lines that look like link definitions, first ones first.
  static func definitions(in document: MarkdownDocument) -> [ArraySlice<UInt8>: SourceRange] {
    let bytes = document.file.bytes
    let end = document.nodes[0].range.end
    var result: [ArraySlice<UInt8>: SourceRange] = [:]
    forEachDefinition(in: document) { label in
      // The destination may stand on the line after.
      let start = skipBlanks(bytes, from: label.upperBound + 2, to: end)
      guard let found = destination(bytes, at: start, to: end) else { return }
      let key = unescaped(bytes[found.text])[...]
      if result[key] == nil { result[key] = found.shown }
    }
    return result
  }

  /// The names of the lines that look like link definitions, as `referenceName` makes them.
  static func referenceNames(in document: MarkdownDocument) -> Set<String> {
    var names: Set<String> = []
    forEachDefinition(in: document) { names.insert(referenceName(document.file.bytes[$0])) }
    return names
  }

  /// The name in which all ways to write a label agree: case and the width of blanks do not matter
  /// (CommonMark, section 6.3).
  static func referenceName(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Calls `body` with the range of the label of each line that looks like a link definition.
  private static func forEachDefinition(
    in document: MarkdownDocument,
    _ body: (Range<Int>) -> Void
  ) {
    let bytes = document.file.bytes
    let range = document.nodes[0].range
    var offset = range.start
    while offset < range.end {
      let lineEnd = bytes[offset..<range.end].firstIndex(of: UInt8(ascii: "\n")) ?? range.end
      let line = bytes[offset..<lineEnd].withoutIndentation
      if line.first == UInt8(ascii: "["),
        let end = line.indices.dropLast().first(where: {
          line[$0] == UInt8(ascii: "]") && line[$0 + 1] == UInt8(ascii: ":")
        })
      {
        body((line.startIndex + 1)..<end)
      }
      offset = lineEnd + 1
    }
  }
}
