/// A unit of the closed list.
public enum QuantityUnit: String, CaseIterable, Sendable {
  case kilowattHour = "kWh"
  case megawattHour = "MWh"
  case gigajoule = "GJ"
  case megajoule = "MJ"
  case terajoule = "TJ"
  case cubicMetre = "m3"
  case litre = "l"
  case tonne = "t"
  case kilogram = "kg"
  case gram = "g"
  case squareMetre = "m2"
  case squareKilometre = "km2"
  case metre = "m"
  case kilometre = "km"
  case millimetre = "mm"
  case hour = "h"
  case percent = "%"
  case person = "người"
  case celsius = "°C"
  case tonneOfOilEquivalent = "toe"
  case tonneOfCarbonDioxide = "tCO2"

  /// What a unit measures: only units of one dimension can be added.
  public enum Dimension: Sendable {
    case energy
    case volume
    case mass
    case area
    case length
    case time
    case share
    case people
    case temperature
    case oilEquivalent
    case carbonDioxide
  }

  /// What the unit measures.
  public var dimension: Dimension { definition.dimension }

  /// How many of the dimension's base unit make one: kJ, l, g, m², mm, h, %, people, °C.
  public var factor: Int { definition.factor }

  /// Whether the unit is so small that nobody states thousandths of it.
  public var isFine: Bool {
    switch self {
    case .kilowattHour, .megajoule, .cubicMetre, .litre, .kilogram, .gram, .squareMetre,
      .millimetre, .hour, .person:
      true
    case .megawattHour, .gigajoule, .terajoule, .tonne, .squareKilometre, .metre, .kilometre,
      .percent, .celsius, .tonneOfOilEquivalent, .tonneOfCarbonDioxide:
      false
    }
  }

  /// The unit as pages show it.
  public var symbol: Bilingual<String> {
    switch self {
    case .cubicMetre: Bilingual(vi: "m³", en: "m³")
    case .squareMetre: Bilingual(vi: "m²", en: "m²")
    case .squareKilometre: Bilingual(vi: "km²", en: "km²")
    case .tonne: Bilingual(vi: "tấn", en: "t")
    case .litre: Bilingual(vi: "lít", en: "l")
    case .hour: Bilingual(vi: "giờ", en: "h")
    case .person: Bilingual(vi: "người", en: "people")
    case .tonneOfCarbonDioxide: Bilingual(vi: "tấn CO₂", en: "t CO₂")
    default: Bilingual(vi: rawValue, en: rawValue)
    }
  }

  /// The unit that `text` names, as files of either language write it.
  public init?(named text: some StringProtocol) {
    let name = String(text)
    if let unit = QuantityUnit(rawValue: name) ?? Self.names[name.lowercased()] {
      self = unit
    } else {
      return nil
    }
  }

  /// Every way to write a unit.
  public static var allNames: [String] { allCases.map(\.rawValue) + names.keys.sorted() }

  private static let names: [String: QuantityUnit] = [
    "kwh": .kilowattHour, "mwh": .megawattHour, "m³": .cubicMetre, "m²": .squareMetre,
    "km²": .squareKilometre, "lít": .litre, "tấn": .tonne, "giờ": .hour, "people": .person,
    "person": .person, "tco2": .tonneOfCarbonDioxide, "tco₂": .tonneOfCarbonDioxide,
    "tấnco2": .tonneOfCarbonDioxide, "tấnco₂": .tonneOfCarbonDioxide,
  ]

  private var definition: (dimension: Dimension, factor: Int) {
    switch self {
    case .kilowattHour: (.energy, 3_600)
    case .megawattHour: (.energy, 3_600_000)
    case .megajoule: (.energy, 1_000)
    case .gigajoule: (.energy, 1_000_000)
    case .terajoule: (.energy, 1_000_000_000)
    case .litre: (.volume, 1)
    case .cubicMetre: (.volume, 1_000)
    case .gram: (.mass, 1)
    case .kilogram: (.mass, 1_000)
    case .tonne: (.mass, 1_000_000)
    case .squareMetre: (.area, 1)
    case .squareKilometre: (.area, 1_000_000)
    case .millimetre: (.length, 1)
    case .metre: (.length, 1_000)
    case .kilometre: (.length, 1_000_000)
    case .hour: (.time, 1)
    case .percent: (.share, 1)
    case .person: (.people, 1)
    case .celsius: (.temperature, 1)
    case .tonneOfOilEquivalent: (.oilEquivalent, 1)
    case .tonneOfCarbonDioxide: (.carbonDioxide, 1)
    }
  }
}
