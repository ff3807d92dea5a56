internal import Localization
internal import SiteModel

/// The training sessions of a site as iCalendar objects (RFC 5545) in one language.
///
/// What a calendar program has taken in once it must know again: a session's `UID` is its id and
/// the host of the site, the same in both languages, whatever happens to title, date and address.
struct SessionCalendar {
  private let builder: PageBuilder
  private let language: Language
  private let base: BaseAddress?
  /// What stands behind the id of a session in its `UID`.
  private let domain: String

  init(_ builder: PageBuilder, in language: Language) {
    self.builder = builder
    self.language = language
    base = builder.baseURL.map { BaseAddress(url: $0) }
    // `.invalid` is no host of anybody (RFC 2606).
    domain = base?.host ?? "sxsh.invalid"
  }

  /// The file of one session.
  func file(of entry: SiteIndex.Session) -> [UInt8] {
    var writer = CalendarWriter()
    begin(&writer)
    writeTimeZone(&writer)
    write(entry, &writer)
    writer.line("END:VCALENDAR")
    return writer.bytes
  }

  /// The calendar of all sessions, cancelled ones too, for a program to ask for again and again.
  func feed() -> [UInt8] {
    var writer = CalendarWriter()
    begin(&writer)
    let name = builder.site.settings.name[language]
    let label = builder.site.settings[.training].label[language]
    // `NAME`, `REFRESH-INTERVAL` and `SOURCE` are those of RFC 7986; the names with X are what
    // programs read before there was one.
    for property: StaticString in ["NAME:", "X-WR-CALNAME:"] {
      writer.property(property) {
        $0.text(label)
        $0.text(" – ")
        $0.text(name)
      }
    }
    writer.line("REFRESH-INTERVAL;VALUE=DURATION:P1D")
    writer.line("X-PUBLISHED-TTL:P1D")
    if let base {
      let route = builder.site.routes.calendar(
        of: builder.site.settings[.training],
        in: language
      )
      writer.property("SOURCE;VALUE=URI:") { $0.address(base.url, route.path) }
    }
    writeTimeZone(&writer)
    for entry in builder.index.sessions { write(entry, &writer) }
    writer.line("END:VCALENDAR")
    return writer.bytes
  }

  // MARK: Frame

  private func begin(_ writer: inout CalendarWriter) {
    writer.line("BEGIN:VCALENDAR")
    writer.line("VERSION:2.0")
    // Without the builder's version: a new one alone changes no calendar.
    writer.property("PRODID:-//sxsh//Training//") { $0.text(language.rawValue.uppercased()) }
    writer.line("CALSCALE:GREGORIAN")
  }

  /// Viet Nam has had +07:00 without daylight saving time since 1975.
  private func writeTimeZone(_ writer: inout CalendarWriter) {
    for line: StaticString in [
      "BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "BEGIN:STANDARD", "DTSTART:19750613T000000",
      "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE",
    ] {
      writer.line(line)
    }
  }

  // MARK: Event

  private func write(_ entry: SiteIndex.Session, _ writer: inout CalendarWriter) {
    let session = entry.session
    let isSample = builder.isSample(entry)
    writer.line("BEGIN:VEVENT")
    writer.property("UID:") {
      $0.text(session.id.value)
      $0.plain("@")
      $0.text(domain)
    }
    writer.property("DTSTAMP:") {
      $0.write(revisionDay(of: entry))
      $0.plain("T000000Z")
    }
    writeTimes(of: session, &writer)
    if session.revision > 0 { writer.property("SEQUENCE:") { $0.number(session.revision) } }
    writeStatus(of: session, isSample: isSample, &writer)
    writeSummary(of: session, isSample: isSample, &writer)
    writer.property("LOCATION:") {
      if let venue = session.venue {
        $0.text(venue[language])
        $0.text(", ")
      }
      $0.text(session.place.label[language])
    }
    if let kind = session.kind { writer.property("CATEGORIES:", text: kind.label[language]) }
    writeDescription(of: session, isSample: isSample, &writer)
    let page = builder.site.routes.page(ofSession: session.id.value, in: language)
    if let base, let page { writer.property("URL:") { $0.address(base.url, page.path) } }
    writer.line("END:VEVENT")
  }

  /// When the session was last revised, which is what `DTSTAMP` says in an object without a method
  /// (section 3.8.7.2): the later day that either language's text names, else the document's.
  ///
  /// Never the day of the build: the same content must give the same bytes tomorrow. Editors who
  /// move a session raise `revision`, which programs look at first.
  private func revisionDay(of entry: SiteIndex.Session) -> CalendarDate {
    let document = builder.site.documents[entry.document].document
    let updates = [document.text.updated, document.translation?.updated, document.date]
    return updates.compactMap { $0 }.max() ?? entry.session.start.date
  }

