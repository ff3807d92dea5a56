internal import Diagnostics
internal import Localization

/// Turns the values of one file into typed values and reports those that are none.
///
/// Numbers, dates and amounts are read as the file's language writes them. A class, because each
/// map and each item of the file holds on to it.
final class ValueReader {
  let file: SourceFile
  let language: Language
  let vocabulary: Vocabulary
  let problems: ProblemCollector
  /// The years that dates can well be in; any year where that is not known.
  let years: LikelyYears?

  init(
    file: SourceFile,
    language: Language,
    vocabulary: Vocabulary,
    problems: ProblemCollector,
    years: LikelyYears? = nil
  ) {
    self.file = file
    self.language = language
    self.vocabulary = vocabulary
    self.problems = problems
    self.years = years
  }

  func report(_ problem: ContentProblem, at range: SourceRange, notes: [Diagnostic.Note] = []) {
    problems.report(problem, in: file, at: range, notes: notes)
  }

  func report(_ problem: FactProblem, at range: SourceRange) {
    problems.report(problem, in: file, at: range)
  }

  func report(_ problem: PlausibilityProblem, at range: SourceRange) {
    problems.report(problem, in: file, at: range)
  }

  /// A text that is more than blanks.
  func text(_ node: YAMLNode) -> String? {
    switch node.value {
    case .scalar(let text) where text.utf8.contains { $0 > UInt8(ascii: " ") }: return text
    case .scalar, .empty: report(.emptyValue, at: node.range)
    case .list(let items):
      if case .scalar(let first)? = items.first?.value {
        report(.listForOne(first), at: node.range)
      } else {
        report(.wrongForm(expected: .text), at: node.range)
      }
    case .map: report(.wrongForm(expected: .text), at: node.range)
    }
    return nil
  }

  func located(_ node: YAMLNode) -> Located<String>? {
    text(node).map { Located($0, in: file, at: node.range) }
  }

  /// A text that readers see as it is typed; warns of marks that only texts of Markdown know.
  func plainText(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    if let markup = TypedMarkup(in: text) {
      let problem = ContentProblem.markupInPlainText(plainText: markup.plainText)
      report(problem, at: range(of: markup.range, in: text, of: node))
    }
    return text
  }

  /// Where the bytes `part` of `text` stand; all of `node` where it is written with escapes.
  private func range(of part: Range<Int>, in text: String, of node: YAMLNode) -> SourceRange {
    guard let place = file.bytes[node.range.offsets].firstRange(of: text.utf8) else {
      return node.range
    }
    return SourceRange(place.lowerBound + part.lowerBound, place.lowerBound + part.upperBound)
  }

  func list<Element>(_ node: YAMLNode, of element: (YAMLNode) -> Element?) -> [Element]? {
    switch node.value {
    case .list(let items): return items.compactMap(element)
    case .empty: return []
    case .scalar(let text):
      report(.wrongForm(expected: .list(example: text)), at: node.range)
    case .map:
      report(.wrongForm(expected: .list(example: nil)), at: node.range)
    }
    return nil
  }

  /// The map of `node`; where a plain text stands, `example` makes of it what should.
  func map(_ node: YAMLNode, example: (String) -> String? = { _ in nil }) -> YAMLMap? {
    switch node.value {
    case .map(let map): return map
    case .scalar(let text):
      report(.wrongForm(expected: .map(example: example(text))), at: node.range)
    case .list, .empty: report(.wrongForm(expected: .map(example: nil)), at: node.range)
    }
    return nil
  }

  func flag(_ node: YAMLNode) -> Bool? {
    guard let text = text(node) else { return nil }
    let flag = Self.flag(text)
    if flag == nil { report(.notAFlag(text), at: node.range) }
    return flag
  }

  /// Whether `text` says yes; `nil` where it says neither yes nor no.
  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "có": true
    case "false", "no", "không": false
    default: nil
    }
  }

  func choice<Choice: WordChoosing>(_ node: YAMLNode, of type: Choice.Type) -> Choice? {
    guard let text = text(node) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let problem = ContentProblem.notAChoice(
      text,
      choices: Choice.choices,
      elsewise: Choice.elsewise
    )
    report(problem, at: node.range)
    return nil
  }

  func term(_ node: YAMLNode, in group: TermGroup) -> Term? {
    guard let text = text(node) else { return nil }
    if let term = vocabulary.term(named: text, in: group) { return term }
    let problem = ContentProblem.unknownTerm(
      text,
      group: group,
      suggestion: vocabulary.suggestion(for: text, in: group),
      labels: (vocabulary.terms[group] ?? []).map { $0.label[language] }
    )
    report(problem, at: node.range)
    return nil
  }

  func terms(_ node: YAMLNode, in group: TermGroup) -> [Term]? {
    list(node) { term($0, in: group) }
  }

  func wholeNumber(_ node: YAMLNode, in bounds: ClosedRange<Int>) -> Int? {
    guard let text = text(node) else { return nil }
    if case .success(let number) = DecimalNumber.parse(text, in: language), number.scale == 0,
      bounds.contains(number.mantissa)
    {
      return number.mantissa
    }
    report(.notAWholeNumber(text, bounds: bounds), at: node.range)
    return nil
  }

  /// What people write behind the name of a page that they know by its address or file.
  private static let pageEndings = [".html", ".htm"] + DocumentIdentity.endings

  /// An identifier in ASCII: lower-case letters, digits and single hyphens.
  func identifier(_ node: YAMLNode) -> Located<String>? {
    guard let located = located(node) else { return nil }
    let ending = Self.pageEndings.first { located.value.lowercased().hasSuffix($0) }
    var slug = Slug.make(from: String(located.value.dropLast(ending?.count ?? 0)))
    if slug.utf8.count > Slug.longest { slug = Slug.shortened(slug, to: Slug.suggestedLength) }
    if slug == located.value { return located }
    report(.notAnIdentifier(located.value, suggestion: slug.isEmpty ? nil : slug), at: node.range)
    return nil
  }

  /// An e-mail address as forms and programs take it: RFC 5321 in its everyday part, without quotes
  /// and comments.
  func email(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    if ContactSpelling.isEmail(text) { return text }
    report(.notAnEmail(text), at: node.range)
    return nil
  }

  /// A telephone number as people write it.
  func phone(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    if let suggestion = ContactSpelling.withTrunkZeros(text) {
      report(.phoneWithoutZero(text, suggestion: suggestion), at: node.range)
      return nil
    }
    if ContactSpelling.isPhone(text) { return text }
    report(.notAPhone(text), at: node.range)
    return nil
  }

  /// An address on the web.
  func webAddress(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    if WebAddress.isOne(text) { return text }
    report(.notAWebAddress(text), at: node.range)
    return nil
  }
}
