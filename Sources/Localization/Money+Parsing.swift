extension Money {
  /// An amount and whether it is meant for a year.
  public struct Stated: Hashable, Sendable {
    /// The amount.
    public let money: Money
    /// Whether `/năm` or `/year` follows it.
    public let isPerYear: Bool
  }

  /// Reads `350 triệu`, `1,3 tỷ đồng`, `1.250.000 đồng`, `VND 1.3 billion` or `84000 USD`.
  ///
  /// The amount is in đồng unless a currency is named; `/năm` or `/year` may follow.
  public static func parse(
    _ text: some StringProtocol,
    in language: Language
  ) -> Result<Stated, MoneyFault> {
    var words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
    let isPerYear = takePeriod(from: &words)
    var factor = DecimalNumber(1)
    var currency: Currency?
    var number: DecimalNumber?
    for word in words {
      if let scale = scales[word], factor == DecimalNumber(1), number != nil {
        factor = scale
      } else if let named = currencies[word], currency == nil {
        currency = named
      } else if number == nil {
        switch DecimalNumber.parse(word, in: language) {
        case .success(let value): number = value
        case .failure(let fault):
          return .failure(
            word.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } ? .number(fault) : .notMoney
          )
        }
      } else {
        return .failure(.notMoney)
      }
    }
    guard let number else { return .failure(.notMoney) }
    guard let amount = number.multiplied(by: factor) else { return .failure(.number(.tooLarge)) }
    let money = Money(amount: amount, currency: currency ?? .vnd)
    return .success(Stated(money: money, isPerYear: isPerYear))
  }

  /// Takes `/năm` or `/year` off the end, with or without a blank before it.
  private static func takePeriod(from words: inout [String]) -> Bool {
    guard let last = words.last else { return false }
    for suffix in ["/năm", "/year"] where last.hasSuffix(suffix) {
      words.removeLast()
      let rest = String(last.dropLast(suffix.count))
      if !rest.isEmpty { words.append(rest) }
      return true
    }
    if words.count > 2, ["năm", "year"].contains(last), words[words.count - 2] == "/" {
      words.removeLast(2)
      return true
    }
    return false
  }

  /// Whether `text` gives an amount in thousands, millions or billions.
  public static func isScaled(_ text: some StringProtocol) -> Bool {
    text.split { !$0.isLetter }.contains { scale(named: $0) != nil }
  }

  /// The number that `word` stands for: 1,000,000 for `triệu`.
  static func scale(named word: some StringProtocol) -> DecimalNumber? {
    scales[word.lowercased()]
  }

  private static let scales: [String: DecimalNumber] = [
    "nghìn": DecimalNumber(1_000), "ngàn": DecimalNumber(1_000), "thousand": DecimalNumber(1_000),
    "triệu": DecimalNumber(1_000_000), "million": DecimalNumber(1_000_000),
    "tỷ": DecimalNumber(1_000_000_000), "tỉ": DecimalNumber(1_000_000_000),
    "billion": DecimalNumber(1_000_000_000),
  ]

  static let currencies: [String: Currency] = [
    "đồng": .vnd, "đ": .vnd, "₫": .vnd, "vnd": .vnd, "vnđ": .vnd, "dong": .vnd,
    "usd": .usd, "$": .usd, "eur": .eur, "€": .eur, "euro": .eur,
  ]
}
