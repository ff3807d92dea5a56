internal import Localization
internal import SiteModel

extension Chart {
  /// A bar for each amount, longest first as the rows come; amounts are of one currency.
  static func amounts(
    _ caption: String,
    _ rows: [(label: TextContext, path: String?, note: String?, money: Money)],
    in language: Language
  ) -> Chart {
    let longest = rows.map(\.money.amount).max() ?? DecimalNumber(0)
    return Chart(
      caption: caption,
      rows: rows.map { row in
        let bar = Bar(
          role: .plain,
          value: MoneyStyle.short(row.money, in: language),
          length: length(row.money.amount, of: longest)
        )
        let note = row.note.map { TextContext(text: $0) }
        return Row(label: row.label, path: row.path, note: note, bars: [bar])
      }
    )
  }

  /// The use of resources before and after measures; `nil` where no effect states it.
  static func beforeAndAfter(
    _ caption: String,
    _ measures: [Measure],
    in language: Language
  ) -> Chart? {
    let rows = measures.flatMap { measure in
      measure.effects.compactMap { effect in
        bars(of: effect.change, in: language).map { bars in
          let label = TextContext(text: effect.resource.label[language])
          let name = TextContext(measure.name, for: language)
          return Row(label: label, path: nil, note: name, bars: bars)
        }
      }
    }
    return rows.isEmpty ? nil : Chart(caption: caption, rows: rows)
  }

  private static func bars(of change: ResourceEffect.Change, in language: Language) -> [Bar]? {
    switch change {
    case .saved: nil
    case .beforeAfter(let before, let after): bars(before, after, in: language)
    case .relative(let change):
      // A change of −2% leaves 98 of a hundred.
      change.number.adding(DecimalNumber(100)).flatMap { left in
        bars(
          Quantity(number: DecimalNumber(100), unit: .percent),
          Quantity(number: left, unit: .percent),
          in: language
        )
      }
    }
  }

  private static func bars(
    _ before: Quantity,
    _ after: Quantity,
    in language: Language
  ) -> [Bar]? {
    let zero = DecimalNumber(0)
    // In one unit: what is subtracted from is in the unit of the first.
    guard let saved = before.subtracting(after), let left = before.number.subtracting(saved.number)
    else { return nil }
    let longest = max(before.number, left)
    guard longest > zero, left >= zero else { return nil }
    return [
      Bar(
        role: .before,
        value: QuantityStyle.text(before, in: language),
        length: length(before.number, of: longest)
      ),
      Bar(
        role: .after,
        value: QuantityStyle.text(after, in: language),
        length: length(left, of: longest)
      ),
    ]
  }

  private static func length(_ number: DecimalNumber, of longest: DecimalNumber) -> Int {
    guard let share = number.divided(by: longest, decimals: 3), share > DecimalNumber(0) else {
      return 0
    }
    return share.multiplied(by: DecimalNumber(1000))?.mantissa ?? 0
  }
}
