extension Money {
  /// The amount that somebody seems to have meant, as files of `language` write it.
  ///
  /// Reads what `parse` refuses: units written short or without a blank (`350tr`, `1,3bn`,
  /// `350.000.000đ`, `$84,000`), sums in two units (`1 tỷ 300 triệu`) and `mỗi năm` for `/năm`.
  /// `nil` where none can be told.
  public static func suggestion(for text: some StringProtocol, in language: Language) -> String? {
    if text.contains("%") { return nil }
    var words = words(of: text.lowercased())
    if let first = words.first, roundly.contains(first) { words.removeFirst() }
    let isPerYear = removePeriod(from: &words)
    let period = isPerYear ? Bilingual(vi: "/năm", en: "/year")[language] : ""
    var amounts: [Money] = []
    while let first = words.first {
      let rest = words.dropFirst()
      let leads = currencies[first] != nil
      let end = rest.dropFirst(leads ? 1 : 0).firstIndex { isNumber($0) } ?? words.endIndex
      let part = words[..<end].map { shortScales[$0]?[language] ?? $0 }
      guard let amount = amount(part, signLeads: leads, in: language) else { return nil }
      amounts.append(amount)
      words.removeFirst(end)
    }
    guard let total = sum(amounts) else { return nil }
    return MoneyStyle.short(total, in: language).replacing("\u{A0}", with: " ") + period
  }

  /// The amount that the words make.
  ///
  /// Behind a sign, as English has it, the number is likely an English one too: `$84,000` is no
  /// amount of 84 dollars to three decimals in a Vietnamese file. `$84.000` is a Vietnamese one.
  private static func amount(
    _ words: [String],
    signLeads: Bool,
    in language: Language
  ) -> Money? {
    let number = words.first { isNumber($0) } ?? ""
    let isEnglish = signLeads && number.contains(",") && !endsLikeDecimal(number)
    for reading in isEnglish ? [.en, language] : signLeads ? [language, .en] : [language] {
      let text = words.joined(separator: " ")
      if case .success(let stated) = parse(text, in: reading), !stated.isPerYear {
        return stated.money
      }
    }
    return nil
  }

  /// Whether one or two digits stand behind the last comma, as behind no comma between groups.
  private static func endsLikeDecimal(_ number: String) -> Bool {
    let end = number.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    return end.utf8.count < 3
  }

  /// The sum of amounts that grow smaller: in `1 tỷ 300` the second is no amount of its own.
  private static func sum(_ amounts: [Money]) -> Money? {
    guard var sum = amounts.first, amounts.count <= 2 else { return nil }
    for amount in amounts.dropFirst() {
      guard amount.amount >= DecimalNumber(1_000_000), amount.amount < sum.amount,
        let next = sum.adding(amount)
      else { return nil }
      sum = next
    }
    return sum
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.first?.isDigit == true
  }

  /// The runs of digits with their points and commas, of letters, and the signs of currencies.
  private static func words(of text: String) -> [String] {
    enum Kind {
      case number, letters, sign
    }
    var words: [String] = []
    var last: Kind?
    for character in text {
      let kind: Kind? =
        character.isASCII && character.isNumber || ".,".contains(character) && last == .number
        ? .number : character.isLetter ? .letters : "$€₫/".contains(character) ? .sign : nil
      if let kind, kind == last, kind != .sign {
        words[words.count - 1].append(character)
      } else if kind != nil {
        words.append(String(character))
      }
      last = kind
    }
    return words
  }

  /// Takes away what says that something is so each year, in words and slashes; whether it did.
  static func removePeriod(from words: inout [String]) -> Bool {
    for ending in periods where words.count > ending.count {
      guard words.suffix(ending.count).map({ $0.lowercased() }) == ending else { continue }
      words.removeLast(ending.count)
      return true
    }
    return false
  }

  /// What says that an amount is not exact, as `~` does.
  private static let roundly: Set = ["khoảng", "chừng", "about", "around"]

  private static let periods = [
    ["/", "năm"], ["/", "year"], ["mỗi", "năm"], ["một", "năm"], ["per", "year"], ["a", "year"],
    ["each", "year"],
  ]

  private static let shortScales: [String: Bilingual<String>] = {
    let million = Bilingual(vi: "triệu", en: "million")
    let billion = Bilingual(vi: "tỷ", en: "billion")
    let thousand = Bilingual(vi: "nghìn", en: "thousand")
    return [
      "tr": million, "trieu": million, "m": million, "mil": million, "mn": million,
      "trđ": Bilingual(vi: "triệu đồng", en: "million"),
      "ty": billion, "bn": billion, "b": billion, "tỷđ": billion, "tỉ": billion,
      "k": thousand, "ng": thousand, "nghin": thousand, "ngan": thousand,
      "vnđ": Bilingual(vi: "đồng", en: "vnd"), "dong": Bilingual(vi: "đồng", en: "vnd"),
      "đô": Bilingual(vi: "usd", en: "usd"), "dollars": Bilingual(vi: "usd", en: "usd"),
    ]
  }()
}
