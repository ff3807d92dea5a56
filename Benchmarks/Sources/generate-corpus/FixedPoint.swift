/// A decimal number, exact because it is counted in units of its last decimal place.
struct FixedPoint {
  let units: Int
  let decimals: Int

  init(_ units: Int, decimals: Int = 0) {
    self.units = units
    self.decimals = decimals
  }

  /// Returns the number with the language's marks: `1.234,5` or `1,234.5`.
  func text(in language: Language) -> String {
    let (group, point) = language == .vietnamese ? (".", ",") : (",", ".")
    let digits = String(units)
    let padding = String(repeating: "0", count: max(0, decimals + 1 - digits.count))
    let whole = (padding + digits).dropLast(decimals)
    var fraction = (padding + digits).suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    let grouped = Self.grouped(String(whole), by: group)
    return fraction.isEmpty ? grouped : grouped + point + fraction
  }

  private static func grouped(_ digits: String, by separator: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    return groups.reversed().joined(separator: separator)
  }
}
