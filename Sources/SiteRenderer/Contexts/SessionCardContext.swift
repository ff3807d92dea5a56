internal import Templates

/// A training session in a list and at the head of its page.
struct SessionCardContext: TemplateContext {
  let id: String
  let topic: TextContext
  let path: String
  let kind: String?
  let start: DateContext
  let endISO: String
  let time: String?
  let days: String?
  let dateRange: String
  let shortRange: String
  let weekday: String
  let venue: TextContext?
  let place: String
  let placePath: String?
  let status: StatusContext
  let isSample: Bool
  let isPast: Bool
  /// Whether its status says that it takes registrations.
  let isOpen: Bool
  /// Whether it is neither put off nor called off.
  let takesPlace: Bool
  let capacity: String?
  let fee: String?
  /// The last day to register; nothing where nobody can, as for a sample or a session that is full.
  let registerBy: DateContext?
  /// Whether nobody can register any more: the last day for it is over, or the session is.
  let isClosed: Bool

  /// The last day on which the status of a session that is open for registration is true.
  private var openUntil: String? { isOpen ? registerBy?.iso : nil }
  /// The last day on which the status is true, whatever it is.
  private var statusUntil: String { openUntil ?? endISO }

  static let fields: [TemplateField<Self>] = [
    .text("id") { $0.id },
    .record("topic") { $0.topic },
    .text("path") { $0.path },
    .optionalText("kind") { $0.kind },
    .record("start") { $0.start },
    .text("endISO") { $0.endISO },
    .optionalText("time") { $0.time },
    .optionalText("days") { $0.days },
    .text("dateRange") { $0.dateRange },
    .text("shortRange") { $0.shortRange },
    .text("weekday") { $0.weekday },
    .optionalRecord("venue") { $0.venue },
    .text("place") { $0.place },
    .optionalText("placePath") { $0.placePath },
    .record("status") { $0.status },
    .flag("isSample") { $0.isSample },
    .flag("isPast") { $0.isPast },
    .flag("takesPlace") { $0.takesPlace },
    .flag("wasHeld") { $0.isPast && $0.takesPlace },
    .optionalText("capacity") { $0.capacity },
    .optionalText("fee") { $0.fee },
    .optionalRecord("registerBy") { $0.registerBy },
    .flag("isClosed") { $0.isClosed },
    .optionalText("openUntil") { $0.openUntil },
    .text("statusUntil") { $0.statusUntil },
  ]
}
