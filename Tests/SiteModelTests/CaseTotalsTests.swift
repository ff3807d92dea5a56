import Localization
import Testing

@testable import SiteModel

struct CaseTotalsTests {
  private func measure(
    _ investment: String? = nil,
    _ saving: String? = nil,
    effects: [ResourceEffect] = [],
    disputed: Bool = false
  ) throws -> Measure {
    try ModelFixture.measure(
      investment: investment,
      saving: saving,
      effects: effects,
      disputed: disputed
    )
  }

  @Test func amountsAreAddedUp() throws {
    let totals = CaseTotals(of: [
      try measure("350 triệu", "1,4 tỷ"), try measure("50 triệu", "100 triệu"),
    ])
    #expect(totals.counted == 2)
    #expect(totals.investments == [try ModelFixture.money("400 triệu")])
    #expect(totals.savings == [try ModelFixture.money("1,5 tỷ")])
    #expect(totals.payback?.months == (try DecimalNumber.parse("3,2", in: .vi).get()))
  }

  @Test func aPaybackOfSomeMeasuresSaysOfHowMany() throws {
    let both = try measure("100 triệu", "40 triệu")
    #expect(CaseTotals(of: [both, both]).paybackCount == nil)
    #expect(CaseTotals(of: [both, try measure(nil, "50 triệu")]).paybackCount == 1)
    #expect(CaseTotals(of: [both, try measure()]).paybackCount == nil)
  }

  @Test func lessThanNothingHasNoPayback() throws {
    let totals = CaseTotals(of: [try measure("-350 triệu", "40 triệu")])
    #expect(totals.payback == nil)
  }

  @Test func whatIsDisputedIsLeftOutOfEveryTotal() throws {
    let effect = try ModelFixture.saved(ModelFixture.energy, "5 MWh")
    let totals = CaseTotals(of: [
      try measure("10 triệu"),
      try measure("90 triệu", "1 tỷ", effects: [effect], disputed: true),
    ])
    #expect(totals.counted == 1)
    #expect(totals.investments == [try ModelFixture.money("10 triệu")])
    #expect(totals.savings == [])
    #expect(totals.effects.isEmpty)
  }

  @Test func measuresWithoutFiguresDoNotCount() throws {
    #expect(CaseTotals(of: [try measure(), try measure("1 triệu")]).counted == 1)
    #expect(CaseTotals(of: []).counted == 0)
  }

  @Test func currenciesAreNeverAdded() throws {
    let totals = CaseTotals(of: [
      try measure("350 triệu", "1 tỷ"), try measure("84000 USD", "1 tỷ"),
    ])
    #expect(
      totals.investments == [
        try ModelFixture.money("350 triệu"), try ModelFixture.money("84000 USD"),
      ]
    )
    #expect(totals.savings == [try ModelFixture.money("2 tỷ")])
    #expect(totals.payback == nil)
  }

  @Test func paybackCountsOnlyMeasuresWithBothFigures() throws {
    let totals = CaseTotals(of: [
      try measure("100 triệu", "200 triệu"), try measure("900 triệu"), try measure(nil, "5 tỷ"),
    ])
    #expect(totals.payback?.months == DecimalNumber(6))
    #expect(totals.investments == [try ModelFixture.money("1 tỷ")])
  }

  @Test func unitsOfOneDimensionAreAddedInTheFirst() throws {
    let totals = CaseTotals(of: [
      try measure(effects: [try ModelFixture.saved(ModelFixture.energy, "65.000 kWh/năm")]),
      try measure(effects: [try ModelFixture.saved(ModelFixture.energy, "5 MWh/năm")]),
    ])
    #expect(totals.effects.map(\.change) == [.saved(try ModelFixture.quantity("70.000 kWh/năm"))])
  }

  @Test func unitsThatDifferStandSideBySide() throws {
    let totals = CaseTotals(of: [
      try measure(effects: [
        try ModelFixture.saved(ModelFixture.water, "12 m3/năm"),
        try ModelFixture.saved(ModelFixture.water, "3 m3"),
        try ModelFixture.saved(ModelFixture.water, "5 t/năm"),
        try ModelFixture.saved(ModelFixture.energy, "5 t/năm"),
      ])
    ])
    #expect(totals.effects.count == 4)
  }

  @Test func beforeAndAfterGiveTheDifference() throws {
    let change = ResourceEffect.Change.beforeAfter(
      before: try ModelFixture.quantity("12.000 m3/năm"),
      after: try ModelFixture.quantity("8.206 m3/năm")
    )
    let effect = ResourceEffect(resource: ModelFixture.water, change: change)
    let totals = CaseTotals(of: [try measure(effects: [effect])])
    #expect(totals.effects.map(\.change) == [.saved(try ModelFixture.quantity("3.794 m3/năm"))])
  }

  @Test func percentagesAreNotAdded() throws {
    let effect = ResourceEffect(
      resource: ModelFixture.water,
      change: .relative(try ModelFixture.quantity("-2 %"))
    )
    let saved = try ModelFixture.saved(ModelFixture.water, "5 %")
    let totals = CaseTotals(of: [try measure(effects: [effect, effect, saved, saved])])
    #expect(totals.effects.isEmpty)
    #expect(totals.counted == 0)
  }

  @Test func aPaybackIsRoundedOnce() throws {
    let payback = try #require(
      Payback(
        investment: try ModelFixture.money("3.149 triệu"),
        saving: try ModelFixture.money("1 tỷ")
      )
    )
    #expect(PaybackStyle.text(payback, in: .vi) == "3,1\u{A0}năm")
  }

  @Test func paybackNeedsASavingInTheSameCurrency() throws {
    #expect(
      Payback(investment: try ModelFixture.money("1 tỷ"), saving: try ModelFixture.money("0 đồng"))
        == nil
    )
    #expect(
      Payback(investment: try ModelFixture.money("1 tỷ"), saving: try ModelFixture.money("5 USD"))
        == nil
    )
    #expect(Payback(investment: nil, saving: try ModelFixture.money("1 tỷ")) == nil)
    let payback = try #require(
      Payback(investment: try ModelFixture.money("1 tỷ"), saving: try ModelFixture.money("3 tỷ"))
    )
    #expect(payback.months == DecimalNumber(4))
    #expect(payback.years == (try DecimalNumber.parse("0,3333", in: .vi).get()))
  }
}
