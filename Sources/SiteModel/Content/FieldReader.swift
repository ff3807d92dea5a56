internal import Diagnostics
internal import Localization

/// Reads the keys of one map and of its translation side by side.
///
/// This is where "facts are stated once" is kept: a fact is read from the source language, and one
/// that the translation repeats is compared, not trusted. A text is read from both. Every key that
/// nobody asked for is unknown.
struct FieldReader {
  /// One language's map.
  struct Side {
    let map: YAMLMap
    /// What stands for the whole map in messages: the fence or the item's first line.
    let range: SourceRange
    let values: ValueReader
  }

  /// What must be there and is not.
  private struct Missing {
    /// The keys of which one would do.
    let keys: [String]
    let isInTranslation: Bool
    let problem: any Problem
    /// Where it is told; at what stands for the whole map where that is not given.
    var range: SourceRange?
  }

  let source: Side
  let translation: Side?
  /// Takes the texts as they are read, where somebody wants to compare them.
  private let texts: FrontMatterTexts?
  /// What the item that is read is called in a digest; nothing for the document itself.
  private let item: String?
  /// The id of an item within that item, such as a row of an agenda.
  private let part: String?
  private var known: [String] = []
  /// What must be there and is not, until it is clear that no other name was meant for it.
  private var missing: [Missing] = []
  /// What the translation alone has, until it is clear that the source text has no other name for it.
  private var unmatched: [(key: String, problem: ContentProblem, range: SourceRange)] = []

  init(
    source: Side,
    translation: Side?,
    texts: FrontMatterTexts? = nil,
    item: String? = nil,
    part: String? = nil
  ) {
    self.source = source
    self.translation = translation
    self.texts = texts
    self.item = item
    self.part = part
    known.reserveCapacity(24)
  }

  /// The reader of the source language's values.
  var values: ValueReader { source.values }

  func has(_ key: String) -> Bool { source.map[key] != nil }

  // MARK: Facts

  /// The fact at `key`, compared with the translation's where that repeats it.
  mutating func fact<Fact: Equatable>(
    _ key: String,
    _ read: (ValueReader, YAMLNode) -> Fact?
  ) -> Fact? {
    known.append(key)
    let fact = source.map[key].flatMap { read(source.values, $0) }
    if let translation, let repeated = translation.map[key] {
      compare(key, fact, with: repeated, in: translation, read)
    }
    return fact
  }

  /// The fact at `key`, which must be there.
  mutating func requiredFact<Fact: Equatable>(
    _ key: String,
    _ read: (ValueReader, YAMLNode) -> Fact?
  ) -> Fact? {
    require(key)
    return fact(key, read)
  }

  /// The term of `group` at `key`, which must be there.
  mutating func requiredTerm(_ key: String, in group: TermGroup) -> Term? {
    if !has(key), let example = values.vocabulary.terms[group]?.first?.label[values.language] {
      require(oneOf: [key], orReport: ContentProblem.missingTerm(key, example: example))
    } else {
      require(key)
    }
    return fact(key) { $0.term($1, in: group) }
  }

  /// The text of both languages at `key`, which must be there.
  mutating func requiredPair(_ key: String) -> Bilingual<String>? {
    require(oneOf: [key], orReport: ContentProblem.missingPair(key))
    return fact(key) { $0.bilingual($1) }
  }

  /// Has `finish` report that the source text lacks `key`.
  private mutating func require(_ key: String) {
    if !has(key) { require(oneOf: [key], orReport: ContentProblem.missingKey(key)) }
  }

  /// Has `finish` report `problem` where the source text has none of `keys`, of which something else
  /// that stands there calls for one: at `range`, or for the map as a whole.
  mutating func require(
    oneOf keys: [String],
    orReport problem: any Problem,
    at range: SourceRange? = nil
  ) {
    // What is missing may stand in what could not be read.
    if keys.contains(where: { has($0) || source.map.mayHoldUnread($0) }) { return }
    missing.append(Missing(keys: keys, isInTranslation: false, problem: problem, range: range))
  }

  /// Has `finish` report each language that lacks `key`.
  mutating func requireInEachLanguage(_ key: String) {
    require(key)
    requireInTranslation(key, orReport: .missingKey(key))
  }

  /// Has `finish` report `problem` where there is a translation and it lacks `key`.
  mutating func requireInTranslation(_ key: String, orReport problem: ContentProblem) {
    guard let translation, translation.map[key] == nil, !translation.map.mayHoldUnread(key) else {
      return
    }
    missing.append(Missing(keys: [key], isInTranslation: true, problem: problem))
  }

