import Diagnostics
import Testing

@testable import SiteModel

struct WeekdayCheckerTests {
  private func wrong(_ text: String) -> [String] {
    let problems = ProblemCollector()
    let file = SourceFile(path: "a.md", text: text)
    WeekdayChecker.check(file, problems)
    return problems.diagnostics.map { file.text(in: $0.range) }
  }

  /// 26 December 2017 was a Tuesday.
  @Test(arguments: [
    ("Thứ Hai, 26/12/2017", "Thứ Hai"), ("thứ tư ngày 26 tháng 12 năm 2017", "thứ tư"),
    ("Sáng thứ năm, ngày 26/12/2017", "thứ năm"), ("Thứ 6, 26.12.2017", "Thứ 6"),
    ("Chủ nhật 26-12-2017", "Chủ nhật"), ("26/12/2017 (thứ Bảy)", "thứ Bảy"),
    ("**Thứ Hai**, 26/12/2017", "Thứ Hai"), ("Monday 26 December 2017", "Monday"),
    ("Friday, December 26, 2017", "Friday"), ("Sun 26 Dec 2017", "Sun"),
    ("Wednesday the 26th of December 2017", "Wednesday"), ("Thứ Hai,\nngày 26/12/2017", "Thứ Hai"),
    ("Thursday 26/12/2017, and more", "Thursday"), ("xxx Thứ Hai 26/12/2017", "Thứ Hai"),
  ])
  func aWeekdayOfAnotherDayIsFound(_ text: String, _ weekday: String) {
    #expect(wrong(text) == [weekday])
  }

  @Test(arguments: [
    "Thứ Ba, 26/12/2017", "thứ ba ngày 26 tháng 12 năm 2017", "Tuesday 26 December 2017",
    "Tue 26 Dec 2017", "26/12/2017 (Thứ Ba)", "lần thứ hai, 26/12/2017", "khóa thứ tư 26/12/2017",
    "Thứ Hai. 26/12/2017", "Thứ Hai\n\n26/12/2017", "Thứ Hai đến Thứ Ba, 26/12/2017",
    "năm 2017", "Thứ Hai 2017", "Thứ Hai 12/2017", "Thứ Hai, 99/12/2017", "Monday 26 Smarch 2017",
    "Chủ nhật 26/12/20170", "Thứ Hai: 26/12/2017", "sun and rain in 26 Dec 2017", "2017", "",
    "https://x.vn/thu-hai/26/12/2017", "26/12/2017 (ngày khác)", "26/12/2017 (",
  ])
  func whatIsRightOrNoWeekdayIsLeftAlone(_ text: String) {
    #expect(wrong(text) == [])
  }

  @Test func everyPlaceOfTheFourDigitsIsSeen() {
    for padding in 0..<8 {
      let text = String(repeating: "x", count: padding) + " Thứ Hai 26/12/2017"
      #expect(wrong(text) == ["Thứ Hai"], "\(padding)")
    }
  }
}
