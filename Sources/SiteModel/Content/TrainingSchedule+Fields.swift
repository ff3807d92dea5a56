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
    venue = fields.name("venue")
    let place = fields.requiredTerm("place", in: .places)
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
    if status == .open { fields.requireRegistration() }
    guard let id, let topic, let start, let end, let place else { return nil }
    fields.checkEnd(end, after: start)
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
    venue = fields.name("venue")
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

  /// Reports an open session without `register`; one whose `register` is wrong was told of that.
  fileprivate mutating func requireRegistration() {
    let problem = ContentProblem.openWithoutRegistration
    require(oneOf: ["register"], orReport: problem, at: source.map["status"]?.range)
  }

  /// Reports an `end` that is before the start.
  ///
  /// A day without a time is the whole day, which no time of the same day is behind.
  fileprivate func checkEnd(_ end: DateTime, after start: DateTime) {
    let isBefore = start.time == nil || end.time == nil ? end.date < start.date : end < start
    guard isBefore, let node = source.map["end"] else { return }
    values.report(.endBeforeStart, at: node.range)
  }
}

extension ValueReader {
  fileprivate func fee(_ node: YAMLNode) -> TrainingSession.Fee? {
    if case .scalar("free") = node.value { return .free }
    if case .scalar(let text) = node.value, ["mien-phi", "free"].contains(Slug.make(from: text)) {
      let problem = FactProblem.notMoney(text, suggestion: "fee: free", language: language)
      report(problem, at: node.range)
      return nil
    }
    return money(node, likelyScale: .thousand)
      .map { $0.amount == DecimalNumber(0) ? .free : .amount($0) }
  }

  /// The entry that a way to register belongs in, written out; entries to fill in where `text` is
  /// none.
  private static func registration(_ text: String) -> String {
    let phone = ContactSpelling.isPhone(text) ? text : ContactSpelling.phone(in: text)
    let entry =
      if ContactSpelling.isEmail(text) {
        "email: \(text)"
      } else if let phone {
        "phone: \(phone)"
      } else if WebAddress.isOne(text) {
        "url: \(text)"
      } else if DownloadEnding.allows(text) {
        "form: \(text)"
      } else if WebAddress.isOne("https://" + text), text.contains(".") {
        "url: https://\(text)"
      } else {
        "email: …, phone: …"
      }
    return "{ \(entry) }"
  }

  fileprivate func registration(
    _ node: YAMLNode,
    isSample: Bool
  ) -> TrainingSession.Registration? {
    record(node, example: Self.registration) { fields in
      let registration = TrainingSession.Registration(
        email: fields.fact("email") { $0.email($1) },
        phone: fields.fact("phone") { $0.phone($1) },
        form: fields.fact("form") { $0.located($1) },
        url: fields.fact("url") { $0.webAddress($1) }
      )
      // A way that is written wrong has been reported for what it says.
      let ways = ["email", "phone", "form", "url"]
      fields.require(oneOf: ways, orReport: ContentProblem.noWayToRegister)
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
