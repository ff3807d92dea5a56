/// Fills the slots of phrases with the same things in both languages.
struct PhraseFiller {
  let topic: Topic

  /// Returns the phrase with each `{slot}` replaced.
  func fill(_ phrase: Bilingual<String>, using random: inout SplitMix64) -> Bilingual<String> {
    var filled = phrase
    // Braces are ASCII, so the search may go by bytes, which is far quicker than by characters.
    while let open = filled.vietnamese.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = filled.vietnamese.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      let slot = String(filled.vietnamese[open...close])
      let value = value(for: slot, using: &random)
      for language in Language.allCases {
        filled[language] = filled[language].replacing(slot, with: value[language])
      }
    }
    return filled
  }

  private func value(for slot: String, using random: inout SplitMix64) -> Bilingual<String> {
    switch slot {
    case "{equipment}": topic.equipment
    case "{technique}": topic.technique.label
    case "{material}": random.pick(Nouns.materials)
    case "{role}": random.pick(Nouns.roles)
    case "{count}": number(FixedPoint(random.number(in: 3...45)))
    case "{months}": number(FixedPoint(random.number(in: 3...24)))
    case "{percent}": number(FixedPoint(random.number(in: 15...350), decimals: 1))
    case "{year}": year(random.number(in: 2019...2025))
    case "{money}": money(Money(millions: random.number(in: 20...2400)))
    case "{quantity}": quantity(using: &random)
    case "{date}": date(using: &random)
    default: preconditionFailure("no such slot: \(slot)")
    }
  }

  private func number(_ number: FixedPoint) -> Bilingual<String> {
    Bilingual { number.text(in: $0) }
  }

  private func year(_ year: Int) -> Bilingual<String> {
    Bilingual(String(year), String(year))
  }

  private func money(_ money: Money) -> Bilingual<String> {
    Bilingual { money.text(in: $0) }
  }

  private func quantity(using random: inout SplitMix64) -> Bilingual<String> {
    let number = FixedPoint(random.number(in: 20...900) * 100)
    let unit = random.pick(["kWh", "m3", "kg"])
    return Bilingual { "\(number.text(in: $0)) \(unit)" }
  }

  private func date(using random: inout SplitMix64) -> Bilingual<String> {
    let date = CalendarDate(
      year: random.number(in: 2021...2025),
      month: random.number(in: 1...12),
      day: random.number(in: 1...28)
    )
    return Bilingual { date.text(in: $0) }
  }
}