  private mutating func compare<Fact: Equatable>(
    _ key: String,
    _ fact: Fact?,
    with repeated: YAMLNode,
    in translation: Side,
    _ read: (ValueReader, YAMLNode) -> Fact?
  ) {
    guard let other = read(translation.values, repeated) else { return }
    guard let stated = source.map[key] else {
      unmatched.append((key, .factOnlyInTranslation(key), repeated.range))
      return
    }
    guard let fact, fact != other else { return }
    let note = Diagnostic.Note(
      Bilingual(vi: "bản gốc ghi ở đây", en: "the source text has this"),
      in: source.values.file,
      at: stated.range
    )
    translation.values.report(.factDiffers(key), at: repeated.range, notes: [note])
  }

  // MARK: Texts

  /// The text at `key` in each language; a translation that lacks it is warned about.
  mutating func text(_ key: String) -> TranslatedText? {
    if has(key) { requireInTranslation(key, orReport: .untranslated(key)) }
    return name(key)
  }

  /// The name at `key` in each language that gives it: it may be the same in both.
  mutating func name(_ key: String) -> TranslatedText? {
    known.append(key)
    let translated = translation.flatMap { side in
      side.map[key].flatMap { side.values.plainText($0) }
    }
    collect(key)
    guard let node = source.map[key] else {
      if let only = translation?.map[key] {
        unmatched.append((key, .textOnlyInTranslation(key), only.range))
      }
      return nil
    }
    return source.values.plainText(node).map {
      TranslatedText($0, in: source.values.language, translation: translated)
    }
  }

  /// Keeps the text at `key` of both languages for comparison.
  private func collect(_ key: String) {
    guard let texts, let node = source.map[key] else { return }
    let other = translation?.map[key]
    texts.add(
      FrontMatterTexts.Text(
        name: item ?? key,
        part: item == nil ? nil : part ?? key,
        key: key,
        source: node,
        translation: other
      )
    )
  }

  /// The value at `key` of each language on its own, where it is a text that is translated.
  mutating func eachText<Value>(
    _ key: String,
    _ read: (ValueReader, YAMLNode) -> Value?
  ) -> (source: Value?, translation: Value?) {
    collect(key)
    return eachLanguage(key, read)
  }

  /// The text at `key`, which must be there; a translation that lacks it is warned about.
  mutating func requiredText(_ key: String) -> TranslatedText? {
    require(key)
    return text(key)
  }

  /// The value at `key` of each language on its own: slugs, aliases, the day of an update.
  mutating func eachLanguage<Value>(
    _ key: String,
    _ read: (ValueReader, YAMLNode) -> Value?
  ) -> (source: Value?, translation: Value?) {
    known.append(key)
    let own = source.map[key].flatMap { read(source.values, $0) }
    let other = translation.flatMap { side in side.map[key].flatMap { read(side.values, $0) } }
    return (own, other)
  }

  // MARK: Items

  /// The items of the list at `key`, each paired with the translation's item of the same id.
  ///
  /// A list that stands there must have items.
  mutating func items<Item>(
    _ key: String,
    required: Bool = false,
    _ read: (inout FieldReader) -> Item?
  ) -> [Item] {
    known.append(key)
    if required { require(key) }
    if let node = source.map[key], node.isEmptyList {
      source.values.report(.emptyList(key), at: node.range)
    }
    let own = sides(of: key, in: source)
    let others = translation.map { sides(of: key, in: $0) } ?? []
    // A list that cannot be read, or is missed, has been reported: its items are not unknown.
    if !own.isEmpty || (!required && !has(key)) { reportUnknownIDs(of: others, among: own) }
    reportRepeatedIDs(of: own)
    reportRepeatedIDs(of: others)
    return own.compactMap { side in
      let other = others.first { $0.id != nil && $0.id == side.id }
      if other == nil { reportMissingItem(side, of: key) }
      var reader = FieldReader(
        source: side,
        translation: other,
        texts: texts,
        item: texts == nil ? nil : item ?? "\(key).\(side.id ?? "")",
        part: item == nil ? nil : side.id
      )
      defer { reader.finish() }
      return read(&reader)
    }
  }

  /// What the items of a list are told by, which is what stands there where one is a text alone.
  private static let mainKeys = ["sessions": "topic", "agenda": "item", "measures": "name"]

  private func sides(of key: String, in side: Side) -> [Side] {
    guard let node = side.map[key] else { return [] }
    let main = Self.mainKeys[key]
    let example = { (text: String) in main.map { "{ id: …, \($0): \(text) }" } }
    return side.values.list(node) { item in
      side.values.map(item, example: example).map {
        Side(map: $0, range: item.range, values: side.values)
      }
    } ?? []
  }

  private func reportUnknownIDs(of others: [Side], among own: [Side]) {
    let ids = own.compactMap(\.id)
    for other in others {
      guard let id = other.id else {
        other.values.report(.missingKey("id"), at: other.range)
        continue
      }
      if ids.contains(id) { continue }
      let suggestion = Suggestion.nearest(to: id, among: ids)
      other.values.report(.unknownID(id, suggestion: suggestion), at: other.idRange)
    }
  }

