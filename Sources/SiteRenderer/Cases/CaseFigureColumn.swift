internal import Localization

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
