internal import Localization

/// The texts that every document has, each language's on its own.
struct TextFields {
  typealias Pair<Value> = (source: Value?, translation: Value?)

  let title: Pair<Located<String>>
  let summary: Pair<Located<String>>
  let slug: Pair<Located<String>>
  let updated: Pair<CalendarDate>
  let imageAlternative: Pair<String>
  let imageCredit: Pair<String>
  let aliases: Pair<[Located<String>]>

  init(_ fields: inout FieldReader) {
    fields.requireInEachLanguage("title")
    fields.requireInEachLanguage("summary")
    title = fields.eachText("title") { $0.locatedText($1) }
    summary = fields.eachText("summary") { $0.summary($1) }
    slug = fields.eachLanguage("slug") { $0.identifier($1) }
    updated = fields.eachLanguage("updated") { $0.day($1) }
    imageAlternative = fields.eachText("image-alt") { $0.plainText($1) }
    imageCredit = fields.eachText("image-credit") { $0.plainText($1) }
    aliases = fields.eachLanguage("aliases") { values, node in
      values.list(node) { values.located($0) }
    }
  }

  /// Warns of updates that have not come, or came before the day of the document.
  func checkUpdates(since date: CalendarDate?, _ fields: FieldReader) {
    check(updated.source, since: date, in: fields.source)
    if let translation = fields.translation {
      check(updated.translation, since: date, in: translation)
    }
  }

  private func check(_ day: CalendarDate?, since date: CalendarDate?, in side: FieldReader.Side) {
    side.warnOfFuture(day, at: "updated")
    guard let day, let date, date.precision == .day, day < date, let node = side.map["updated"]
    else { return }
    side.values.report(.updatedBefore(date), at: node.range)
  }

  func source(of parsed: ParsedFile) -> DocumentText? {
    text(of: parsed, isSource: true)
  }

  func translation(of parsed: ParsedFile) -> DocumentText? {
    text(of: parsed, isSource: false)
  }

  private func text(of parsed: ParsedFile, isSource: Bool) -> DocumentText? {
    func pick<Value>(_ pair: Pair<Value>) -> Value? { isSource ? pair.source : pair.translation }
    guard let title = pick(title) else { return nil }
    return DocumentText(
      language: parsed.language,
      file: parsed.file,
      title: title,
      summary: pick(summary)?.value ?? "",
      slug: pick(slug),
      updated: pick(updated),
      imageAlternative: pick(imageAlternative),
      imageCredit: pick(imageCredit),
      aliases: pick(aliases) ?? [],
      body: parsed.body,
      outline: parsed.outline
    )
  }
}

extension ValueReader {
  fileprivate func locatedText(_ node: YAMLNode) -> Located<String>? {
    plainText(node).map { Located($0, in: file, at: node.range) }
  }

  /// The summary; one that is too short or too long to stand in a list is reported.
  fileprivate func summary(_ node: YAMLNode) -> Located<String>? {
    guard let summary = locatedText(node) else { return nil }
    let count = summary.value.count
    if !(40...200).contains(count) { report(.summaryLength(count), at: node.range) }
    return summary
  }
}
