internal import Diagnostics
internal import Localization

/// The beginning and the end of a session, from the columns with days and hours.
struct ScheduleDates {
  /// When the session begins, in ISO 8601.
  private(set) var start: YAMLNode?
  /// When it ends, in ISO 8601.
  private(set) var end: YAMLNode?

  init(_ row: ScheduleRowReader) {
    let days = Self.days(row)
    let hours = Self.hours(row)
    start = Self.moment(row.values, days.start, hours.start)
    end = Self.moment(row.values, days.end, hours.end)
    // On one day only the hours can be the wrong way round.
    if let start, let last = end, let hour = hours.end, last.day == start.day {
      end = YAMLNode(last.value, at: hour.range)
    }
    if hours.start.map(Self.hasTime) == true, hours.end == nil, days.end.map(Self.hasTime) != true,
      let cell = row.cell(.time) ?? row.cell(.startTime)
    {
      row.report(.endTimeMissing(row.name(of: cell), text: cell.text.oneLine), at: cell)
      end = nil
    }
  }

  private static func days(_ row: ScheduleRowReader) -> (start: YAMLNode?, end: YAMLNode?) {
    let end = row.scalar(.end)
    if let start = row.scalar(.start) { return (start, end ?? start) }
    guard let date = row.scalar(.date), case .scalar(let text) = date.value else {
      let column = row.hasColumn(.start) ? ScheduleColumn.start : .date
      row.reportEmpty(column, Bilingual(vi: "15/12/2026", en: "15/12/2026"))
      return (nil, end)
    }
    guard let span = span(text) else { return (date, end ?? date) }
    // `15–16/12/2026` leaves out what both days share.
    let parts = span.last.split(separator: "/", omittingEmptySubsequences: false)
    let first = span.first.split(separator: "/", omittingEmptySubsequences: false)
    let whole = first + parts.dropFirst(first.count)
    let start = YAMLNode(.scalar(whole.joined(separator: "/")), at: date.range)
    return (start, end ?? YAMLNode(.scalar(span.last), at: date.range))
  }

  private static func hours(_ row: ScheduleRowReader) -> (start: YAMLNode?, end: YAMLNode?) {
    let start = row.scalar(.startTime, spelling: ClockSpelling.plain)
    let end = row.scalar(.endTime, spelling: ClockSpelling.plain)
    guard let time = row.scalar(.time), case .scalar(let text) = time.value else {
      return (start, end)
    }
    func node(_ text: String) -> YAMLNode {
      YAMLNode(.scalar(ClockSpelling.plain(text)), at: time.range)
    }
    guard let span = span(text) else { return (start ?? node(text), end) }
    return (start ?? node(span.first), end ?? node(span.last))
  }

  /// The two parts of `08:00–16:30`, `8h - 11h30` or `15/12/2026 đến 16/12/2026`.
  ///
  /// A hyphen without blanks parts only what has no second one: `2026-12-15` is one day.
  private static func span(_ text: String) -> (first: String, last: String)? {
    for separator in ["–", "—", " đến ", " to ", " - ", "-"] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let first = String(parts[0].trimmingBlanks)
      let last = String(parts[1].trimmingBlanks)
      return first.isEmpty || last.isEmpty ? nil : (first, last)
    }
    return nil
  }

  /// The day at `hour`, or the day as it stands; `nil` where one of them is none.
  private static func moment(
    _ values: ValueReader,
    _ day: YAMLNode?,
    _ hour: YAMLNode?
  ) -> YAMLNode? {
    let moment = day.flatMap { values.dateTime($0) }
    let time = hour.flatMap { values.time($0) }
    guard let day, let moment, hour == nil || time != nil else { return nil }
    let clock = (moment.time ?? time).map { " " + $0.iso } ?? ""
    return YAMLNode(.scalar(moment.date.iso + clock), at: day.range)
  }

  private static func hasTime(_ node: YAMLNode) -> Bool {
    guard case .scalar(let text) = node.value else { return false }
    return text.contains(":")
  }
}

extension YAMLNode {
  /// The day of a moment in ISO 8601.
  fileprivate var day: Substring? {
    if case .scalar(let text) = value { return text.prefix(10) }
    return nil
  }
}