  private func reportRepeatedIDs(of own: [Side]) {
    var seen: Set<String> = []
    for side in own {
      guard let id = side.id, !seen.insert(id).inserted else { continue }
      side.values.report(.repeatedID(id), at: side.idRange)
    }
  }

  /// Reports an item that the translation's list at `key` lacks.
  private func reportMissingItem(_ side: Side, of key: String) {
    guard let translation, let id = side.id else { return }
    let range = translation.map.keyRange(of: key) ?? translation.range
    translation.values.report(.untranslatedItem(id), at: range)
  }

  /// Reports the item of a data file whose `key` is among those `seen` before it.
  func reportRepetition(of key: String?, in seen: inout Set<String>) {
    if let key { _ = isFirst(key, in: &seen) }
  }

  /// Whether `key` was not `seen` before; reports it where it was.
  func isFirst(_ key: String, in seen: inout Set<String>) -> Bool {
    if seen.insert(key).inserted { return true }
    if let node = source.map["key"] { values.report(.repeatedID(key), at: node.range) }
    return false
  }

  // MARK: Unknown keys

  /// Reports every key that no one asked for, and those that are missing.
  func finish() {
    finish(source, isTranslation: false)
    if let translation { finish(translation, isTranslation: true) }
  }

  /// One slip is told of once: a key that is misspelt is not missing as well.
  private func finish(_ side: Side, isTranslation: Bool) {
    let unknown = side.map.entries.filter { entry in
      !known.contains { $0.isKey(entry.key) }
    }
    let misspelt = unknown.compactMap { ContentProblem.key(meantBy: $0.key, among: known) }
    reportMissing(from: side, isTranslation: isTranslation, but: misspelt)
    if !isTranslation { reportUnmatched(but: misspelt) }
    for entry in unknown {
      side.values.report(.unknownKey(entry.key, known: known), at: entry.keyRange)
    }
  }
}

extension FieldReader {
  /// Reports what one of two sides lacks whose keys were not typed, but made.
  func finishPair() {
    reportMissing(from: source, isTranslation: false, but: [])
    if let translation { reportMissing(from: translation, isTranslation: true, but: []) }
    reportUnmatched(but: [])
  }

  private func reportMissing(from side: Side, isTranslation: Bool, but misspelt: [String]) {
    for missing in missing where missing.isInTranslation == isTranslation {
      if missing.keys.contains(where: misspelt.contains) { continue }
      let range = missing.range ?? side.range
      side.values.problems.report(missing.problem, in: side.values.file, at: range)
    }
  }

  private func reportUnmatched(but misspelt: [String]) {
    for (key, problem, range) in unmatched {
      if misspelt.contains(key) || source.map.mayHoldUnread(key) { continue }
      translation?.values.report(problem, at: range)
    }
  }
}

extension YAMLNode {
  /// Whether a list has nothing in it, or nothing is written at all.
  fileprivate var isEmptyList: Bool {
    switch value {
    case .empty: true
    case .list(let items): items.isEmpty
    case .scalar, .map: false
    }
  }
}

extension FieldReader.Side {
  /// The item's id as it is written.
  var id: String? {
    if case .scalar(let id)? = map["id"]?.value { return id }
    return nil
  }

  /// Warns of a day at `key` that has not come; a year that can hardly be meant has been told of.
  func warnOfFuture(_ date: CalendarDate?, at key: String) {
    guard let date, date.precision == .day, let years = values.years, years.day < date,
      years.contains(date.year), let node = map[key]
    else { return }
    values.report(.futureDate(date, isUpdate: key == "updated"), at: node.range)
  }

  /// Where the id stands.
  fileprivate var idRange: SourceRange { map["id"]?.range ?? range }
}

extension ValueReader {
  /// The maps of a list that only one language gives.
  ///
  /// Where a plain text stands, `example` makes of it what should.
  func records<Item>(
    _ node: YAMLNode,
    example: (String) -> String? = { _ in nil },
    _ read: (inout FieldReader) -> Item?
  ) -> [Item]? {
    if case .scalar(let text) = node.value, let example = example(text) {
      report(.wrongForm(expected: .list(example: example)), at: node.range)
      return nil
    }
    return list(node) { record($0, example: example, read) }
  }

  /// A map that only one language gives.
  func record<Item>(
    _ node: YAMLNode,
    example: (String) -> String? = { _ in nil },
    _ read: (inout FieldReader) -> Item?
  ) -> Item? {
    guard let map = map(node, example: example) else { return nil }
    let side = FieldReader.Side(map: map, range: node.range, values: self)
    var fields = FieldReader(source: side, translation: nil)
    defer { fields.finish() }
    return read(&fields)
  }
}
