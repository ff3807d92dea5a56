internal import Localization
internal import SiteModel
internal import Templates

extension PageBuilder {
  func training(_ page: Page) -> TrainingContext {
    let language = page.language
    let section = site.settings[.training]
    let upcoming = index.sessions.map(\.session).filter { !isPast($0) }
    return TrainingContext(
      frame: frame(
        of: page,
        title: section.label[language],
        description: description(
          section.label[language],
          of: upcoming.map { $0.topic[language] },
          language
        ),
        section: section,
        breadcrumbs: breadcrumbs(to: nil, in: language),
        switchRoute: site.routes.index(of: section, in: language.other)
      ),
      title: section.label[language],
      stylesheetPath: assets.trainingStylesheet?.path,
      months: months(of: upcoming, language),
      past: index.sessions.filter { isPast($0.session) }.reversed()
        .map { card(of: $0.session, language) },
      courses: cards(of: .pages, in: section, language),
      schedules: cards(of: .training, in: section, language),
      handouts: cards(of: .handouts, in: site.settings[.handouts], language)
    )
  }

  private func cards(
    of kind: DocumentKind,
    in section: Section,
    _ language: Language
  ) -> [SharedTemplateValue] {
    index.documents(of: section).filter { site.documents[$0].document.kind == kind }
      .map { cards[language][$0] }
  }

  func schedule(
    _ schedule: TrainingSchedule,
    _ resolved: ResolvedDocument,
    _ page: Page
  ) -> ScheduleContext {
    let text = resolved.document.text(for: page.language)
    return ScheduleContext(
      frame: frame(of: page, resolved, section: site.settings[.training]),
      title: text.shownTitle,
      summary: text.shownSummary,
      picture: picture(of: resolved, page.language),
      body: body(of: resolved, on: page, followsPicture: resolved.image != nil),
      sessions: schedule.sessions.map { card(of: $0, page.language) },
      sources: sources(of: resolved.document, page.language),
      evidence: evidence(resolved.document.evidence, page.language)
    )
  }

  func session(_ entry: SiteIndex.Session, _ page: Page) -> SessionContext {
    let language = page.language
    let (session, resolved) = (entry.session, site.documents[entry.document])
    let section = site.settings[.training]
    let text = resolved.document.text(for: language)
    let parent = LinkContext(resolved, for: language)
    var frame = frame(
      of: page,
      title: session.topic[language],
      description: description(of: entry, language),
      section: section,
      breadcrumbs: breadcrumbs(to: section, in: language) + [parent],
      switchRoute: site.routes.page(ofSession: session.id.value, in: language.other)
        ?? site.routes.home(in: language.other)
    )
    let canonical = site.routes.page(ofSession: session.id.value, in: text.language) ?? page.route
    markLanguage(of: resolved.document, canonical: canonical, in: &frame.page, on: page)
    markOutdated(&frame.page, resolved, item: "sessions.\(session.id.value)", on: page)
    return SessionContext(
      frame: frame,
      session: card(of: session, language),
      calendar: site.routes.calendar(ofSession: session.id.value, in: language)?.path,
      schedule: parent,
      agenda: agenda(of: session, language),
      register: registration(of: session, resolved),
      handout: self.handout(of: session, in: resolved.document, language),
      materials: session.materials.compactMap { file($0.value, resolved) },
      audiences: session.audiences.map { term($0, language) },
      revision: session.revision > 0 ? "\(session.revision)" : nil
    )
  }

  /// Whether the last day of `session` is over on the day the site is built for.
  func isPast(_ session: TrainingSession) -> Bool {
    session.end.date < site.today
  }

  /// Whether nobody can come to the session.
  func isSample(_ entry: SiteIndex.Session) -> Bool {
    entry.session.isSample(in: site.documents[entry.document].document)
  }

  /// The session as lists show it.
  func card(of session: TrainingSession, _ language: Language) -> SharedTemplateValue {
    sessionCards[language][session.id.value]
      ?? SharedTemplateValue(sessionCard(session, of: nil, language))
  }

