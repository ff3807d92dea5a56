import Localization
import Testing

@testable import SiteModel

struct WasteCostTests {
  private func cost(
    _ saving: String?,
    _ saved: [String],
    disputed: Bool = false
  ) throws -> String? {
    let measure = try ModelFixture.measure(
      saving: saving,
      effects: saved.map { try ModelFixture.saved(ModelFixture.energy, $0) },
      disputed: disputed
    )
    return WasteCost(of: measure).map {
      MoneyStyle.short($0.money, in: .vi).replacing("\u{A0}", with: " ") + "/" + $0.unit.rawValue
    }
  }

  @Test(arguments: [
    ("127 triệu", "144.000 kWh/năm", "882 đồng/kWh"), ("17 triệu", "3.794 m3/năm", "4.481 đồng/m3"),
    ("300 triệu", "214 t/năm", "1,402 triệu đồng/t"),
    ("65 triệu", "65.000 kWh/năm", "1.000 đồng/kWh"),
    ("7 USD", "3 t/năm", "2,33 USD/t"), ("1 tỷ", "1 t/năm", "1 tỷ đồng/t"),
  ])
  func aUnitCostsTheSavingOverTheAmount(_ saving: String, _ saved: String, _ cost: String) throws {
    #expect(try self.cost(saving, [saved]) == cost)
  }

  @Test func nothingIsMadeUp() throws {
    #expect(try cost(nil, ["3 t/năm"]) == nil)
    #expect(try cost("1 tỷ", []) == nil)
    #expect(try cost("1 tỷ", ["3 t/năm", "5 t/năm"]) == nil)
    #expect(try cost("1 tỷ", ["3 t"]) == nil)
    #expect(try cost("1 tỷ", ["3 %"]) == nil)
    #expect(try cost("1 tỷ", ["0 t/năm"]) == nil)
    #expect(try cost("0 đồng", ["3 t/năm"]) == nil)
    #expect(try cost("1 tỷ", ["3 t/năm"], disputed: true) == nil)
  }
}
