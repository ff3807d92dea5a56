import Diagnostics
import SiteModel
import Testing
import Yams

/// What Yams and our reader both accept reads the same.
///
/// Left out of the random documents, because the two differ by design:
/// - `: ` inside a plain value in a list item or flow list (a map to YAML, text to us);
/// - a comma in a plain value of a flow map that no key follows (an empty entry to YAML);
/// - plain text over several lines, merge keys, tags and anchors (problems to us).
struct FrontMatterOracleTests {
  /// What Yams reads, drawn as `outline(_:)` draws it; nothing if Yams refuses the text.
  private func yamsOutline(_ text: String) -> String? {
    guard let composed = try? Yams.compose(yaml: text) else { return nil }
    return outline(composed)
  }

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
    let expected = try #require(yamsOutline(text))
    #expect(SiteModelTests.outline(read.value) == expected)
  }

  @Test func readsRandomDocumentsAsYamsDoes() {
    var generator = DocumentGenerator(seed: 20_261_215)
    var accepted = 0
    for _ in 0..<4000 {
      let text = generator.document()
      let read = YAMLReader.read(SourceFile(path: "a.yaml", text: text))
      #expect(read.diagnostics.isEmpty, "\(text)\n\(summary(read.diagnostics))")
      guard let expected = yamsOutline(text), !read.hasErrors else { continue }
      accepted += 1
      #expect(SiteModelTests.outline(read.value) == expected, "\(text)")
    }
    #expect(accepted > 3900)
  }

  /// A byte is dropped, doubled or replaced; most such texts are refused by one of the two.
  @Test func readsDamagedDocumentsAsYamsDoesWhereBothAcceptThem() {
    var generator = DocumentGenerator(seed: 7)
    var accepted = 0
    for _ in 0..<6000 {
      let text = generator.damaged(generator.document())
      let read = YAMLReader.read(SourceFile(path: "a.yaml", text: text))
      guard read.diagnostics.isEmpty, let expected = yamsOutline(text) else { continue }
      accepted += 1
      #expect(SiteModelTests.outline(read.value) == expected, "\(text)")
    }
    #expect(accepted > 1500)
  }
}
