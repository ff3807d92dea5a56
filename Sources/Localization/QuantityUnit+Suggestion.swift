extension QuantityUnit {
  /// The unit that a name of everyday speech or of another keyboard stands for; `nil` where none
  /// can be told: `khối` is m3, `số điện` is kWh.
  public static func everyday(_ name: some StringProtocol) -> QuantityUnit? {
    everydayNames[name.lowercased().filter { $0 != " " && $0 != "\u{A0}" && $0 != "." }]
  }

  /// How many kilograms a weight of the market is, which the list does not have: 100 for `tạ`.
  static func kilograms(in name: some StringProtocol) -> DecimalNumber? {
    marketWeights[name.lowercased()]
  }

  private static let marketWeights: [String: DecimalNumber] = [
    "tạ": DecimalNumber(100), "quintal": DecimalNumber(100), "quintals": DecimalNumber(100),
    "yến": DecimalNumber(10),
  ]

  private static let everydayNames: [String: QuantityUnit] = [
    "khối": .cubicMetre, "métkhối": .cubicMetre, "mkhối": .cubicMetre, "cubicmetres": .cubicMetre,
    "cbm": .cubicMetre, "sốđiện": .kilowattHour, "chữđiện": .kilowattHour, "kílô": .kilogram,
    "kilô": .kilogram, "ký": .kilogram, "kí": .kilogram, "cân": .kilogram, "kgs": .kilogram,
    "lit": .litre, "litre": .litre, "litres": .litre, "liter": .litre,
    "liters": .litre, "tan": .tonne, "ton": .tonne, "tons": .tonne, "tonne": .tonne,
    "tonnes": .tonne, "métvuông": .squareMetre, "mét": .metre, "gam": .gram, "gio": .hour,
    "hours": .hour, "hour": .hour, "nguoi": .person, "phầntrăm": .percent,
    "percent": .percent, "độ": .celsius, "độc": .celsius, "ºc": .celsius,
    "tấnco2e": .tonneOfCarbonDioxide,
    "tco2e": .tonneOfCarbonDioxide,
  ]
}
