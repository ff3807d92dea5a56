internal import Localization

extension TrainingSchedule {
  init(_ fields: inout FieldReader) {
    sessions = fields.items("sessions", required: true) { TrainingSession(&$0) }
  }
}

extension TrainingSession {
  init?(_ fields: inout FieldReader) {
    let id = fields.requiredFact("id") { $0.identifier($1) }
    slug = fields.slug()
    let topic = fields.requiredText("topic")
    kind = fields.fact("kind") { $0.term($1, in: .sessionKinds) }
    let start = fields.requiredFact("start") { $0.dateTime($1) }
    let end = fields.requiredFact("end") { $0.dateTime($1) }
    venue = fields.text("venue")
    let place = fields.requiredFact("place") { $0.term($1, in: .places) }
    audiences = fields.fact("audiences") { $0.terms($1, in: .audiences) } ?? []
    capacity = fields.fact("capacity") { $0.wholeNumber($1, in: 1...10_000) }
    fee = fields.fact("fee") { $0.fee($1) }
    registerBy = fields.fact("register-by") { $0.day($1) }
    let isSample = fields.fact("sample") { $0.flag($1) } ?? false
    registration = fields.fact("register") { $0.registration($1, isSample: isSample) }
    status = fields.fact("status") { $0.choice($1, of: Status.self) } ?? .planned
    revision = fields.fact("revision") { $0.wholeNumber($1, in: 0...10_000) } ?? 0
    self.isSample = isSample
    handout = fields.fact("handout") { $0.located($1) }
    materials =
      fields.fact("materials") { values, node in values.list(node) { values.located($0) } } ?? []
    agenda = fields.items("agenda") { AgendaItem(&$0) }
    guard let id, let topic, let start, let end, let place else { return nil }
    if end < start, let node = fields.source.map["end"] {
      fields.values.report(.endBeforeStart, at: node.range)
    }
    self.id = id
    self.topic = topic
    self.start = start
    self.end = end
    self.place = place
    checkPlausibility(fields)
  }
}

extension TrainingSession.AgendaItem {
  fileprivate init?(_ fields: inout FieldReader) {
    _ = fields.requiredFact("id") { $0.identifier($1) }
    day = fields.fact("day") { $0.wholeNumber($1, in: 1...31) } ?? 1
    time = fields.fact("time") { $0.time($1) }
    venue = fields.text("venue")
    guard let item = fields.requiredText("item") else { return nil }
    self.item = item
  }
}

extension FieldReader {
  /// A slug that each language may give.
  fileprivate mutating func slug() -> TranslatedText? {
    let slugs = eachLanguage("slug") { $0.identifier($1)?.value }
    let language = source.values.language
    guard slugs.source != nil || slugs.translation != nil, let id = source.id else { return nil }
    return TranslatedText(slugs.source ?? id, in: language, translation: slugs.translation ?? id)
  }
}

extension ValueReader {
  fileprivate func fee(_ node: YAMLNode) -> TrainingSession.Fee? {
    if case .scalar("free") = node.value { return .free }
    return money(node).map { .amount($0) }
  }

  fileprivate func registration(
    _ node: YAMLNode,
    isSample: Bool
  ) -> TrainingSession.Registration? {
    record(node) { fields in
      let registration = TrainingSession.Registration(
        email: fields.fact("email") { $0.text($1) },
        phone: fields.fact("phone") { $0.text($1) },
        form: fields.fact("form") { $0.located($1) },
        url: fields.fact("url") { $0.webAddress($1) }
      )
      if registration.isEmpty { report(.noWayToRegister, at: node.range) }
      if !isSample {
        fields.warnOfPlaceholders(
          email: registration.email,
          phone: registration.phone,
          in: .session
        )
      }
      return registration
    }
  }
}

extension TrainingSession.Registration {
  fileprivate var isEmpty: Bool { email == nil && phone == nil && form == nil && url == nil }
}
