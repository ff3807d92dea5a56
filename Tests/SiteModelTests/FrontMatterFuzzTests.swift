import Diagnostics
import SiteModel
import Testing

/// Whatever the bytes are, the reader comes to an end and its ranges lie in the file, in order.
struct FrontMatterFuzzTests {
  private func check(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.yaml", bytes: bytes)
    let read = YAMLReader.read(file)
    let shown = "\(bytes.debugDescription) \(String(decoding: bytes, as: UTF8.self))"
    #expect(areOrdered(read.value, inside: SourceRange(0, bytes.count)), "\(shown)")
    let isInside = read.diagnostics.allSatisfy {
      0 <= $0.range.start && $0.range.start <= $0.range.end && $0.range.end <= bytes.count
    }
    #expect(isInside, "\(shown)")
    let split = FrontMatter.split(file).value
    #expect(split.range.upperBound <= split.bodyStart && split.bodyStart <= bytes.count)
  }

  private func areOrdered(_ node: YAMLNode, inside outer: SourceRange) -> Bool {
    guard outer.start <= node.range.start, node.range.start <= node.range.end,
      node.range.end <= outer.end
    else { return false }
    switch node.value {
    case .empty, .scalar: return true
    case .list(let items):
      return items.allSatisfy { areOrdered($0, inside: node.range) }
    case .map(let map):
      return map.entries.allSatisfy { entry in
        entry.keyRange.end <= entry.node.range.start && areOrdered(entry.node, inside: node.range)
      }
    }
  }

  @Test func readsBadlyDamagedDocuments() {
    var generator = DocumentGenerator(seed: 99)
    for _ in 0..<3000 {
      var text = generator.document()
      for _ in 0..<20 { text = generator.damaged(text) + "a" }
      check(Array(text.utf8))
    }
  }

  @Test func readsRandomMarks() {
    var generator = DocumentGenerator(seed: 5)
    let pieces =
      [
        "a: ", "b:", "- ", "-", "\n", "\n  ", "\n\t", " ", "[", "]", "{", "}", ",", ", c: ", "\"",
        "'",
        "\\", "#", " #", "|", ">", "|+", "&", "!", "---\n", "...", "“", "”", "ạ", "\u{A0}", "<<: ",
        "x",
      ].map { Array($0.utf8) } + [[0xC2], [0xFF], [0xE2, 0x80], [0]]
    for _ in 0..<8_000 {
      check((0..<12).flatMap { _ in generator.pick(pieces) })
    }
  }
}
