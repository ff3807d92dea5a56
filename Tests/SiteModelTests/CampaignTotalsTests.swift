import Localization
import Testing

@testable import SiteModel

struct CampaignTotalsTests {
  private func money(_ text: String) throws -> Money {
    try Money.parse(text, in: .vi).get().money
  }

  private func quantity(_ text: String) throws -> Quantity {
    try Quantity.parse(text, in: .vi).get()
  }

  private func measure(
    _ technique: Term = ModelFixture.change,
    saving: String? = nil,
    effects: [(Term, String)] = [],
    disputed: Bool = false
  ) throws -> Measure {
    Measure(
      id: "m",
      name: TranslatedText("Giải pháp", in: .vi),
      technique: technique,
      investment: nil,
      saving: try saving.map { try money($0) },
      effects: try effects.map {
        ResourceEffect(resource: $0.0, change: .saved(try quantity($0.1)))
      },
      disputed: disputed ? TranslatedText("Nguồn mâu thuẫn", in: .vi) : nil,
      caveat: nil
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
    #expect(totals.savings.map(\.money) == [try money("1,15 tỷ")])
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
    #expect(totals.savings.map(\.money) == [try money("1 tỷ"), try money("5000 USD")])
    #expect(totals.sectors.map(\.sum.money) == [try money("1 tỷ")])
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
        .saved(try quantity("70.000 kWh/năm")), .saved(try quantity("214 t/năm")),
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
