import Diagnostics
import SiteModel
import Testing
import Yams

/// What Yams and our reader both accept reads the same.
///
/// Two differences are by design, and `differsByDesign(_:_:)` is the one place that allows them:
/// - `: ` in plain text of a list item or flow list makes a map in YAML; to us the text goes on,
///   unless an ASCII key stands first in a block list item.
/// - A comma in plain text of a flow map starts an entry without a value in YAML; to us the text
///   goes on where no ASCII key follows.
/// What else YAML has and we do not (text over several lines, anchors, tags) are problems to us.
struct FrontMatterOracleTests {
  /// What Yams reads, drawn as `outline(_:)` of our nodes draws it.
  private func outline(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar):
      scalar.style == .plain && scalar.string.isEmpty ? "~" : scalar.string.debugDescription
    case .sequence(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
    case .mapping(let map):
      "{" + map.map { "\($0.key.string ?? "?"): \(outline($0.value))" }.joined(separator: ", ")
        + "}"
    case .alias: "*"
    }
  }

  @Test(arguments: [
    "a: b\nc:\n  - d\n  - e: f\n    g: h\n",
    "a:\n- b\n-\n  - c\n-\n  d: e\n",
    "a: { b: c, d: [e, f], g: { h: \"i, j\" } }\n",
    "a: 'it''s' # no\nb: \"\\u1EA1\\n\\t\\\\\\\"\"\n",
    "a: |\n\n  x\n   y\n\n  z\n\n\nb: >\n\n  x\n  y\n   z\n  w\n\n\n  v\n",
    "a: |+\n  x\n\nb: >-\n  x\n\nc: |2-\n   x\n",
    "a: |\n  x\n    \n  y\n",
    "a: |\n  x",
    "a:\n    b: c\n    d:\n      - e\n",
    "# x\n\na: b # y\n# z\n  # w\nc: d#e\n",
    "- - a\n  - b\n- - c\n",
    "a: [\n  b,\n  c,\n]\n",
    "a : b\n\"c\"  : d\n",
  ])
  func readsAsYamsDoes(_ text: String) throws {
    let read = YAMLReader.read(SourceFile(path: "a.yaml", text: text))
    let composed = try Yams.compose(yaml: text)
    #expect(SiteModelTests.outline(read.value) == composed.map(outline))
  }

  @Test func readsRandomDocumentsAsYamsDoes() {
    var generator = DocumentGenerator(seed: 20_261_215)
    var accepted = 0
    for _ in 0..<4000 {
      let text = generator.document()
      let read = YAMLReader.read(SourceFile(path: "a.yaml", text: text))
      #expect(read.diagnostics.isEmpty, "\(text)\n\(summary(read.diagnostics))")
      guard let composed = try? Yams.compose(yaml: text) else { continue }
      accepted += 1
      #expect(SiteModelTests.outline(read.value) == outline(composed), "\(text)")
    }
    #expect(accepted > 3900)
  }

  /// A byte is dropped, doubled or replaced; most such texts are refused by one of the two.
  @Test func readsDamagedDocumentsAsYamsDoesWhereBothAcceptThem() {
    var generator = DocumentGenerator(seed: 7)
    var accepted = 0
    var differing = 0
    for _ in 0..<6000 {
      let text = generator.damaged(generator.document())
      let read = YAMLReader.read(SourceFile(path: "a.yaml", text: text))
      guard read.diagnostics.isEmpty, let composed = try? Yams.compose(yaml: text) else {
        continue
      }
      accepted += 1
      let isEqual = SiteModelTests.outline(read.value) == outline(composed)
      #expect(isEqual || differsByDesign(read.value, composed), "\(text)")
      differing += isEqual ? 0 : 1
    }
    #expect(accepted > 1500)
    #expect(differing < 20)
  }

  /// Whether the nodes are equal but for the differences by design.
  private func differsByDesign(_ ours: YAMLNode, _ theirs: Node) -> Bool {
    switch (ours.value, theirs) {
    case (.scalar(let text), .mapping(let map)):
      return map.count == 1 && text.contains(":")
    case (.list(let items), .sequence(let others)):
      return items.count == others.count && zip(items, others).allSatisfy(differsByDesign)
    case (.map(let map), .mapping(let others)) where map.entries.count == others.count:
      return zip(map.entries, others).allSatisfy { entry, other in
        entry.key == other.key.string && differsByDesign(entry.node, other.value)
      }
    case (.map(let map), .mapping(let others)) where map.entries.count < others.count:
      return map.entries.contains { entry in
        guard case .scalar(let text) = entry.node.value else { return false }
        return text.contains(",")
      }
    default:
      return SiteModelTests.outline(ours) == outline(theirs)
    }
  }
}
