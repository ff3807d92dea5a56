internal import Diagnostics
internal import Localization
internal import Markdown

/// Tells which places of a file are Vietnamese prose: no code, no address, no key, no definition.
///
/// It is made when something was found, which is seldom.
struct ProseFilter {
  /// The ranges of the texts among the values of YAML, in order.
  private let values: [SourceRange]
  private let body: MarkdownDocument?

  /// The filter of a document: the values of its front matter and its text.
  init(of document: ParsedFile) {
    var values: [SourceRange] = []
    Self.collect(.map(document.frontMatter), at: SourceRange(0, 0), isVietnamese: true, &values)
    self.values = values
    body = document.body
  }

  /// The filter of a data file: its values below a key `vi`.
  init(ofData node: YAMLNode) {
    var values: [SourceRange] = []
    Self.collect(node.value, at: node.range, isVietnamese: false, &values)
    self.values = values
    body = nil
  }

  /// Those of `findings`, which are in order, that stand in prose; O(n + m).
  func prose(
    among findings: [VietnameseTextScanner.Finding],
    of file: SourceFile
  ) -> [VietnameseTextScanner.Finding] {
    let bodyStart = body?.nodes[0].range.start ?? file.bytes.count
    let inValues = findings.filter { $0.range.start < bodyStart && isInValue($0.range) }
    guard let body else { return inValues }
    return inValues + inBody(findings.filter { $0.range.start >= bodyStart }, body)
  }

  // MARK: Values

  /// Keys whose values are addresses, or names that may be spelled in several ways.
  private static let otherKeys: Set<String> = [
    "url", "form", "image", "materials", "aliases", "email", "slug", "path",
  ]

  /// Collects the ranges of texts; the reader of YAML nests no deeper than twenty levels.
  private static func collect(
    _ value: YAMLValue,
    at range: SourceRange,
    isVietnamese: Bool,
    _ values: inout [SourceRange]
  ) {
    switch value {
    case .empty: break
    case .scalar: if isVietnamese { values.append(range) }
    case .list(let items):
      for item in items { collect(item.value, at: item.range, isVietnamese: isVietnamese, &values) }
    case .map(let map):
      for entry in map.entries where !otherKeys.contains(entry.key) {
        let isText = (isVietnamese || entry.key == "vi") && entry.key != "en"
        collect(entry.node.value, at: entry.node.range, isVietnamese: isText, &values)
      }
    }
  }

  private func isInValue(_ range: SourceRange) -> Bool {
    let next = values.partitioningIndex { $0.end > range.start }
    return next < values.count && values[next].start <= range.start
      && range.end <= values[next].end
  }

  // MARK: Text

  private func inBody(
    _ findings: [VietnameseTextScanner.Finding],
    _ body: MarkdownDocument
  ) -> [VietnameseTextScanner.Finding] {
    let blocks = body.nodes.indices.filter { body.nodes[$0].isBlock }
      .sorted { (body.nodes[$0].range.start, $0) < (body.nodes[$1].range.start, $1) }
    var next = 0
    var open: [Int] = []
    var opaque: (block: Int, ranges: [Range<Int>])?
    return findings.filter { finding in
      let start = finding.range.start
      while next < blocks.count, body.nodes[blocks[next]].range.start <= start {
        open.append(blocks[next])
        next += 1
      }
      while let last = open.last, body.nodes[last].range.end <= start { open.removeLast() }
      guard let block = open.last, Self.holdsText(body.nodes[block].kind) else { return false }
      let ranges = opaque?.block == block ? opaque?.ranges : nil
      let known = ranges ?? InlineCode.ranges(in: body.file.bytes, body.nodes[block].range)
      opaque = (block, known)
      return !InlineCode.contains(start, known)
    }
  }

  private static func holdsText(_ kind: MarkdownNode.Kind) -> Bool {
    switch kind {
    case .document, .codeBlock, .rawHTMLBlock, .thematicBreak: false
    default: true
    }
  }
}
