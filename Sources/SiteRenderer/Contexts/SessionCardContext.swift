internal import Templates

/// A training session in a list and at the head of its page.
struct SessionCardContext: TemplateContext {
  let id: String
  let topic: String
  let path: String
  let kind: String?
  let start: DateContext
  let endISO: String
  let time: String?
  let days: String?
  let dateRange: String
  let weekday: String
  let venue: String?
  let place: String
  let placePath: String?
  let status: StatusContext
  let isSample: Bool
  let isPast: Bool
  let capacity: String?
  let fee: String?
  let registerBy: DateContext?

  static let fields: [TemplateField<Self>] = [
    .text("id", \.id),
    .text("topic", \.topic),
    .text("path", \.path),
    .optionalText("kind", \.kind),
    .record("start", \.start),
    .text("endISO", \.endISO),
    .optionalText("time", \.time),
    .optionalText("days", \.days),
    .text("dateRange", \.dateRange),
    .text("weekday", \.weekday),
    .optionalText("venue", \.venue),
    .text("place", \.place),
    .optionalText("placePath", \.placePath),
    .record("status", \.status),
    .flag("isSample", \.isSample),
    .flag("isPast", \.isPast),
    .optionalText("capacity", \.capacity),
    .optionalText("fee", \.fee),
    .optionalRecord("registerBy", \.registerBy),
  ]
}