  /// A session of an illustrative schedule is a sample, whatever it says itself.
  func sessionCard(
    _ session: TrainingSession,
    of schedule: Document?,
    _ language: Language
  ) -> SessionCardContext {
    let days = session.end.date.days(since: session.start.date) + 1
    let isSample = session.isSample(in: schedule)
    return SessionCardContext(
      id: session.id.value,
      topic: TextContext(session.topic, for: language),
      path: site.routes.page(ofSession: session.id.value, in: language)?.path ?? "",
      kind: session.kind?.label[language],
      start: DateContext(session.start.date, language),
      endISO: session.end.iso,
      time: hours(of: session),
      days: days > 1 ? "\(days) \(strings[.days, language])" : nil,
      dateRange: DateStyle.range(session.start.date, session.end.date, in: language),
      shortRange: DateStyle.shortRange(session.start.date, session.end.date, in: language),
      weekday: weekdays(of: session, language),
      venue: session.venue.map { TextContext($0, for: language) },
      place: session.place.label[language],
      placePath: page(of: session.place, language)?.path,
      status: StatusContext(
        key: session.status.rawValue,
        label: strings[InterfaceKey(session.status), language]
      ),
      isSample: isSample,
      isPast: isPast(session),
      isOpen: session.status == .open,
      takesPlace: session.takesPlace,
      capacity: session.capacity.map { people($0, language) },
      fee: session.fee.map { fee($0, language) },
      registerBy: isSample || !session.hasSeats ? nil : date(session.registerBy, language),
      isClosed: isPast(session) || session.registerBy.map { $0 < site.today } ?? false
    )
  }

  /// From when to when; nothing where one of the two is a whole day.
  private func hours(of session: TrainingSession) -> String? {
    guard let start = session.start.time, let end = session.end.time else { return nil }
    return "\(DateStyle.time(start))–\(DateStyle.time(end))"
  }

  private func people(_ count: Int, _ language: Language) -> String {
    QuantityStyle.text(Quantity(number: DecimalNumber(count), unit: .person), in: language)
  }

  /// The day of the week, or those of the first and the last day; a line never breaks within `Thứ Ba`.
  func weekdays(of session: TrainingSession, _ language: Language) -> String {
    let days = [session.start.date, session.end.date].map {
      DateStyle.weekday(of: $0, in: language).replacing(" ", with: "\u{A0}")
    }
    return session.start.date == session.end.date ? days[0] : days.joined(separator: "–")
  }

  /// What a seat costs, in words.
  func fee(_ fee: TrainingSession.Fee, _ language: Language) -> String {
    switch fee {
    case .free: strings[.feeFree, language]
    case .amount(let money): MoneyStyle.full(money, in: language)
    }
  }

  private func agenda(
    of session: TrainingSession,
    _ language: Language
  ) -> [SessionContext.AgendaDay] {
    let days = session.agendaDays
    return days.map { day, items in
      SessionContext.AgendaDay(
        day: days.count > 1 ? "\(strings[.day, language]) \(day)" : nil,
        items: items.map {
          SessionContext.AgendaItem(
            time: $0.time.map(DateStyle.time),
            item: TextContext($0.item, for: language),
            venue: $0.venue.map { TextContext($0, for: language) }
          )
        }
      )
    }
  }

  private func registration(
    of session: TrainingSession,
    _ resolved: ResolvedDocument
  ) -> SessionContext.Registration? {
    // Nobody may register for what is full, or is not held on its day.
    if !session.hasSeats { return nil }
    return session.registration.map { registration in
      SessionContext.Registration(
        email: registration.email,
        phones: registration.phone.map { PhoneContext.numbers(in: $0) } ?? [],
        url: registration.url,
        form: registration.form.flatMap { file($0.value, resolved) }
      )
    }
  }

  /// A link to a file, named by its file name.
  private func file(_ reference: String, _ resolved: ResolvedDocument) -> LinkContext? {
    resolved.files[reference].map { route in
      LinkContext(label: String(reference.split(separator: "/").last ?? ""), path: route.path)
    }
  }
}
