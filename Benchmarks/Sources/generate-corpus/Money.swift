/// An amount of Vietnamese đồng, counted in millions.
struct Money {
  let millions: Int

  /// The amount as Vietnamese front matter writes it, such as `350 triệu` or `1,38 tỷ`.
  var fact: String {
    "\(number.text(in: .vietnamese)) \(isBillions ? "tỷ" : "triệu")"
  }

  /// Returns the amount as prose writes it.
  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: "\(fact) đồng"
    case .english: "VND \(number.text(in: .english)) \(isBillions ? "billion" : "million")"
    }
  }

  private var isBillions: Bool { millions >= 1000 }

  private var number: FixedPoint {
    FixedPoint(millions, decimals: isBillions ? 3 : 0)
  }
}
