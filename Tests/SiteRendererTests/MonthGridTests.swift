import Localization
import Testing

@testable import SiteRenderer

struct MonthGridTests {
  private func grid(_ text: String) throws -> MonthGrid {
    MonthGrid(of: try CalendarDate.parse(text).get())
  }

  private func dump(_ grid: MonthGrid) -> [String] {
    grid.weeks.map { week in week.map { $0?.day.map(String.init) ?? "·" }.joined(separator: " ") }
  }

  @Test func weeksBeginOnMonday() throws {
    #expect(
      dump(try grid("15/12/2026")) == [
        "· 1 2 3 4 5 6", "7 8 9 10 11 12 13", "14 15 16 17 18 19 20", "21 22 23 24 25 26 27",
        "28 29 30 31 · · ·",
      ]
    )
  }

  @Test func aMonthThatFillsItsWeeksHasNoEmptyOne() throws {
    #expect(
      dump(try grid("28/02/2027")) == [
        "1 2 3 4 5 6 7", "8 9 10 11 12 13 14", "15 16 17 18 19 20 21", "22 23 24 25 26 27 28",
      ]
    )
  }

  @Test func theTitleIsWrittenAsOfficesWriteIt() throws {
    let grid = try grid("14/01/2027")
    #expect(grid.title(in: .vi) == "tháng 01 năm 2027")
    #expect(grid.title(in: .en) == "January 2027")
  }
}
