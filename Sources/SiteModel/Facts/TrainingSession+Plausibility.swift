internal import Diagnostics
internal import Localization

/// Whether the days of a session can be true.
extension TrainingSession {
  /// The most days that a session may last: longer ones are mostly a slip in the month or the year.
  private static let longest = 31

  /// Warns of a session without a duration or of more than a month, of a registration that ends
  /// after it began, and of items on days it has not.
  func checkPlausibility(_ fields: FieldReader) {
    if let registerBy, start.date < registerBy, let node = fields.source.map["register-by"],
      fields.values.isLikely(registerBy.year)
    {
      fields.values.report(
        .registrationAfterStart(registerBy, start: start.date),
        at: node.range
      )
    }
    let untimed = [("start", start), ("end", end)].filter { $1.time == nil }
    if untimed.count == 1, let node = fields.source.map[untimed[0].0] {
      fields.values.report(.timeAtOneEnd(missing: untimed[0].0), at: node.range)
    }
    let days = end.date.days(since: start.date) + 1
    // An end before the start has been reported, and leaves open how long the session is.
    if days > 0 { check(days: days, fields) }
  }

  private func check(days: Int, _ fields: FieldReader) {
    if let node = fields.source.map["end"] {
      if start == end, start.time != nil { fields.values.report(.noDuration, at: node.range) }
      if days > Self.longest, fields.values.isLikely(end.date.year) {
        fields.values.report(.longSession(days: days), at: node.range)
      }
    }
    guard let agenda = fields.source.map["agenda"], case .list(let items) = agenda.value else {
      return
    }
    for case .map(let item) in items.map(\.value) {
      guard let node = item["day"], case .scalar(let text) = node.value, let day = Int(text),
        day > days
      else { continue }
      fields.values.report(.dayOutsideSession(day, days: days), at: node.range)
    }
  }
}
