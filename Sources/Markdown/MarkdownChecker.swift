internal import Diagnostics

/// Finds what an editor should not have typed, in one pass over a parsed document.
struct MarkdownChecker {
  private let document: MarkdownDocument
  private var positions: SourcePositions
  private var diagnostics: [Diagnostic] = []
  /// The end of the last block that raw HTML was reported in.
  private var reportedUntil = 0

  /// The problems of `document`, in order.
  static func check(_ document: MarkdownDocument) -> [Diagnostic] {
    var checker = MarkdownChecker(document)
    document.nodes.withUnsafeBufferPointer { nodes in
      for index in nodes.indices where isWorthALook(nodes[index].kind) { checker.check(index) }
    }
    return checker.diagnostics
  }

  private init(_ document: MarkdownDocument) {
    self.document = document
    positions = SourcePositions(of: document)
  }

  /// Nearly all nodes are texts, paragraphs and the like, which cannot be wrong.
  @inline(__always)
  private static func isWorthALook(_ kind: MarkdownNode.Kind) -> Bool {
    switch kind {
    case .heading(level: 1), .rawHTMLBlock, .rawHTML, .link, .image: true
    default: false
    }
  }

  private mutating func check(_ index: Int) {
    switch document.nodes[index].kind {
    case .heading(level: 1):
      report(.headingOfLevelOne, at: firstLine(of: document.nodes[index].range))
    case .rawHTMLBlock:
      let range = firstLine(of: document.nodes[index].range)
      report(.rawHTML(excerpt(of: index)), at: range)
    case .rawHTML: checkTag(index)
    case .link(let destination, _): checkDestination(document[destination], of: index)
    case .image(let source, _):
      checkDestination(document[source], of: index)
      checkAlternativeText(of: index)
    default: break
    }
  }

  /// Reports a tag; one that only closes what was reported before in the same block is left out.
  private mutating func checkTag(_ index: Int) {
    let isClosing = document.literal(of: index).dropFirst().first == UInt8(ascii: "/")
    let range = document.nodes[index].range
    if isClosing && range.end <= reportedUntil { return }
    reportedUntil = range.end
    report(.rawHTML(excerpt(of: index)), at: positions.rawHTML(of: index))
  }

  private mutating func checkDestination(_ destination: ArraySlice<UInt8>, of index: Int) {
    guard let scheme = DestinationScheme.faultyScheme(of: destination) else { return }
    report(.dangerousDestination(scheme: scheme), at: positions.destination(of: index))
  }

  private mutating func checkAlternativeText(of index: Int) {
    let text = document.plainTextBytes(of: index)
    guard text.allSatisfy({ $0 <= UInt8(ascii: " ") }) else { return }
    report(.missingAlternativeText, at: positions.image(at: index))
  }

  private mutating func report(_ problem: MarkdownProblem, at range: SourceRange) {
    diagnostics.append(Diagnostic(problem, in: document.file, at: range))
  }

  private func firstLine(of range: SourceRange) -> SourceRange {
    let bytes = document.file.bytes[range.start..<range.end]
    return SourceRange(range.start, bytes.firstIndex(of: UInt8(ascii: "\n")) ?? range.end)
  }

  private func excerpt(of index: Int) -> String {
    let line = document.literal(of: index).prefix { $0 != UInt8(ascii: "\n") }
    let text = String(decoding: line, as: UTF8.self)
    return text.count <= 40 ? text : text.prefix(39) + "…"
  }
}
