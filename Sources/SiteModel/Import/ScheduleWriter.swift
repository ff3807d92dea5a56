public import Localization

/// Writes training sessions as the two files of a schedule.
///
/// Facts stand in the Vietnamese file; the English one repeats ids and gives the texts it has.
public enum ScheduleWriter {
  /// The texts of the pair called `name`, a draft dated `today`.
  ///
  /// There must be a session at least. Titles and summaries say what the sessions say and no more.
  public static func files(
    _ sessions: [TrainingSession],
    name: String,
    today: CalendarDate
  ) -> Bilingual<String> {
    let sessions = sessions.sorted { $0.start < $1.start }
    return Bilingual(
      vi: vietnamese(sessions, name: name, today: today),
      en: english(sessions, name: name)
    )
  }

  private static func vietnamese(
    _ sessions: [TrainingSession],
    name: String,
    today: CalendarDate
  ) -> String {
    let span = span(sessions, in: .vi)
    return """
      ---
      # Tên lịch, hiện ở đầu trang.
      title: Lịch tập huấn \(span.months)
      # Một hai câu tóm tắt, 40 đến 200 ký tự.
      summary: Lịch gồm \(sessions.count) buổi, \(span.days), kèm giờ và địa điểm từng buổi.
      slug: \(name)
      date: \(today.dayFirst)
      # Bản nháp chưa đăng: xem lại lịch xong thì xóa dòng dưới.
      draft: true
      sessions:
      \(sessions.map(facts).joined())---
      Mỗi buổi có trang riêng, ghi giờ và địa điểm.

      """
  }

  private static func english(_ sessions: [TrainingSession], name: String) -> String {
    let span = span(sessions, in: .en)
    let count = sessions.count == 1 ? "1 session" : "\(sessions.count) sessions"
    let translated = sessions.filter { $0.topic.translation != nil }
    let items =
      translated.isEmpty
      ? "# sessions: id and topic of each session, as in the Vietnamese file\n"
      : "sessions:\n" + translated.map(texts).joined()
    return """
      ---
      # The name of the schedule, at the top of its page.
      title: Training schedule, \(span.months)
      # One or two sentences, 40 to 200 characters.
      summary: A schedule of \(count), \(span.days), with the time and venue of each.
      slug: \(name)
      \(items)---
      Each session has a page of its own with its time and venue.

      """
  }

  /// The months of the schedule and its days, in words.
  private static func span(
    _ sessions: [TrainingSession],
    in language: Language
  ) -> (months: String, days: String) {
    let first = sessions.map(\.start.date).min()
    let last = sessions.map(\.end.date).max()
    guard let first, let last,
      let firstMonth = CalendarDate(year: first.year, month: first.month),
      let lastMonth = CalendarDate(year: last.year, month: last.month)
    else { return ("", "") }
    let months =
      language == .vi
      ? [firstMonth, lastMonth].map { DateStyle.short($0, in: .vi) }
      : [firstMonth, lastMonth].map { DateStyle.long($0, in: .en) }
    return (
      firstMonth == lastMonth ? months[0] : months.joined(separator: "–"),
      (language == .vi && first != last ? "từ " : "")
        + DateStyle.range(first, last, in: language).replacing("\u{A0}", with: " ")
    )
  }

  // MARK: Sessions

  private static func facts(of session: TrainingSession) -> String {
    let lines: [(String, String?)] = [
      ("- id", session.id.value),
      ("topic", YAMLText.quoted(session.topic.source)),
      ("kind", session.kind?.key),
      ("start", moment(session.start)),
      ("end", moment(session.end)),
      ("venue", session.venue.map { YAMLText.quoted($0.source) }),
      ("place", session.place.key),
      ("audiences", list(session.audiences.map(\.key))),
      ("capacity", session.capacity.map(String.init)),
      ("fee", session.fee.map(fee)),
      ("register-by", session.registerBy?.dayFirst),
      ("register", session.registration.map(registration)),
      ("status", session.status.rawValue),
      ("revision", "\(session.revision)"),
      ("sample", session.isSample ? "true" : nil),
    ]
    return text(lines) + agenda(session, in: .vi)
  }

  private static func texts(of session: TrainingSession) -> String {
    let lines: [(String, String?)] = [
      ("- id", session.id.value),
      ("topic", session.topic.translation.map(YAMLText.quoted)),
      ("venue", session.venue?.translation.map(YAMLText.quoted)),
    ]
    return text(lines) + agenda(session, in: .en)
  }

  private static func text(_ lines: [(String, String?)]) -> String {
    lines.map { key, value in
      guard let value else { return "" }
      return (key.hasPrefix("-") ? "  " : "    ") + "\(key): \(value)\n"
    }.joined()
  }

  private static func agenda(_ session: TrainingSession, in language: Language) -> String {
    let items = session.agenda.map(\.item)
    let isWritten = language == .vi || items.contains { $0.translation != nil }
    guard !items.isEmpty, isWritten else { return "" }
    let rows = zip(session.agenda, AgendaIDs.make(for: items.map(\.source))).map { row, id in
      switch language {
      case .vi:
        let time = row.time.map { " time: \($0.iso)," } ?? ""
        let item = YAMLText.quoted(row.item.source)
        return "      - { id: \(id), day: \(row.day),\(time) item: \(item) }\n"
      case .en:
        return "      - { id: \(id), item: \(YAMLText.quoted(row.item[.en])) }\n"
      }
    }
    return "    agenda:\n" + rows.joined()
  }

  // MARK: Values

  private static func moment(_ moment: DateTime) -> String {
    moment.date.dayFirst + (moment.time.map { " \($0.iso)" } ?? "")
  }

  private static func list(_ keys: [String]) -> String? {
    keys.isEmpty ? nil : "[\(keys.joined(separator: ", "))]"
  }

  private static func fee(_ fee: TrainingSession.Fee) -> String {
    switch fee {
    case .free: "free"
    case .amount(let money): MoneyStyle.full(money, in: .vi).replacing("\u{A0}", with: " ")
    }
  }

  private static func registration(_ registration: TrainingSession.Registration) -> String {
    let ways = [
      ("email", registration.email), ("phone", registration.phone),
      ("form", registration.form?.value), ("url", registration.url),
    ]
    let entries = ways.compactMap { key, value in
      value.map { "\(key): \(YAMLText.quoted($0))" }
    }
    return "{ \(entries.joined(separator: ", ")) }"
  }
}
