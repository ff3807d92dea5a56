internal import Diagnostics
internal import Localization
internal import Markdown

/// Tells which places of a file are prose: no code, no address, no key, no definition.
///
/// It is made when something was found, which is seldom.
struct ProseFilter {
  /// The texts among the values of YAML, in order.
  private let values: [Value]
  private let body: MarkdownDocument?

  private struct Value {
    let range: SourceRange
    let language: Language
  }

  /// The filter of a document: the values of its front matter and its text.
  init(of document: ParsedFile) {
    var values: [Value] = []
    let frontMatter = YAMLValue.map(document.frontMatter)
    Self.collect(frontMatter, at: SourceRange(0, 0), in: document.language, &values)
    self.values = values
    body = document.body
  }

  /// The filter of a data file: its values below a key `vi` or `en`.
  init(ofData node: YAMLNode) {
    var values: [Value] = []
    Self.collect(node.value, at: node.range, in: nil, &values)
    self.values = values
    body = nil
  }

  /// Those of `findings`, which are in order, that stand in prose; O(n + m).
  func prose(
    among findings: [VietnameseTextScanner.Finding],
    of file: SourceFile
  ) -> [VietnameseTextScanner.Finding] {
    let bodyStart = body?.nodes[0].range.start ?? file.bytes.count
    let inValues = findings.filter { $0.range.start < bodyStart && isInValue($0) }
    guard let body else { return inValues }
    return inValues + inBody(findings.filter { $0.range.start >= bodyStart }, body)
  }

  // MARK: Values

  /// Keys whose values are addresses, or names that may be spelled in several ways.
  private static let otherKeys: Set<String> = [
    "url", "form", "image", "materials", "aliases", "email", "slug", "path",
  ]

  /// Collects the texts; the reader of YAML nests no deeper than twenty levels.
  private static func collect(
    _ value: YAMLValue,
    at range: SourceRange,
    in language: Language?,
    _ values: inout [Value]
  ) {
    switch value {
    case .empty: break
    case .scalar: if let language { values.append(Value(range: range, language: language)) }
    case .list(let items):
      for item in items { collect(item.value, at: item.range, in: language, &values) }
    case .map(let map):
      for entry in map.entries where !otherKeys.contains(entry.key) {
        let own = Language(rawValue: entry.key) ?? language
        collect(entry.node.value, at: entry.node.range, in: own, &values)
      }
    }
  }

  private func isInValue(_ finding: VietnameseTextScanner.Finding) -> Bool {
    let range = finding.range
    let next = values.partitioningIndex { $0.range.end > range.start }
    guard next < values.count, values[next].range.start <= range.start,
      range.end <= values[next].range.end
    else { return false }
    return values[next].language == .vi || finding.problem.concernsEveryLanguage
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
