internal import Localization
internal import SiteModel

/// One measure of a real case with one of its effects: a line of the table that readers download.
///
/// A measure with several effects takes several lines; its money stands in the first alone, so that
/// a column may be added up. A case without measures has a line of its own.
struct CaseFigureRow {
  let document: Document
  let study: CaseStudy
  let measure: Measure?
  let effect: ResourceEffect?
  let isFirst: Bool

  /// The lines of `study`.
  static func rows(of study: CaseStudy, in document: Document) -> [CaseFigureRow] {
    let measures: [Measure?] = study.measures.isEmpty ? [nil] : study.measures
    return measures.flatMap { measure in
      let effects: [ResourceEffect?] =
        measure.map(\.effects).flatMap { $0.isEmpty ? nil : $0 } ?? [nil]
      return effects.enumerated().map { place, effect in
        CaseFigureRow(
          document: document,
          study: study,
          measure: measure,
          effect: effect,
          isFirst: place == 0
        )
      }
    }
  }
}

/// A column of the table.
enum CaseFigureColumn: CaseIterable {
  case title
  case company
  case sector
  case place
  case period
  case evidence
  case measure
  case technique
  case investment
  case investmentCurrency
  case saving
  case savingCurrency
  case payback
  case resource
  case unit
  case before
  case after
  case saved
  case change
  case disputed
  case sources
  case address

  /// What stands above the column.
  var head: Bilingual<String> {
    switch self {
    case .title: Bilingual(vi: "Điển hình", en: "Case")
    case .company: Bilingual(vi: "Doanh nghiệp", en: "Company")
    case .sector: Bilingual(vi: "Ngành", en: "Sector")
    case .place: Bilingual(vi: "Địa bàn", en: "Place")
    case .period: Bilingual(vi: "Thời gian", en: "Period")
    case .evidence: Bilingual(vi: "Bằng chứng", en: "Evidence")
    case .measure: Bilingual(vi: "Giải pháp", en: "Measure")
    case .technique: Bilingual(vi: "Kỹ thuật", en: "Technique")
    case .investment: Bilingual(vi: "Đầu tư", en: "Investment")
    case .investmentCurrency: Bilingual(vi: "Loại tiền đầu tư", en: "Investment currency")
    case .saving: Bilingual(vi: "Tiết kiệm mỗi năm", en: "Saving per year")
    case .savingCurrency: Bilingual(vi: "Loại tiền tiết kiệm", en: "Saving currency")
    case .payback: Bilingual(vi: "Hoàn vốn (tháng)", en: "Payback (months)")
    case .resource: Bilingual(vi: "Tài nguyên", en: "Resource")
    case .unit: Bilingual(vi: "Đơn vị", en: "Unit")
    case .before: Bilingual(vi: "Trước", en: "Before")
    case .after: Bilingual(vi: "Sau", en: "After")
    case .saved: Bilingual(vi: "Giảm", en: "Saved")
    case .change: Bilingual(vi: "Thay đổi (%)", en: "Change (%)")
    case .disputed: Bilingual(vi: "Vì sao chưa cộng vào tổng", en: "Why left out of totals")
    case .sources: Bilingual(vi: "Nguồn", en: "Sources")
    case .address: Bilingual(vi: "Trang", en: "Page")
    }
  }
}
