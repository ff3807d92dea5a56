internal import Localization
internal import SiteModel

extension HandoutDataWriter {
  /// The facts, measures, totals and charts of a case.
  mutating func caseStudy(_ study: CaseStudy, _ document: Document) -> JSONValue {
    let totals = CaseTotals(of: study.measures)
    return [
      "facts": .list(facts(of: study, document)),
      "measures": .list(study.measures.map { measure($0, document) }),
      "totals": totals.counted > 0 && study.measures.count > 1
        ? self.totals(totals, of: study) : .null,
      "reported": .list(reported(study)),
      "charts": .list(charts(of: study)),
      "caveat": study.caveat.map { texts($0, of: document) } ?? .null,
    ]
  }

  private mutating func facts(of study: CaseStudy, _ document: Document) -> [JSONValue] {
    var facts: [JSONValue] = []
    func add(_ key: String, _ value: JSONValue) {
      facts.append(["key": .text(key), "value": value])
    }
    if builder.company(of: study, document, edition.language) != nil {
      add("company", texts { (builder.company(of: study, document, $0) ?? "", $0) })
    }
    add("sector", texts { (study.sector.label[$0], $0) })
    add("place", texts { (study.place.label[$0], $0) })
    if let period = study.period {
      add("period", texts { (DateStyle.range(period.start, period.end, in: $0), $0) })
    }
    add("techniques", texts { language in (study.techniques.list(in: language), language) })
    return facts
  }

  private mutating func measure(_ measure: Measure, _ document: Document) -> JSONValue {
    [
      "name": texts(measure.name, of: document),
      "technique": texts { (measure.technique.label[$0], $0) },
      "effects": .list(
        measure.effects.map { effect in texts { (EffectStyle.text(effect, in: $0), $0) } }
      ),
      "investment": money(measure.investment),
      "saving": money(measure.saving),
      "payback": payback(measure.payback),
      "disputed": measure.disputed.map { texts($0, of: document) } ?? .null,
      "caveat": measure.caveat.map { texts($0, of: document) } ?? .null,
    ]
  }

  private func totals(_ totals: CaseTotals, of study: CaseStudy) -> JSONValue {
    [
      "counted": texts { (builder.counted(totals, of: study, $0) ?? "", $0) },
      "investment": sums(totals.investments),
      "saving": sums(totals.savings),
      "payback": totals.payback.map { payback in
        texts { (builder.text(of: payback, in: totals, $0), $0) }
      } ?? .null,
    ]
  }

  private func reported(_ study: CaseStudy) -> [JSONValue] {
    let figures: [(String, Money?)] = [
      ("investment", study.reportedOtherwise?.investment),
      ("saving-per-year", study.reportedOtherwise?.saving),
    ]
    return figures.compactMap { key, amount in
      amount.map { ["key": .text(key), "value": money($0)] }
    }
  }

  /// The sums, one for each currency; nothing where there is none.
  private func sums(_ amounts: [Money]) -> JSONValue {
    amounts.isEmpty ? .null : texts { (MoneyStyle.list(amounts, in: $0), $0) }
  }

  private func money(_ money: Money?) -> JSONValue {
    money.map { money in texts { (MoneyStyle.short(money, in: $0), $0) } } ?? .null
  }

  private func payback(_ payback: Payback?) -> JSONValue {
    payback.map { payback in texts { (PaybackStyle.text(payback, in: $0), $0) } } ?? .null
  }

  /// The charts of the case's page, whose rows and bars are alike in all languages.
  private func charts(of study: CaseStudy) -> [JSONValue] {
    let charts = Bilingual { builder.charts(of: study, $0) }
    let labels = Bilingual { builder.barLabels($0) }
    return charts.vi.indices.map { place in
      let rows = charts.vi[place].rows.indices.map { row -> JSONValue in
        let bars = charts.vi[place].rows[row].bars.enumerated().map { number, bar -> JSONValue in
          [
            "label": labels.vi[bar.role] == nil
              ? .null : texts { (labels[$0][bar.role] ?? "", $0) },
            "value": texts { (charts[$0][place].rows[row].bars[number].value, $0) },
            "drawing": .text(bar.printedDrawing),
          ]
        }
        return [
          "label": texts { (charts[$0][place].rows[row].label.text, $0) },
          "note": charts.vi[place].rows[row].note == nil
            ? .null : texts { (charts[$0][place].rows[row].note?.text ?? "", $0) },
          "bars": .list(bars),
        ]
      }
      return ["caption": texts { (charts[$0][place].caption, $0) }, "rows": .list(rows)]
    }
  }
}

extension Chart.Bar {
  /// The bar for black and white: hatched before, solid after and where nothing is compared.
  ///
  /// The frame has no fill of its own, so that the paper shows between the lines of the hatch.
  var printedDrawing: String {
    let width = max(length, 4)
    let head = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 40">"#
    let frame = #"<rect x="1" y="1" width="\#(max(width - 2, 2))" height="38""#
    guard role == .before else { return head + frame + ##" fill="#222"/></svg>"## }
    var lines = ""
    // Every line of the hatch is cut at the frame by hand: no clip, no pattern, no surprise.
    for start in stride(from: -38, to: width, by: 14) {
      let low = max(start, 1)
      let high = min(start + 38, width - 1)
      guard low < high else { continue }
      lines += "M\(low) \(39 - (low - start))L\(high) \(39 - (high - start))"
    }
    return head + frame + ##" fill="none" stroke="#222" stroke-width="2"/>"##
      + ##"<path d="\##(lines)" stroke="#222" stroke-width="3"/></svg>"##
  }
}
