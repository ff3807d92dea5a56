import Markdown
import Testing

@Suite("Typography")
struct TypographerTests {
  @Test(
    "quotation marks open and close in both languages",
    arguments: [
      ("\"Điện\" và \"nước\"", "“Điện” và “nước”"),
      ("(\"ướt\"), \"a\".", "(“ướt”), “a”."),
      ("'a' \"'b' c\"", "‘a’ “‘b’ c”"),
      ("don't, workers' '90s", "don’t, workers’ ’90s"),
      ("ống 12\" và 5'", "ống 12\" và 5'"),
      ("mục 'bước 5' và 'bước 6'", "mục ‘bước 5’ và ‘bước 6’"),
      ("\"ống 12\"", "“ống 12”"),
      ("a \" b", "a \" b"),
      ("“\"Ả\"”", "““Ả””"),
    ]
  )
  func quotationMarks(text: String, set: String) {
    #expect(Typographer.set(text) == set)
  }

  @Test(
    "dashes and ellipses are set, lines to write on stay",
    arguments: [
      ("a -- b", "a – b"), ("a --- b", "a — b"), ("a - b", "a - b"),
      ("Tên: ------", "Tên: ------"), ("v.v...", "v.v…"), ("Tên: ........", "Tên: ........"),
      ("1.234.567", "1.234.567"),
    ]
  )
  func dashes(text: String, set: String) {
    #expect(Typographer.set(text) == set)
  }

  @Test(
    "a range of numbers does not break behind its dash",
    arguments: [
      ("2017–2020", "2017–\u{2060}2020"), ("2010--2017", "2010–\u{2060}2017"),
      ("5–8%, 15–16/12", "5–\u{2060}8%, 15–\u{2060}16/12"), ("2017 – 2020", "2017 – 2020"),
      ("A4–A5", "A4–A5"), ("2017–", "2017–"), ("2017–nay", "2017–nay"), ("–5", "–5"),
      ("3--", "3–"), ("2017—2020", "2017—2020"), ("2–3–4", "2–\u{2060}3–\u{2060}4"),
      ("5–8 kg", "5–\u{2060}8\u{A0}kg"),
    ]
  )
  func ranges(text: String, set: String) {
    #expect(Typographer.set(text) == set)
  }

  @Test(
    "units and formulas of the closed list have raised and lowered digits",
    arguments: [
      ("m3/ca, 12m3, (km2)", "m³/ca, 12m³, (km²)"), ("CO2, tCO2e; H2SO4", "CO₂, tCO₂e; H₂SO₄"),
      ("BOD5", "BOD₅"), ("A4, 5S, F4, M3, m4", "A4, 5S, F4, M3, m4"),
      ("xm3 m3y m3ấ _m3", "xm3 m3y m3ấ _m3"),
    ]
  )
  func units(text: String, set: String) {
    #expect(Typographer.set(text) == set)
  }

  @Test(
    "the blank between a number and its unit does not break",
    arguments: [
      ("12 m3", "12\u{A0}m³"), ("65.000 kWh/năm", "65.000\u{A0}kWh/năm"), ("30 %", "30\u{A0}%"),
      ("30 °C", "30\u{A0}°C"), ("1,3 tỷ đồng", "1,3\u{A0}tỷ\u{A0}đồng"), ("5 bước", "5 bước"),
      ("ngày 15 tháng 12 năm 2026", "ngày 15 tháng 12 năm 2026"),
      ("4,5 tháng.", "4,5\u{A0}tháng."), ("trong 2 năm đầu", "trong 2\u{A0}năm đầu"),
      ("sau 6 tháng", "sau 6\u{A0}tháng"), ("8 years", "8\u{A0}years"),
      ("F4 kg", "F4 kg"),
      ("30 triệu đồng/năm", "30\u{A0}triệu\u{A0}đồng/năm"), ("2 triệu người", "2\u{A0}triệu người"),
      ("VND 30 million", "VND\u{A0}30\u{A0}million"), ("VND 3 million", "VND\u{A0}3\u{A0}million"),
      ("5 USD 7", "5\u{A0}USD\u{A0}7"), ("XVND 3", "XVND 3"), ("VND a", "VND a"), ("12 ", "12 "),
      ("(12 kg)", "(12\u{A0}kg)"),
    ]
  )
  func nonBreakingSpaces(text: String, set: String) {
    #expect(Typographer.set(text) == set)
  }
}