  /// Beginning and end; whole days unless both times are known, and the day after the last then
  /// ends the session (section 3.6.1).
  private func writeTimes(of session: TrainingSession, _ writer: inout CalendarWriter) {
    let (start, end) = (session.start, session.end)
    guard let from = start.time, let to = end.time else {
      writer.property("DTSTART;VALUE=DATE:") { $0.write(start.date) }
      let dayAfter = CalendarDate(daysSince1970: end.date.daysSince1970 + 1)
      writer.property("DTEND;VALUE=DATE:") { $0.write(dayAfter) }
      return
    }
    writer.property("DTSTART;TZID=Asia/Ho_Chi_Minh:") { $0.write(start.date, from) }
    // An end must come after the beginning (section 3.8.2.2); a session without one has no length.
    guard start < end else { return }
    writer.property("DTEND;TZID=Asia/Ho_Chi_Minh:") { $0.write(end.date, to) }
  }

  /// Whether the session is over and took place, as its page says then.
  private func wasHeld(_ session: TrainingSession) -> Bool {
    builder.isPast(session) && session.takesPlace
  }

  /// Samples, and sessions that do not take place, keep nobody's time.
  private func writeStatus(
    of session: TrainingSession,
    isSample: Bool,
    _ writer: inout CalendarWriter
  ) {
    switch session.status {
    case .cancelled: writer.line("STATUS:CANCELLED")
    case .open where !isSample, .full where !isSample: writer.line("STATUS:CONFIRMED")
    case .planned where !isSample && wasHeld(session): writer.line("STATUS:CONFIRMED")
    case .planned, .postponed, .open, .full: writer.line("STATUS:TENTATIVE")
    }
    if isSample || !session.takesPlace { writer.line("TRANSP:TRANSPARENT") }
  }

  /// The topic, behind what nobody may overlook: many programs show no status.
  private func writeSummary(
    of session: TrainingSession,
    isSample: Bool,
    _ writer: inout CalendarWriter
  ) {
    writer.property("SUMMARY:") { writer in
      if isSample { writer.mark(builder.strings[.sampleLabel, language]) }
      if session.status == .cancelled || session.status == .postponed {
        writer.mark(builder.strings[InterfaceKey(session.status), language])
      }
      writer.text(session.topic[language])
    }
  }

  // MARK: Description

  private func writeDescription(
    of session: TrainingSession,
    isSample: Bool,
    _ writer: inout CalendarWriter
  ) {
    writer.property("DESCRIPTION:") { writer in
      if isSample {
        writer.text(builder.strings[.sampleLabel, language])
        writer.plain(". ")
        writer.text(builder.strings[.sampleText, language])
        writer.lineBreak()
      }
      writer.fact(
        builder.strings[.status, language],
        builder.strings[
          wasHeld(session) ? .sessionPast : InterfaceKey(session.status),
          language
        ]
      )
      if !isSample, session.hasSeats, let day = session.registerBy {
        writer.lineBreak()
        writer.fact(builder.strings[.registerBy, language], DateStyle.long(day, in: language))
      }
      if let fee = session.fee {
        writer.lineBreak()
        writer.fact(builder.strings[.fee, language], builder.fee(fee, language))
      }
      writeAgenda(of: session, &writer)
    }
  }

  /// The agenda, each day behind an empty line.
  private func writeAgenda(of session: TrainingSession, _ writer: inout CalendarWriter) {
    let days = session.agendaDays
    for (day, items) in days {
      writer.lineBreak()
      if days.count > 1 {
        writer.lineBreak()
        writer.text(builder.strings[.day, language])
        writer.plain(" ")
        writer.number(day)
      }
      for item in items {
        writer.lineBreak()
        if let time = item.time {
          writer.text(time.iso)
          writer.plain(" ")
        }
        writer.text(item.item[language])
        if let venue = item.venue {
          writer.text(" – ")
          writer.text(venue[language])
        }
      }
    }
  }
}

extension CalendarWriter {
  /// `20261215`; of a date whose day or month is not known, its first day.
  fileprivate mutating func write(_ date: CalendarDate) {
    number(date.year, width: 4)
    number(date.month ?? 1, width: 2)
    number(date.day ?? 1, width: 2)
  }

  /// `20261215T080000`.
  fileprivate mutating func write(_ date: CalendarDate, _ time: LocalTime) {
    write(date)
    plain("T")
    number(time.hour, width: 2)
    number(time.minute, width: 2)
    plain("00")
  }

  /// `[Hủy] ` before a title.
  fileprivate mutating func mark(_ label: String) {
    plain("[")
    text(label)
    plain("] ")
  }

  /// `Học phí: Miễn phí` on a line of a description.
  fileprivate mutating func fact(_ name: String, _ value: String) {
    text(name)
    plain(": ")
    text(value)
  }
}
