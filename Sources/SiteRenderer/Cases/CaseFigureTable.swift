internal import Localization
internal import SiteModel

/// The figures of the real cases as a table: CSV as RFC 4180 has it.
///
/// The Vietnamese table is one that Vietnamese Excel opens with a double click: columns parted by
/// `;` and decimals by `,`, with a byte order mark before UTF-8. The English one has `,` and `.`.
struct CaseFigureTable {
  let builder: PageBuilder
  let language: Language

  /// The bytes of the file.
  func csv() -> [UInt8] {
    var text = "\u{FEFF}"
    append(CaseFigureColumn.allCases.map { $0.head[language] }, to: &text)
    for place in builder.index.cases.places {
      let resolved = builder.site.documents[place]
      guard let study = resolved.document.caseStudy else { continue }
      for row in CaseFigureRow.rows(of: study, in: resolved.document) {
        append(CaseFigureColumn.allCases.map { cell($0, row, resolved) }, to: &text)
      }
    }
    return Array(text.utf8)
  }

  private func append(_ cells: [String], to text: inout String) {
    let separator = language == .vi ? ";" : ","
    text += cells.map(quoted).joined(separator: separator)
    text += "\r\n"
  }

  /// A cell in quotation marks; a programme that opens the table must never take a text for a
  /// formula.
  private func quoted(_ cell: String) -> String {
    let isFormula = cell.utf8.first.map { Self.formulaStarts.contains($0) } ?? false
    let safe = isFormula && !cell.isNumber ? "'" + cell : cell
    // Looking for a byte takes a fraction of the time of replacing what is not there.
    guard safe.utf8.contains(UInt8(ascii: "\"")) else { return "\"" + safe + "\"" }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private static let formulaStarts = Array("=+-@\t\r".utf8)

  private func cell(
    _ column: CaseFigureColumn,
    _ row: CaseFigureRow,
    _ resolved: ResolvedDocument
  ) -> String {
    switch column {
    case .title: row.document.text(for: language).title.value
    case .company: builder.company(of: row.study, row.document, language) ?? ""
    case .sector: row.study.sector.label[language]
    case .place: row.study.place.label[language]
    case .period: row.study.period.map { DateStyle.range($0.start, $0.end, in: language) } ?? ""
    case .evidence:
      row.document.evidence.map { builder.strings[InterfaceKey(short: $0), language] } ?? ""
    case .measure: row.measure?.name[language] ?? ""
    case .technique: row.measure?.technique.label[language] ?? ""
    case .disputed: row.measure?.disputed?[language] ?? ""
    case .sources: row.document.sources.map(\.title).joined(separator: "; ")
    case .address: builder.address(of: resolved.pages[language])
    case .investment, .investmentCurrency, .saving, .savingCurrency, .payback:
      row.isFirst ? row.measure.map { money(column, $0) } ?? "" : ""
    case .resource, .unit, .before, .after, .saved, .change:
      row.effect.map { effect(column, $0) } ?? ""
    }
  }

  private func money(_ column: CaseFigureColumn, _ measure: Measure) -> String {
    switch column {
    case .investment: number(measure.investment?.amount)
    case .investmentCurrency: measure.investment?.currency.rawValue ?? ""
    case .saving: number(measure.saving?.amount)
    case .savingCurrency: measure.saving?.currency.rawValue ?? ""
    default: number(measure.payback?.months)
    }
  }

  private func effect(_ column: CaseFigureColumn, _ effect: ResourceEffect) -> String {
    switch (column, effect.change) {
    case (.resource, _): effect.resource.label[language]
    case (.unit, .saved(let quantity)), (.unit, .beforeAfter(let quantity, _)):
      unit(of: quantity)
    case (.before, .beforeAfter(let before, _)): number(before.number)
    case (.after, .beforeAfter(_, let after)): number(after.number)
    case (.saved, .saved(let saved)): number(saved.number)
    case (.saved, .beforeAfter(let before, let after)):
      number(before.subtracting(after)?.number)
    case (.change, .relative(let change)): number(change.number)
    default: ""
    }
  }

  private func unit(of quantity: Quantity) -> String {
    let period = Bilingual(vi: "/năm", en: "/year")[language]
    return quantity.unit.symbol[language] + (quantity.isPerYear ? period : "")
  }

  /// A number without groups, which a spreadsheet would take for text.
  private func number(_ number: DecimalNumber?) -> String {
    guard let number else { return "" }
    return NumberStyle.plain(number, point: language == .vi ? "," : ".")
  }
}

extension String {
  /// Whether the cell is a number as tables write it.
  fileprivate var isNumber: Bool {
    utf8.dropFirst().allSatisfy {
      $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
  }
}
