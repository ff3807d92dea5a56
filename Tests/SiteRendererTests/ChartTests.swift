import Localization
import Testing

@testable import SiteModel
@testable import SiteRenderer

struct ChartTests {
  private let energy = Term(
    group: .resources,
    key: "energy",
    label: Bilingual(vi: "Năng lượng", en: "Energy"),
    slug: Bilingual(vi: "nang-luong", en: "energy")
  )
  private let control = Term(
    group: .techniques,
    key: "control",
    label: Bilingual(vi: "Kiểm soát", en: "Control"),
    slug: Bilingual(vi: "kiem-soat", en: "control")
  )

  private func quantity(_ text: String) throws -> Quantity {
    try Quantity.parse(text, in: .vi).get()
  }

  private func chart(_ changes: [ResourceEffect.Change]) -> Chart? {
    let measure = Measure(
      id: "m",
      name: TranslatedText("Giải pháp", in: .vi),
      technique: control,
      investment: nil,
      saving: nil,
      effects: changes.map { ResourceEffect(resource: energy, change: $0) },
      disputed: nil,
      caveat: nil
    )
    return .beforeAndAfter("Trước và sau", [measure], in: .vi)
  }

  @Test func barsAreAsLongAsTheirAmounts() throws {
    let amounts = [1_000, 500, 3].map { Money(amount: DecimalNumber($0)) }
    let rows = amounts.map { amount in
      (label: TextContext(text: ""), path: nil as String?, note: nil as String?, money: amount)
    }
    let chart = Chart.amounts("", rows, in: .vi)
    #expect(chart.rows.map { $0.bars[0].length } == [1_000, 500, 3])
  }

  @Test func beforeAndAfterAreMeasuredInOneUnit() throws {
    let change = ResourceEffect.Change.beforeAfter(
      before: try quantity("2 MWh/năm"),
      after: try quantity("500 kWh/năm")
    )
    let bars = try #require(chart([change])).rows[0].bars
    #expect(bars.map(\.length) == [1_000, 250])
    #expect(bars.map(\.value) == ["2\u{A0}MWh/năm", "500\u{A0}kWh/năm"])
  }

  @Test func aChangeInPerCentIsShownAgainstAHundred() throws {
    let bars = try #require(chart([.relative(try quantity("-35 %"))])).rows[0].bars
    #expect(bars.map(\.value) == ["100%", "65%"])
    #expect(bars.map(\.length) == [1_000, 650])
  }

  @Test func aChangeForTheWorseIsDrawnAsOne() throws {
    let bars = try #require(chart([.relative(try quantity("25 %"))])).rows[0].bars
    #expect(bars.map(\.length) == [800, 1_000])
  }

  @Test func whatIsOnlySavedHasNoBefore() throws {
    #expect(chart([.saved(try quantity("5 kWh"))]) == nil)
  }
}
