internal import Diagnostics
public import Localization

/// A training session that people can come to.
public struct TrainingSession: Sendable {
  /// Whether and how the session takes place.
  public enum Status: String, CaseIterable, Sendable {
    case planned
    case open
    case full
    case postponed
    case cancelled
  }

  /// What a seat costs.
  public enum Fee: Equatable, Sendable {
    case free
    case amount(Money)
  }

  /// How to register: at least one of its ways is given.
  public struct Registration: Equatable, Sendable {
    /// An e-mail address.
    public let email: String?
    /// A telephone number as people dial it.
    public let phone: String?
    /// A form to print.
    public let form: Located<String>?
    /// A page to register on.
    public let url: String?
  }

  /// One row of the agenda.
  public struct AgendaItem: Sendable {
    /// The day of the session, from 1.
    public let day: Int
    /// When it begins.
    public let time: LocalTime?
    /// What happens.
    public let item: TranslatedText
    /// Where, if not at the session's venue.
    public let venue: TranslatedText?
  }

  /// What the session is known by, in ASCII; its page is named for it.
  public let id: Located<String>
  /// The slug of its page where a language overrides the id.
  public let slug: TranslatedText?
  /// What it is about.
  public let topic: TranslatedText
  /// The kind of session.
  public let kind: Term?
  /// When it begins; a bare day where the hour is not known.
  public let start: DateTime
  /// When it ends.
  public let end: DateTime
  /// The hall or factory.
  public let venue: TranslatedText?
  /// The district.
  public let place: Term
  /// Whom it is for.
  public let audiences: [Term]
  /// The number of seats.
  public let capacity: Int?
  /// What a seat costs.
  public let fee: Fee?
  /// The last day to register.
  public let registerBy: CalendarDate?
  /// How to register.
  public let registration: Registration?
  /// Whether and how it takes place.
  public let status: Status
  /// Raised when date, place or status change: `SEQUENCE` of RFC 5545, section 3.8.7.4.
  public let revision: Int
  /// Whether it is a sample that nobody can come to.
  public let isSample: Bool
  /// The handout it uses.
  public let handout: Located<String>?
  /// Files for those who came.
  public let materials: [Located<String>]
  /// What happens when.
  public let agenda: [AgendaItem]

  /// The agenda of each of its days, in their order.
  public var agendaDays: [(day: Int, items: [AgendaItem])] {
    Set(agenda.map(\.day)).sorted().map { day in (day, agenda.filter { $0.day == day }) }
  }
}
