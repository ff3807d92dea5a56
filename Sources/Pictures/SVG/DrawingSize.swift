/// How large a drawing is shown: its `width` and `height`, else its `viewBox`.
struct DrawingSize {
  let width: Int
  let height: Int

  /// The most that a side may be: more is a slip.
  private static let limit = 100_000.0

  /// How many pixels the units of CSS have.
  private static let units: [(name: String, pixels: Double)] = [
    ("px", 1), ("pt", 96.0 / 72), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96),
    ("em", 16), ("rem", 16),
  ]

  /// The size that the root element says; `nil` where it says none.
  init?(of root: XMLElement) {
    func value(_ name: String) -> String? {
      root.attributes.first { $0.name.text == name }
        .map { String(decoding: $0.value, as: UTF8.self) }
    }
    let box = value("viewBox").flatMap(Self.box)
    let width = value("width").flatMap(Self.length)
    let height = value("height").flatMap(Self.length)
    let size: (Double, Double)? =
      switch (width, height, box) {
      case (let width?, let height?, _): (width, height)
      case (let width?, nil, let box?): (width, width * box.height / box.width)
      case (nil, let height?, let box?): (height * box.width / box.height, height)
      case (nil, nil, let box?): box
      default: nil
      }
    guard let size, size.0 <= Self.limit, size.1 <= Self.limit else { return nil }
    self.width = max(1, Int(size.0.rounded()))
    self.height = max(1, Int(size.1.rounded()))
  }

  /// A length in pixels; `nil` for shares of a whole that nobody knows here (`100%`, `auto`).
  private static func length(_ text: String) -> Double? {
    let text = text.filter { $0 != " " }
    if let number = number(text) { return number }
    for unit in units where text.hasSuffix(unit.name) {
      if let number = number(String(text.dropLast(unit.name.count))) {
        return number * unit.pixels
      }
    }
    return nil
  }

  private static func box(_ text: String) -> (width: Double, height: Double)? {
    let parts = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard parts.count == 4, let width = number(parts[2]), let height = number(parts[3]) else {
      return nil
    }
    return (width, height)
  }

  /// A number above zero in plain digits: `Double` alone would take `nan` and `0x1p3` too.
  private static func number(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ 0x30...0x39 ~= $0 || "+.eE-".utf8.contains($0) }),
      let number = Double(text), number > 0, number.isFinite
    else { return nil }
    return number
  }
}
