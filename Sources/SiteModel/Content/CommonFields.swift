internal import Diagnostics
internal import Localization

/// The keys that every document has.
struct CommonFields {
  private(set) var text: DocumentText
  private(set) var translation: DocumentText?
  let date: CalendarDate?
  let image: Located<String>?
  let isDraft: Bool
  let publishOn: Located<CalendarDate>?
  let expires: CalendarDate?
  let isTrainerOnly: Bool
  /// The sources; `nil` where none are given or they cannot be read.
  let cited: [Citation]?
  let evidence: Evidence?
  let waivers: [Waiver]
  /// What the translation says of the source text it was made from.
  let digest: RecordedDigest?

  init?(_ fields: inout FieldReader, source: ParsedFile, translation other: ParsedFile?) {
    let texts = TextFields(&fields)
    image = fields.fact("image") { $0.located($1) }
    date = Self.date(&fields, of: source.identity.kind)
    isDraft = fields.fact("draft") { $0.flag($1) } ?? false
    publishOn = fields.fact("publish-on") { $0.locatedDay($1) }
    expires = fields.fact("expires") { $0.day($1) }
    Self.checkExpiry(expires, publishOn: publishOn?.value, date: date, fields)
    isTrainerOnly = fields.fact("trainer-only") { $0.flag($1) } ?? false
    cited = fields.fact("sources") { $0.citations($1) }
    evidence = fields.fact("evidence") { $0.choice($1, of: Evidence.self) }
    let waived = fields.eachLanguage("waive") { $0.waivers($1) }
    waivers = (waived.source ?? []) + (waived.translation ?? [])
    digest = fields.sourceDigest()
    if evidence?.claimsSources == true {
      fields.requireSources(in: cited, orReport: .sourcesMissing, at: "evidence")
    }
    if !isDraft {
      for file in [source, other] { file?.reportPrompts(to: fields.values.problems) }
    }
    if !isDraft, publishOn == nil { fields.source.warnOfFuture(date, at: "date") }
    texts.checkUpdates(since: date, fields)
    guard let text = texts.source(of: source) else { return nil }
    self.text = text
    translation = other.flatMap { texts.translation(of: $0) }
    requireAlternative(&fields)
  }

  private static func checkExpiry(
    _ expires: CalendarDate?,
    publishOn: CalendarDate?,
    date: CalendarDate?,
    _ fields: FieldReader
  ) {
    let published = publishOn ?? date.flatMap { $0.precision == .day ? $0 : nil }
    guard let expires, let published, expires < published,
      let place = fields.source.map["expires"]?.range
    else { return }
    let problem = ContentProblem.expiresBeforePublication(expires, published: published)
    fields.values.report(problem, at: place)
  }

  private static func date(
    _ fields: inout FieldReader,
    of kind: DocumentKind?
  ) -> CalendarDate? {
    switch kind {
    case .pages, .worksheets, .handouts: fields.fact("date") { $0.date($1) }
    default: fields.requiredFact("date") { $0.date($1) }
    }
  }

  private func requireAlternative(_ fields: inout FieldReader) {
    guard let image else { return }
    let problem = ContentProblem.imageWithoutAlternative
    fields.require(oneOf: ["image-alt"], orReport: problem, at: image.range)
    fields.requireInTranslation("image-alt", orReport: problem)
  }

  /// The same with the names of entries in links that were typed without a text; `nil` where none was.
  func naming(_ names: EntryNames) -> CommonFields? {
    let filled = (text: names.filled(in: text), translation: translation.flatMap(names.filled))
    if filled.text == nil, filled.translation == nil { return nil }
    var fields = self
    fields.text = filled.text ?? text
    fields.translation = filled.translation ?? translation
    return fields
  }

  func document(
    _ identity: DocumentIdentity,
    _ content: Document.Content,
    _ sourceDigest: SourceDigest
  ) -> Document? {
    identity.kind.map { kind in
      Document(
        identity: identity,
        kind: kind,
        text: text,
        translation: translation,
        date: date,
        image: image,
        isDraft: isDraft,
        publishOn: publishOn,
        expires: expires,
        isTrainerOnly: isTrainerOnly,
        sources: cited ?? [],
        evidence: evidence,
        waivers: waivers,
        content: content,
        sourceDigest: sourceDigest,
        translationStatus: TranslationChecker.status(
          recorded: digest,
          digest: sourceDigest,
          hasTranslation: translation != nil
        )
      )
    }
  }
}

extension FieldReader {
  /// Reports `problem` at the entry `key` where `cited` has no source; sources that cannot be read
  /// have been reported as what they are.
  mutating func requireSources(
    in cited: [Citation]?,
    orReport problem: ContentProblem,
    at key: String
  ) {
    let range = source.map[key]?.range
    if cited?.isEmpty == true {
      values.report(problem, at: range ?? source.range)
    } else {
      require(oneOf: ["sources"], orReport: problem, at: range)
    }
  }

  /// What `sxsh translated` wrote into the translation.
  fileprivate mutating func sourceDigest() -> RecordedDigest? {
    let written = eachLanguage("source-digest") { $0.located($1) }
    if let misplaced = source.map["source-digest"] {
      let problem = TranslationProblem.digestInSource
      values.problems.report(problem, in: values.file, at: misplaced.range)
    }
    guard let line = written.translation else { return nil }
    let record = RecordedDigest(line.value)
    if record == nil {
      let problem = TranslationProblem.unreadableDigest(file: line.file.path)
      values.problems.report(problem, in: line.file, at: line.range)
    }
    return record
  }
}

extension ValueReader {
  fileprivate func citations(_ node: YAMLNode) -> [Citation]? {
    records(node, example: { "{ title: \($0) }" }) { fields in
      let title = fields.requiredFact("title") { $0.plainText($1) }
      let author = fields.fact("by") { $0.plainText($1) }
      let date = fields.fact("date") { $0.date($1) }
      let url = fields.fact("url") { $0.webAddress($1) }
      let mark = fields.fact("mark") { $0.choice($1, of: Citation.Mark.self) }
      return title.map { Citation(title: $0, author: author, date: date, url: url, mark: mark) }
    }
  }

  fileprivate func locatedDay(_ node: YAMLNode) -> Located<CalendarDate>? {
    day(node).map { Located($0, in: file, at: node.range) }
  }

  /// The code of a message, in capitals.
  private func code(_ node: YAMLNode) -> Located<String>? {
    located(node).map { Located($0.value.uppercased(), in: $0.file, at: $0.range) }
  }

  fileprivate func waivers(_ node: YAMLNode) -> [Waiver]? {
    records(node, example: { "{ code: \($0.uppercased()), reason: … }" }) { fields in
      let code = fields.requiredFact("code") { $0.code($1) }
      let reason = fields.requiredFact("reason") { $0.text($1) }
      guard let code, reason != nil else { return nil }
      return Waiver(code: code)
    }
  }
}
