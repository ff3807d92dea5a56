internal import Diagnostics
internal import Localization

/// The facts of front matter: dates, numbers, money and quantities.
extension ValueReader {
  /// A date of any precision.
  func date(_ node: YAMLNode) -> CalendarDate? {
    let date = fact(node) {
      CalendarDate.parse($0)
    } problem: {
      .init($0, $1, suggestion: CalendarDate.suggestion(for: $0, inYear: years?.day.year))
    }
    if let date { warnOfYear(date, at: node.range) }
    return date
  }

  /// Whether a date may well be in the year; one that is not has been warned of for that.
  func isLikely(_ year: Int) -> Bool { years?.contains(year) ?? true }

  /// Warns of a date that is further ahead or back than anything a site tells of.
  private func warnOfYear(_ date: CalendarDate, at range: SourceRange) {
    guard let years, !isLikely(date.year) else { return }
    report(.unlikelyYear(date.year, suggestion: years.meant(by: date.year)), at: range)
  }

  /// A date whose day is known.
  func day(_ node: YAMLNode) -> CalendarDate? {
    guard let date = date(node) else { return nil }
    if date.precision == .day { return date }
    report(.dayMissing, at: node.range)
    return nil
  }

  /// A day, or a day and a time.
  func dateTime(_ node: YAMLNode) -> DateTime? {
    let moment = fact(node) {
      DateTime.parse($0)
    } problem: { text, fault in
      let day = CalendarDate.suggestion(for: text, inYear: years?.day.year)
      return switch fault {
      case .notADate where !text.contains(":") && day != nil: .notADate(text, suggestion: day)
      case .notADate, .noSuchTime:
        .notADateTime(text, suggestion: DateTime.suggestion(for: text, inYear: years?.day.year))
      case .monthFirst, .noSuchDate: .init(text, fault, suggestion: nil)
      }
    }
    guard let moment else { return nil }
    warnOfYear(moment.date, at: node.range)
    if moment.date.precision == .day { return moment }
    report(.dayMissing, at: node.range)
    return nil
  }

  /// A date or a span of two.
  func dateRange(_ node: YAMLNode) -> DateRange? {
    let range = fact(node) {
      DateRange.parse($0)
    } problem: {
      .init($0, $1, suggestion: DateRange.suggestion(for: $0))
    }
    if let range, let odd = [range.start, range.end].first(where: { !isLikely($0.year) }) {
      warnOfYear(odd, at: node.range)
    }
    if let range, range.end < range.start,
      range.end.year < range.start.year
        || range.end.precision == range.start.precision
    {
      report(.endBeforeStart, at: node.range)
    }
    return range
  }

  /// A time of day.
  func time(_ node: YAMLNode) -> LocalTime? {
    fact(node) {
      LocalTime.parse($0)
    } problem: { text, _ in
      .notATime(text, suggestion: LocalTime.suggestion(for: text))
    }
  }

  /// An amount of money, once; a number alone is most likely one of `scale`.
  func money(_ node: YAMLNode, likelyScale scale: LikelyScale = .million) -> Money? {
    guard let stated = stated(node, scale) else { return nil }
    if stated.isPerYear, let text = text(node) { report(.amountOfAYear(text), at: node.range) }
    return stated.money
  }

  /// An amount of money a year; `/năm` may be left out.
  func moneyPerYear(_ node: YAMLNode) -> Money? {
    stated(node)?.money
  }

  /// What was meant by an amount of a few đồng: `200,000` in a Vietnamese file is 200 thousand, and a
  /// number alone is one of `scale`.
  private func likelyAmount(
    _ money: Money,
    written node: YAMLNode,
    _ scale: LikelyScale
  ) -> String {
    if case .scalar(let text) = node.value, hasThousands(text),
      let amount = money.amount.multiplied(by: DecimalNumber(1000))
    {
      let number = NumberStyle.text(amount, in: language, decimals: 0)
      return Bilingual(vi: "\(number) đồng", en: "VND \(number)")[language]
    }
    let number = NumberStyle.text(money.amount, in: language, decimals: 9)
    return number + " " + scale.word[language]
  }

  /// Whether three digits stand behind the only point or comma of `text`.
  private func hasThousands(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.count == 2 && parts[0].last?.isNumber == true
      && parts[1].prefix(while: \.isNumber).count == 3
  }

  /// An amount as it is written; one that is negative or next to nothing is warned about.
  private func stated(_ node: YAMLNode, _ scale: LikelyScale = .million) -> Money.Stated? {
    let stated = fact(node) {
      Money.parse($0, in: language)
    } problem: {
      .init($0, $1, in: language)
    }
    guard let money = stated?.money else { return nil }
    if money.amount < DecimalNumber(0) {
      report(.negativeAmount(money), at: node.range)
    } else if money.isUnlikelySmall {
      let suggestion = likelyAmount(money, written: node, scale)
      report(.smallAmount(money, suggestion: suggestion), at: node.range)
    } else {
      // A number without a scale is one of đồng or dollars, which has no thousandths.
      warnOfThousands(node, isFine: !Money.isScaled(text(node) ?? ""))
    }
    return stated
  }

  /// A number with a unit of the closed list.
  func quantity(_ node: YAMLNode) -> Quantity? { quantity(node) { $0[...] } }

  /// A quantity more or less, before which a `+` may stand.
  func change(_ node: YAMLNode) -> Quantity? {
    quantity(node) { $0.hasPrefix("+") ? $0.dropFirst() : $0[...] }
  }

  private func quantity(
    _ node: YAMLNode,
    unsigned: (String) -> Substring
  ) -> Quantity? {
    let quantity = fact(node) {
      Quantity.parse(unsigned($0), in: language)
    } problem: {
      .init($0, $1, in: language)
    }
    if let quantity { warnOfThousands(node, isFine: quantity.unit.isFine) }
    return quantity
  }

  /// Warns of a number that is grouped as the other language does it, and is read as decimals.
  private func warnOfThousands(_ node: YAMLNode, isFine: Bool) {
    guard case .scalar(let text) = node.value,
      let number = DecimalNumber.likelyThousands(in: text, language, isFine: isFine)
    else { return }
    let written = NumberStyle.text(number, in: language, decimals: 0)
    let suggestion = FactProblem.text(text, withNumber: written)
    report(.likelyThousands(text, suggestion: suggestion), at: node.range)
  }

  private func fact<Fact, Fault>(
    _ node: YAMLNode,
    _ parse: (String) -> Result<Fact, Fault>,
    problem: (String, Fault) -> FactProblem
  ) -> Fact? {
    guard let text = text(node) else { return nil }
    switch parse(text) {
    case .success(let fact): return fact
    case .failure(let fault):
      report(problem(text, fault), at: node.range)
      return nil
    }
  }
}
