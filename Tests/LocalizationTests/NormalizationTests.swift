import Foundation
import FuzzChecks
import Localization
import Testing

/// Form C of Latin text, with Foundation as the oracle.
struct NormalizationTests {
  private func check(
    _ text: String,
    _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      Normalization.nfc(Array(text.utf8)) == Array(expected.utf8),
      sourceLocation: sourceLocation
    )
  }

  @Test func composesVietnameseWhateverTheOrderOfTheMarks() {
    check("e\u{323}\u{302}", "\u{1EC7}")
    check("e\u{302}\u{323}", "\u{1EC7}")
    check("\u{1EB9}\u{302}", "\u{1EC7}")
    check("\u{EA}\u{323}", "\u{1EC7}")
    check("u\u{31B}\u{301}o\u{31B}\u{323}", "\u{1EE9}\u{1EE3}")
    check("a\u{306}\u{340}", "\u{1EB1}")
  }

  @Test func leavesTextWithoutMarksAsItIs() {
    let text = Array("Sản xuất sạch hơn — ✓ 漢字 đ".utf8)
    #expect(Normalization.isNFC(text))
    #expect(Normalization.nfc(text) == text)
    #expect(!Normalization.isNFC(Array("a\u{301}".utf8)))
  }

  @Test func keepsMarksThatNothingTakes() {
    check("\u{301}x\u{301}", "\u{301}x\u{301}")
    check("q\u{301}\u{323}", "q\u{323}\u{301}")
    check("漢\u{301}", "漢\u{301}")
  }

  @Test func keepsBytesThatAreNoText() {
    let broken: [[UInt8]] = [
      [0xCC], [0xCC, 0x41], [0xFF, 0xCC, 0x81], [0xBB, 0xBB, 0xBB, 0xCC, 0x81],
    ]
    for bytes in broken {
      #expect(Normalization.nfc(bytes) == bytes)
    }
  }

  @Test func composesEveryLetterOfTheLatinBlocksAsFoundationDoes() {
    for code in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let decomposed = String(scalar).decomposedStringWithCanonicalMapping
      check(decomposed, String(scalar).precomposedStringWithCanonicalMapping)
    }
  }

  @Test func composesRandomLettersAndMarksAsFoundationDoes() {
    var random = RandomNumbers(seed: 1)
    let letters = Array("aAbeEioOuUyYđnswcÂăạẹơựḍẖ x".unicodeScalars)
    let vietnamese: [UInt32] = [0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323]
    for round in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        text.append(letters.randomElement(using: &random) ?? "a")
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          let mark =
            round % 2 == 0
            ? vietnamese.randomElement(using: &random) ?? 0x301
            : UInt32.random(in: 0x300...0x36F, using: &random)
          text.append(Unicode.Scalar(mark) ?? "\u{301}")
        }
      }
      check(String(text), String(text).precomposedStringWithCanonicalMapping)
    }
  }

  @Test func composesManyMarksOnOneLetterInReasonableTime() {
    let text = "a" + String(repeating: "\u{323}\u{301}", count: 50_000)
    let time = ProcessorTime.of { _ = Normalization.nfc(Array(text.utf8)) }
    #expect(time < .seconds(5))
  }
}
