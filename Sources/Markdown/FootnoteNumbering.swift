internal import Diagnostics

/// Knows the footnotes of a document and gives them their numbers, by the order in which the text
/// refers to them.
struct FootnoteNumbering {
  /// A definition in the tree.
  private struct Definition {
    let node: Int
    /// The label in lower case, by which references find it.
    let label: String
    /// The label as it was written.
    let name: String
    let place: SourceRange
  }

  private typealias Reference = (node: Int, label: String)

  /// The label of each definition, by where the definition begins in the source.
  private let labels: [Int: (name: String, place: SourceRange)]
  private let defined: Set<String>
  private var definitions: [Definition] = []
  private var references: [Reference] = []
  /// The nodes of the footnotes that are referred to, by their numbers.
  private(set) var order: [Int] = []
  private(set) var problems: [(ExtensionProblem, SourceRange)] = []
  /// The source of the block that was last asked about.
  private var escapes = FootnoteSource()

  init(_ markers: [FootnoteMarker], _ bytes: UnsafeBufferPointer<UInt8>) {
    var labels: [Int: (name: String, place: SourceRange)] = [:]
    for marker in markers {
      let name = String(decoding: bytes[marker.label], as: UTF8.self)
      let place = SourceRange(marker.range.lowerBound, marker.label.upperBound + 1)
      labels[marker.range.lowerBound] = (name, place)
    }
    self.labels = labels
    defined = Set(labels.values.map { $0.name.lowercased() })
  }

  // MARK: Collecting

  /// Whether `[^label]`, met in a text of the block at `block`, refers to a footnote.
  mutating func isReference(_ label: String, in file: SourceFile, at block: SourceRange) -> Bool {
    if escapes.nextIsEscaped(in: file, block) { return false }
    if defined.contains(label.lowercased()) { return true }
    let place = escapes.find("[^\(label)]", in: file, block)
    problems.append((.undefinedFootnote(label), place))
    return false
  }

  mutating func define(_ node: Int, at range: SourceRange, in file: SourceFile) {
    guard let (name, place) = labels[range.start] else { return }
    let label = name.lowercased()
    definitions.append(Definition(node: node, label: label, name: name, place: place))
  }

  mutating func refer(to label: String, at node: Int) {
    references.append((node, label.lowercased()))
  }

  // MARK: Numbering

  /// Writes the numbers into the tree.
  ///
  /// A footnote that only footnotes refer to comes after those of the text.
  mutating func number(_ nodes: inout [MarkdownNode]) {
    let byLabel = definitionsByLabel()
    var (queue, inside) = referencesByDefinition(nodes)
    var numbers: [String: Int32] = [:]
    var occurrences: [String: Int32] = [:]
    var next = 0
    while next < queue.count {
      let (node, label) = queue[next]
      next += 1
      guard let definition = byLabel[label] else { continue }
      if numbers[label] == nil {
        let number = Int32(truncatingIfNeeded: numbers.count + 1)
        numbers[label] = number
        order.append(definition)
        nodes[definition].kind = .footnoteDefinition(number: number)
        queue += inside[definition] ?? []
      }
      occurrences[label, default: 0] += 1
      nodes[node].kind = .footnoteReference(
        number: numbers[label] ?? 0,
        occurrence: occurrences[label] ?? 0
      )
    }
    for definition in definitions
    where numbers[definition.label] == nil && byLabel[definition.label] == definition.node {
      problems.append((.unusedFootnote(definition.name), definition.place))
    }
  }

  /// The first definition of each label; the others are reported.
  private mutating func definitionsByLabel() -> [String: Int] {
    var result: [String: Int] = [:]
    for definition in definitions {
      if result[definition.label] == nil {
        result[definition.label] = definition.node
      } else {
        problems.append((.duplicateFootnote(definition.name), definition.place))
      }
    }
    return result
  }

  /// The references of the text, and those inside of each definition.
  private func referencesByDefinition(
    _ nodes: [MarkdownNode]
  ) -> (outside: [Reference], inside: [Int: [Reference]]) {
    var outside: [Reference] = []
    var inside: [Int: [Reference]] = [:]
    var next = 0
    // A definition may stand in another, where that begins with an empty line.
    var open: [Int] = []
    for reference in references {
      while next < definitions.count, definitions[next].node < reference.node {
        open.append(definitions[next].node)
        next += 1
      }
      while let last = open.last, nodes[last].end <= reference.node { open.removeLast() }
      if let definition = open.last {
        inside[definition, default: []].append(reference)
      } else {
        outside.append(reference)
      }
    }
    return (outside, inside)
  }
}
