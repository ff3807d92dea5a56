import FuzzChecks
import Testing

/// Whatever the bytes are, the reader comes to an end and its ranges lie in the file, in order.
struct FrontMatterFuzzTests {
  private func check(_ bytes: [UInt8]) {
    #expect(throws: Never.self, "\(bytes) \(String(decoding: bytes, as: UTF8.self))") {
      try FrontMatterCheck.checkTree(of: bytes)
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
