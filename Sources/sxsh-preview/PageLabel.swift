internal import Localization
internal import SiteModel

/// What is said beside a page that readers do not see.
struct PageLabel: Sendable {
  let text: Bilingual<String>

  /// The label of a page that is left out for `absence`; nothing where it has no page at all.
  init?(_ absence: Document.Absence) {
    switch absence {
    case .draft:
      text = Bilingual(vi: "Bản nháp – chưa đăng", en: "Draft – not published")
    case .until(let day):
      text = Bilingual(
        vi: "Hẹn đăng ngày \(DateStyle.short(day, in: .vi))",
        en: "Scheduled for \(DateStyle.short(day, in: .en))"
      )
    case .since(let day):
      text = Bilingual(
        vi: "Hết hạn từ sau ngày \(DateStyle.short(day, in: .vi)) – không còn đăng",
        en: "Expired after \(DateStyle.short(day, in: .en)) – no longer published"
      )
    case .noPage: return nil
    }
  }
}
