import Localization
import Testing

/// Numbers with units as they are typed, added and printed.
struct QuantityTests {
  private func quantity(_ text: String) throws -> Quantity {
    try Quantity.parse(text, in: .vi).get()
  }

  @Test(arguments: [
    ("65.000 kWh/năm", "65000", QuantityUnit.kilowattHour, true), ("-2 %", "-2", .percent, false),
    ("8,5%", "8.5", .percent, false), ("12.000 m3/năm", "12000", .cubicMetre, true),
    ("150 m³", "150", .cubicMetre, false), ("30 người", "30", .person, false),
    ("30 people", "30", .person, false), ("214 tấn", "214", .tonne, false),
    ("18 °C", "18", .celsius, false), ("1.236 km2", "1236", .squareKilometre, false),
    ("3.267 tCO2", "3267", .tonneOfCarbonDioxide, false),
    ("3.267 t CO₂", "3267", .tonneOfCarbonDioxide, false),
    ("3.267 tấn CO2 / năm", "3267", .tonneOfCarbonDioxide, true),
    ("5\u{A0}kWh /năm", "5", .kilowattHour, true), ("5 KWH", "5", .kilowattHour, false),
    ("6.000 giờ", "6000", .hour, false), ("5 MJ", "5", .megajoule, false),
  ])
  func readsQuantities(_ text: String, _ number: String, _ unit: QuantityUnit, _ isPerYear: Bool)
    throws
  {
    let expected = Quantity(
      number: try DecimalNumber.parse(number, in: .en).get(),
      unit: unit,
      isPerYear: isPerYear
    )
    #expect(try quantity(text) == expected)
  }

  @Test(arguments: [
    ("", QuantityFault.notAQuantity), ("kWh", .notAQuantity), ("65", .notAQuantity),
    ("65 /năm", .notAQuantity), ("65 kW", .unknownUnit("kW")),
    ("65 kWh/tháng", .unknownUnit("kWh/tháng")), ("12 5 m3", .number(.notANumber)),
    ("1.5 kWh", .number(.foreignSeparator(suggestion: "1,5"))), ("- %", .number(.notANumber)),
  ])
  func saysWhyATextIsNoQuantity(_ text: String, _ fault: QuantityFault) {
    #expect(Quantity.parse(text, in: .vi) == .failure(fault))
  }

  @Test func readsEveryUnitByEachOfItsNames() {
    for unit in QuantityUnit.allCases { #expect(QuantityUnit(named: unit.rawValue) == unit) }
    for name in QuantityUnit.allNames { #expect(QuantityUnit(named: name) != nil) }
  }

  @Test func addsWithinADimension() throws {
    #expect(try quantity("1 MWh").adding(quantity("500 kWh")) == quantity("1,5 MWh"))
    #expect(try quantity("1 kWh").adding(quantity("3,6 MJ")) == quantity("2 kWh"))
    #expect(try quantity("1 m3").subtracting(quantity("250 l")) == quantity("0,75 m3"))
    #expect(try quantity("1 t").adding(quantity("1 g")) == quantity("1,000001 t"))
    #expect(try quantity("1 km").adding(quantity("5 mm")) == quantity("1,000005 km"))
    #expect(try quantity("1 km2").adding(quantity("1 m2")) == quantity("1,000001 km2"))
    #expect(try quantity("1 GJ").adding(quantity("1 TJ")) == quantity("1001 GJ"))
  }

  @Test func addsNothingAcrossDimensionsAndPeriods() throws {
    #expect(try quantity("1 kWh").adding(quantity("1 kg")) == nil)
    #expect(try quantity("1 kWh").adding(quantity("1 kWh/năm")) == nil)
    #expect(try !quantity("1 t").isAddable(to: quantity("1 tCO2")))
    #expect(try quantity("5 %").adding(quantity("10 %")) == nil)
    #expect(try quantity("5 %").subtracting(quantity("2 %")) == quantity("3 %"))
  }

  @Test(arguments: [
    ("65000 kWh/năm", "65.000 kWh/năm", "65,000 kWh/year"), ("12,5 m3", "12,5 m³", "12.5 m³"),
    ("8,5 %", "8,5%", "8.5%"), ("-2 %", "−2%", "−2%"), ("214 t", "214 tấn", "214 t"),
    ("1 người", "1 người", "1 person"), ("30 người", "30 người", "30 people"),
    ("5 km2", "5 km²", "5 km²"), ("5 h", "5 giờ", "5 h"), ("5 l", "5 lít", "5 l"),
    ("18 °C", "18 °C", "18 °C"), ("7 tCO2", "7 tấn CO₂", "7 t CO₂"),
  ])
  func writesQuantities(_ text: String, _ vi: String, _ en: String) throws {
    let quantity = try quantity(text)
    // The blank before the unit never breaks; the one inside a unit's name may.
    let shown = Bilingual { QuantityStyle.text(quantity, in: $0).replacing("\u{A0}", with: " ") }
    #expect(shown == Bilingual(vi: vi, en: en))
    let hasSpace = quantity.unit != .percent
    #expect(QuantityStyle.text(quantity, in: .vi).contains("\u{A0}") == hasSpace)
  }

  @Test func readsWhatItWrites() {
    for language in Language.allCases {
      for unit in QuantityUnit.allCases {
        for isPerYear in [false, true] {
          let quantity = Quantity(number: DecimalNumber(1500), unit: unit, isPerYear: isPerYear)
          let text = QuantityStyle.text(quantity, in: language)
          #expect(Quantity.parse(text, in: language) == .success(quantity), "\(text)")
        }
      }
    }
  }
}
