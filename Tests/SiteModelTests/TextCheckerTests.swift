import Diagnostics
import Testing

@testable import SiteModel

/// Checks texts in which `⟦` and `⟧` enclose what must be reported.
struct TextCheckerTests {
  private func check(
    _ marked: String,
    _ codes: [String],
    toneMarks: SiteSettings.ToneMarks = .old,
    language: String = "vi",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let head = "---\ntitle: Bài\nsummary: Tóm tắt\n---\n"
    let text = head + marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let path = "pages/a.\(language).md"
    let file = SourceFile(path: "content/" + path, text: text)
    let parsed = DocumentParser.parse(file, path: path).value
    let found = TextChecker(toneMarks: toneMarks).check(file, parsed: parsed)
    #expect(found.codes == codes, sourceLocation: sourceLocation)
    let expected = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().map {
      part in
      String(part.prefix { $0 != "⟧" })
    }
    #expect(found.map { file.text(in: $0.range) } == expected, sourceLocation: sourceLocation)
  }

  @Test func findsTheNarrowestPlace() {
    check("Nước ⟦hoá⟧ lỏng, *⟦khoẻ⟧* hơn, ⟦THUỶ⟧ tinh.\n", ["SX221", "SX221", "SX221"])
    check("Nước⟦ ,⟧ điện⟦  ;⟧ than\\*⟦ .⟧\n", ["SX222", "SX222", "SX222"])
    check("Sản⟦\u{A0}⟧xuất⟦\u{200B}⟧ công⟦\u{AD}⟧nghiệp\n", ["SX223", "SX223", "SX223"])
    check("2017⟦\u{2060}⟧–2020, năm –⟦\u{2060}⟧ nay\n", ["SX223", "SX223"])
    check("⟦Ð⟧iện, số 5/Q⟦Ð⟧-UBND, lô ⟦Ð⟧1\n", ["SX225", "SX225", "SX225"])
  }

  @Test(arguments: ["vi", "en"])
  func findsWhatNoPageCanHoldInAnyTextOfEitherLanguage(language: String) {
    check(
      "A⟦\u{1}⟧b, `c⟦\u{B}\u{C}⟧d`\tx ⟦\u{7F}⟧\n",
      Array(repeating: "SX223", count: 3),
      language: language
    )
    check("```\nx⟦\u{FFFE}⟧y\u{FF01}\n```\n", ["SX223"], language: language)
  }

  @Test func countsFromTheSourceWhateverStandsBefore() {
    check("\\*a\\* &amp; [`x`](a.md) ⟦hoà⟧\n", ["SX221"])
    check("> - Một\n>   hai ⟦hoà⟧\n", ["SX221"])
    check("| a | ⟦hoà⟧ |\n|---|---|\n| `hoà` | ⟦thuỷ⟧ |\n", ["SX221", "SX221"])
    check("Bài[^1].\n\n[^1]: Chú ⟦hoà⟧ thích.\n", ["SX221"])
    check("- [ ] Việc ⟦hoà⟧\n\n## Mục ⟦thuỷ⟧\n", ["SX221", "SX221"])
  }

  @Test func letsCodeAddressesAndDefinitionsAlone() {
    check("`hoà ,` ``hoà ` ;`` <https://a.vn/hoà> https://a.vn/hoà [x](hoà.md \"thuỷ\")\n", [])
    check("```\nhoà , Ð\n```\n\n    thuỷ ;\n\n[x]: https://a.vn/hoà\n\n[x]\n", [])
    check("<span title=\"hoà\">a</span>\n", [])
    check("<div>\nhoà ,\n</div>\n", [])
  }

