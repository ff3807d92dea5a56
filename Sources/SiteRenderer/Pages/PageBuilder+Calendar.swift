internal import Localization
internal import SiteModel

extension PageBuilder {
  /// The months in which sessions of `sessions` begin or go on, in order.
  func months(of sessions: [TrainingSession], _ language: Language) -> [MonthContext] {
    var byDay: [CalendarDate: [TrainingSession]] = [:]
    for session in sessions {
      for day in session.days { byDay[day, default: []].append(session) }
    }
    let firsts = Set(byDay.keys.map { MonthGrid(of: $0).first })
    return firsts.sorted().map { first in
      let grid = MonthGrid(of: first)
      let beginning = sessions.filter { MonthGrid(of: $0.start.date).first == first }
      return MonthContext(
        iso: String(first.iso.prefix(7)),
        title: grid.title(in: language),
        weekdays: weekdays(language),
        weeks: grid.weeks.map { week in
          MonthContext.Week(days: week.map { day($0, byDay, language) })
        },
        sessions: beginning.map { card(of: $0, language) }
      )
    }
  }

  private func day(
    _ date: CalendarDate?,
    _ sessions: [CalendarDate: [TrainingSession]],
    _ language: Language
  ) -> MonthContext.Day {
    // A day on which nothing takes place is a day like any other; the list says what was to be.
    let here = date.flatMap { sessions[$0] }?.filter(\.takesPlace) ?? []
    return MonthContext.Day(
      number: date?.day.map { "\($0)" },
      iso: date?.iso,
      path: here.first.flatMap { site.routes.page(ofSession: $0.id.value, in: language)?.path },
      date: date.map { DateStyle.long($0, in: language) },
      topics: here.map { TextContext($0.topic, for: language) }
    )
  }

  /// `T2` to `CN`, `Mo` to `Su`, with the whole words for those who are read to.
  private func weekdays(_ language: Language) -> [MonthContext.Weekday] {
    let monday = 4  // Monday, 5 January 1970.
    let short = Bilingual(
      vi: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
      en: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
    )
    return short[language].enumerated().map { offset, short in
      let date = CalendarDate(daysSince1970: monday + offset)
      return MonthContext.Weekday(short: short, long: DateStyle.weekday(of: date, in: language))
    }
  }
}

extension TrainingSession {
  /// Every day on which the session takes place.
  fileprivate var days: [CalendarDate] {
    let count = max(0, end.date.days(since: start.date))
    // A session that a slip makes last for years must not fill a calendar.
    return (0...min(count, 31)).map { CalendarDate(daysSince1970: start.date.daysSince1970 + $0) }
  }
}
