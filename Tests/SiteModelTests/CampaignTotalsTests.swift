import Localization
import Testing

@testable import SiteModel

struct CampaignTotalsTests {
  private func measure(
    _ technique: Term = ModelFixture.change,
    saving: String? = nil,
    effects: [(Term, String)] = [],
    disputed: Bool = false
  ) throws -> Measure {
    try ModelFixture.measure(
      technique,
      saving: saving,
      effects: effects.map { try ModelFixture.saved($0.0, $0.1) },
      disputed: disputed
    )
  }

  private func study(_ measures: [Measure]) -> CaseStudy {
    CaseStudy(
      company: nil,
      consent: nil,
      sector: ModelFixture.paper,
      place: ModelFixture.place,
      period: nil,
      measures: measures,
      reported: nil,
      caveat: nil
    )
  }

  @Test func sumsNameTheNumberOfCasesBehindThem() throws {
    let totals = CampaignTotals(of: [
      study([try measure(saving: "100 triệu"), try measure(saving: "50 triệu")]),
      study([try measure(saving: "1 tỷ")]),
      study([try measure()]),
    ])
    #expect(totals.caseCount == 3)
    #expect(totals.savings.map(\.money) == [try ModelFixture.money("1,15 tỷ")])
    #expect(totals.savings.map(\.caseCount) == [2])
  }

  @Test func whatIsDisputedIsNotCounted() throws {
    let totals = CampaignTotals(of: [study([try measure(saving: "1 tỷ", disputed: true)])])
    #expect(totals.savings.isEmpty)
    #expect(totals.sectors.isEmpty)
  }

  @Test func currenciesStayApart() throws {
    let totals = CampaignTotals(of: [
      study([try measure(saving: "1 tỷ")]), study([try measure(saving: "5000 USD")]),
    ])
    #expect(
      totals.savings.map(\.money) == [
        try ModelFixture.money("1 tỷ"), try ModelFixture.money("5000 USD"),
      ]
    )
    #expect(totals.sectors.map(\.sum.money) == [try ModelFixture.money("1 tỷ")])
  }

  @Test func unitsThatCannotBeAddedStayApart() throws {
    let totals = CampaignTotals(of: [
      study([
        try measure(effects: [
          (ModelFixture.energy, "65.000 kWh/năm"), (ModelFixture.energy, "214 t/năm"),
        ])
      ]),
      study([try measure(effects: [(ModelFixture.energy, "5 MWh/năm")])]),
    ])
    #expect(
      totals.effects.map(\.effect.change) == [
        .saved(try ModelFixture.quantity("70.000 kWh/năm")),
        .saved(try ModelFixture.quantity("214 t/năm")),
      ]
    )
    #expect(totals.effects.map(\.caseCount) == [2, 1])
  }

  @Test func percentagesAreNotAdded() throws {
    let study = study([try measure(effects: [(ModelFixture.energy, "5 %")])])
    #expect(CampaignTotals(of: [study, study]).effects.isEmpty)
  }

  @Test func theTechniqueThatSavesMostComesFirst() throws {
    let totals = CampaignTotals(of: [
      study([
        try measure(saving: "10 triệu"), try measure(ModelFixture.housekeeping, saving: "90 triệu"),
      ])
    ])
    #expect(totals.techniques.map(\.term) == [ModelFixture.housekeeping, ModelFixture.change])
  }
}
