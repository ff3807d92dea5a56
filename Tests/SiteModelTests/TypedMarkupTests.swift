import Testing

@testable import SiteModel

struct TypedMarkupTests {
  @Test(arguments: [
    ("**Nước** thải", "Nước thải"), ("Nước *thải*", "Nước thải"), ("(_một_), hai", "(một), hai"),
    ("***Rất*** đậm", "Rất đậm"), ("Lệnh `sxsh`.", "Lệnh sxsh."), ("~~Cũ~~ mới", "Cũ mới"),
    ("Xem [bài](b.vi.md) này", "Xem bài này"), ("![Lò](lo.jpg)", "Lò"), ("[**a**](#b)", "a"),
    ("Khí <b>nén</b>", "Khí nén"), ("Một<br>hai <BR/> ba", "Một hai ba"),
    ("<a href=\"a.vn\">Sở</a>", "Sở"), ("A&nbsp;&amp; B&hellip;", "A & B…"),
    ("**Đồng**: *kẽm*", "Đồng: kẽm"),
  ])
  func marksAreFoundAndTakenOut(text: String, plain: String) {
    #expect(TypedMarkup(in: text)?.plainText == plain)
  }

  @Test(arguments: [
    "", "Nước thải", "Giá* và phí*", "* Ghi chú", "2*3*4 = 24", "5 * 3 * 2", "CO_2 và H_2O",
    "x < y > z",
    "a <n> b", "R&D; một", "AT&T", "&;", "[1] [2](3)", "[a] (b)", "____ ngày ____", "__ __", "(*)",
    "**",
    "~10", "5~7 và 8~9", "`", "d_e_f", "«*»", "Ca 1*, ca 2*", "a&b;", "<", "&", "[", "*", "<b",
    "![",
  ])
  func whatOnlyLooksSoIsLetAlone(text: String) {
    #expect(TypedMarkup(in: text) == nil)
  }

  @Test func theRangeIsThatOfTheMarks() {
    #expect(TypedMarkup(in: "a **b** c")?.range == 2..<7)
  }

  @Test(arguments: ["[", "*a ", "<b ", "`a *b _c "])
  func longTextsTakeNoTime(unit: String) {
    #expect(TypedMarkup(in: String(repeating: unit, count: 1_000_000) + "**b**") == nil)
  }
}
