import Foundation
import Localization
import Testing

/// Folding and the slugs made from it.
struct SlugTests {
  @Test(arguments: [
    ("Sở Công Thương: Vĩnh Phúc", "so-cong-thuong-vinh-phuc"),
    ("  Đường & ĐIỆN — 5S!  ", "duong-dien-5s"),
    ("Ướt, ử, nghiêng", "uot-u-nghieng"),
    ("1419/QĐ-TTg", "1419-qd-ttg"),
    ("…", ""),
    ("", ""),
    ("漢字 a", "a"),
  ])
  func makesSlugs(_ text: String, _ slug: String) {
    #expect(Slug.make(from: text) == slug)
    #expect(Slug.make(from: text.decomposedStringWithCanonicalMapping) == slug)
    #expect(Slug.make(from: text.precomposedStringWithCanonicalMapping) == slug)
  }

  @Test(arguments: [
    ("tiet-kiem-nuoc", 14, "tiet-kiem-nuoc"), ("tiet-kiem-nuoc", 12, "tiet-kiem"),
    ("tiet-kiem-nuoc", 9, "tiet-kiem"), ("tiet-kiem-nuoc", 8, "tiet"),
    ("tietkiemnuoc", 4, "tiet"), ("tiet-kiem", 40, "tiet-kiem"),
  ])
  func shortensToWholeWords(_ slug: String, _ length: Int, _ shorter: String) {
    #expect(Slug.shortened(slug, to: length) == shorter)
  }

  @Test func foldsMarksAndCaseAndKeepsTheRest() {
    #expect(Folding.fold("Thứ Bảy (ĐẶC biệt) – ø 漢 😀") == "thu bay (dac biet) – ø 漢 😀")
    #expect(Folding.fold("A\u{302}\u{323}") == "a")
  }

  @Test func foldsEveryLatinLetterAsFoundationDoes() {
    for code in Array(0x41..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(code), scalar.properties.isAlphabetic else { continue }
      let expected = String(scalar).decomposedStringWithCanonicalMapping
        .unicodeScalars.first { $0.isASCII }
      guard let letter = expected else { continue }
      #expect(Folding.fold(String(scalar)) == String(letter).lowercased(), "U+\(code)")
    }
  }

  @Test func keepsBytesThatAreNoText() {
    for bytes in [[0xC3], [0xE1, 0xBA], [0xFF, 0x41]] as [[UInt8]] {
      #expect(Folding.fold(bytes) == bytes.map { $0 == 0x41 ? 0x61 : $0 })
    }
  }
}
