public import Diagnostics
public import Localization

/// Reads a document from its files: facts from the source language, texts from both.
public struct DocumentReader: Sendable {
  /// The language that facts are stated in.
  public let sourceLanguage: Language
  /// The lists that facts choose from.
  public let vocabulary: Vocabulary
  /// The sections that articles may stand in.
  public let sections: [String]
  private let checker: TranslationChecker
  private let years: LikelyYears?
  private let names: EntryNames

  /// Creates a reader.
  ///
  /// Links to entries of the `glossary` and the `policies` that have no text take the entries' names.
  /// With `givesNotes` it also notes what is not translated and which terms of the `glossary` a
  /// translation calls something else. Dates far from `today` are doubted.
  public init(
    sourceLanguage: Language,
    vocabulary: Vocabulary,
    sections: [String],
    glossary: [GlossaryEntry] = [],
    policies: [PolicyDocument] = [],
    today: CalendarDate? = nil,
    givesNotes: Bool = false
  ) {
    self.sourceLanguage = sourceLanguage
    self.vocabulary = vocabulary
    self.sections = sections
    years = today.map { LikelyYears(on: $0) }
    names = EntryNames(glossary: glossary, policies: policies)
    let matcher = GlossaryMatcher(givesNotes ? glossary : [], source: sourceLanguage)
    checker = TranslationChecker(
      glossary: matcher.isEmpty ? nil : matcher,
      givesNotes: givesNotes
    )
  }

  /// Reads the document whose text in the source language is `source`.
  ///
  /// The value is `nil` where a key is missing without which there is no document.
  public func read(_ source: ParsedFile, translation: ParsedFile?) -> Diagnosed<Document?> {
    let problems = ProblemCollector()
    let texts = FrontMatterTexts()
    var fields = FieldReader(
      source: side(source, problems),
      translation: translation.map { side($0, problems) },
      texts: translation == nil ? nil : texts
    )
    checkSection(of: source, problems)
    let common = CommonFields(&fields, source: source, translation: translation)
    let content = content(of: source.identity, &fields)
    if case .caseStudy(let study)? = content, let common { study.checkConsent(&fields, common) }
    fields.finish()
    for text in [source, translation] { text.map { Self.checkWriting(of: $0, problems) } }
    guard let common, let content else { return Diagnosed(nil, problems.diagnostics) }
    let digest = SourceDigest(
      texts: texts.digest,
      blocks: common.translation == nil ? [] : SourceDigest.blocks(of: source.body)
    )
    let document = common.document(source.identity, content, digest)
    if let document {
      let hasDigest = translation?.frontMatter["source-digest"] != nil
      checker.check(document, texts, hasDigest: hasDigest, problems)
    }
    // After the check, which compares what was typed.
    let named = common.naming(names)?.document(source.identity, content, digest)
    return Diagnosed(named ?? document, problems.diagnostics)
  }

  private func side(_ parsed: ParsedFile, _ problems: ProblemCollector) -> FieldReader.Side {
    let values = ValueReader(
      file: parsed.file,
      language: parsed.language,
      vocabulary: vocabulary,
      problems: problems,
      years: years
    )
    return FieldReader.Side(map: parsed.frontMatter, range: parsed.fence, values: values)
  }

  /// Doubts what a text says of days and numbers by the way it is written.
  private static func checkWriting(of text: ParsedFile, _ problems: ProblemCollector) {
    WeekdayChecker.check(text.file, problems)
    WrittenDateChecker.check(text.body, problems)
    WrittenNumberChecker.check(text.body, text.language, problems)
  }

  private func checkSection(of source: ParsedFile, _ problems: ProblemCollector) {
    guard source.identity.kind == .articles else { return }
    let section = source.identity.section ?? ""
    if sections.contains(section) { return }
    let suggestion = Suggestion.nearest(to: section, among: sections)
    let problem = ContentProblem.unknownSection(section, suggestion: suggestion, known: sections)
    problems.report(problem, in: source.file, at: .startOfFile)
  }

  private func content(
    of identity: DocumentIdentity,
    _ fields: inout FieldReader
  ) -> Document.Content? {
    switch identity.kind {
    case .articles: .article(Article(&fields))
    case .training: .training(TrainingSchedule(&fields))
    case .caseStudies: CaseStudy(&fields).map { .caseStudy($0) }
    case .worksheets: Worksheet(&fields).map { .worksheet($0) }
    case .pages: .page
    case .handouts: .handout(HandoutPlan(&fields))
    case nil: nil
    }
  }
}
