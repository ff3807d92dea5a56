internal import Localization
internal import Templates

/// A day for machines and for people.
struct DateContext: TemplateContext {
  let iso: String
  let long: String
  let short: String

  init(_ date: CalendarDate, _ language: Language) {
    iso = date.iso
    long = DateStyle.long(date, in: language)
    short = DateStyle.short(date, in: language)
  }

  static let fields: [TemplateField<Self>] = [
    .text("iso") { $0.iso },
    .text("long") { $0.long },
    .text("short") { $0.short },
  ]
}