  @Test(arguments: [
    "Hòa, thủy, khỏe; quý, quỳ, quỵ, QUÝ; toàn, khoản, thuyền, khuỷu, ngoằn, thoải.",
    "Dài 150\u{A0}m³, giá 350\u{A0}triệu\u{A0}đồng, 5\u{A0}%, 1.250.000\u{A0}₫, «\u{A0}A\u{A0}», Điều\u{A0}5.",
    "Giai đoạn 2017–\u{2060}2020 giảm 5–\u{2060}8%.",
    "« Thật ? Có chứ ! », «Đúng ;» … ba chấm ... và .5, 1 : 3, a : b, N : P : K, :) ;) ( ) [ ] …… )",
    "Tệp .docx, !important, ![ảnh](a.png), x != y, ?a=b, {{t.x}} :: --- :--- | ---:",
    "Москва, Ελλάδα, kΩ, μm, αβ-amylase, ΔT, Sigurðsson, Seyðisfjörður, x\u{304}, 👩\u{200D}🏭, Füße.",
    "Nhà “Sạch” – ‘Xanh’ — 18°C, ©, ®, 10⁻³, CO₂, Příliš žluťoučký kůň, naïve, Zoé, Noë.",
  ])
  func findsNothingInCorrectText(text: String) {
    check(text + "\n", [])
    check("# \(text)\n\n- \(text)\n", [])
  }

  @Test func knowsTheNewStyle() {
    check("Nước ⟦hòa⟧, ⟦ủy⟧ ban, hoá, khoẻ, của, múa\n", ["SX221", "SX221"], toneMarks: .new)
  }

  @Test func findsLinesThatOnlyLookEmpty() {
    check("Một.\n\n⟦\u{A0}⟧\n\n  ⟦\u{A0} \u{A0}⟧\n\nHai.\n", ["SX224", "SX224"])
  }

  @Test func readsLinesOfAnyNumberOfNoBreakSpaces() {
    for space in ["\u{A0}", "\u{202F}"] {
      let long = String(repeating: space, count: 5000)
      check("Một.\n\n⟦\(long)⟧\n\n> ⟦\(long)⟧\n", ["SX224", "SX224"])
      check("Một⟦\(long)⟧hai\n", ["SX223"])
      check("Một ⟦\(long)⟧", ["SX223"])
    }
  }

  private static let inEveryLanguage = ["SX222", "SX223", "SX225", "SX225"]

  @Test func checksEnglishTextForWhatNoLanguageHas() {
    check("Hoà Bình⟦ ,⟧ cuả⟦\u{A0}⟧a w⟦а⟧ter ⟦Ð⟧à\n", Self.inEveryLanguage, language: "en")
    check("so⟦\u{AD}⟧ft⟦\u{200B}⟧ware\n", ["SX223", "SX223"], language: "en")
    check("kΩ, naïve, 30\u{A0}million\u{A0}tonnes, `w\u{430}ter`\n", [], language: "en")
    check("⟦Sáº£n xuáº¥t sáº¡ch hÆ¡n⟧\n", ["SX155"], language: "en")
  }

  @Test func reportsAnOldEncodingOnceAParagraph() {
    check("Một:\n⟦S¶n xuÊt s¹ch h¬n gióp bít⟧\nchi phÝ ®iÖn , n­íc\n", ["SX155"])
  }

  /// One long line of faults must not take quadratic time.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "hoà , Ð\u{A0}\u{A0}\u{200B}«ａ`S¶n xuÊt s¹ch` o\u{315} <a ]( [x",
      "hoà , Ð\u{A0}\u{A0}\u{200B}ａ`hoà` o\u{315} <a ]( [x ``",
    ]
  )
  func takesLinearTime(unit: String) {
    let text = "---\ntitle: a\nsummary: b\n---\n" + String(repeating: unit, count: 3_000)
    let file = SourceFile(path: "content/pages/a.vi.md", text: text)
    let parsed = DocumentParser.parse(file, path: "pages/a.vi.md").value
    #expect(!TextChecker(toneMarks: .old).check(file, parsed: parsed).isEmpty)
  }

  /// Beginnings of a merge without an end must not take quadratic time.
  @Test(.timeLimit(.minutes(1)))
  func looksOnceForTheEndOfAMerge() {
    let text = String(repeating: "<<<<<<< bản của tôi\n", count: 200_000)
    let file = SourceFile(path: "content/pages/a.vi.md", text: text)
    #expect(MergeConflict.find(in: file).isEmpty)
  }
}
