internal import Diagnostics
public import Localization

/// A document: facts stated once, and texts in one or both languages.
///
/// A class, because lists, links and pages all hold on to documents and none changes one.
public final class Document: Sendable {
  /// What the document holds beyond what every document has.
  public enum Content: Sendable {
    case article(Article)
    case training(TrainingSchedule)
    case caseStudy(CaseStudy)
    case worksheet(Worksheet)
    case page
    case handout(HandoutPlan)
  }

  /// What the document is known by.
  public let identity: DocumentIdentity
  /// Its kind.
  public let kind: DocumentKind
  /// The section of an article.
  public let section: String?
  /// The text in the source language.
  public let text: DocumentText
  /// The text in the other language, where it has been translated.
  public let translation: DocumentText?
  /// The day it was first published; pages, worksheets and handouts may have none.
  public let date: CalendarDate?
  /// The image that stands for it.
  public let image: Located<String>?
  /// Whether it is not ready for readers.
  public let isDraft: Bool
  /// The first day it is published.
  public let publishOn: Located<CalendarDate>?
  /// The last day it is published.
  public let expires: CalendarDate?
  /// Whether it is for trainers' handouts only and has no page.
  public let isTrainerOnly: Bool
  /// The sources it cites.
  public let sources: [Citation]
  /// What stands behind its figures.
  public let evidence: Evidence?
  /// The warnings that its editors accept.
  let waivers: [Waiver]
  /// What its kind adds.
  public let content: Content
  /// What its source text says, in short; empty where there is no translation to compare.
  public let sourceDigest: SourceDigest
  /// How its translation stands to its source text.
  public let translationStatus: TranslationStatus

  /// Whether it is a case that does not say how well it is sourced: it must not pass for one that is.
  public var lacksEvidence: Bool { kind == .caseStudies && evidence == nil }

  init(
    identity: DocumentIdentity,
    kind: DocumentKind,
    text: DocumentText,
    translation: DocumentText?,
    date: CalendarDate?,
    image: Located<String>?,
    isDraft: Bool,
    publishOn: Located<CalendarDate>?,
    expires: CalendarDate?,
    isTrainerOnly: Bool,
    sources: [Citation],
    evidence: Evidence?,
    waivers: [Waiver],
    content: Content,
    sourceDigest: SourceDigest,
    translationStatus: TranslationStatus
  ) {
    self.identity = identity
    self.kind = kind
    section = identity.section
    self.text = text
    self.translation = translation
    self.date = date
    self.image = image
    self.isDraft = isDraft
    self.publishOn = publishOn
    self.expires = expires
    self.isTrainerOnly = isTrainerOnly
    self.sources = sources
    self.evidence = evidence
    self.waivers = waivers
    self.content = content
    self.sourceDigest = sourceDigest
    self.translationStatus = translationStatus
  }

  /// The text that a reader of `language` gets: the source text where it is not translated.
  public func text(for language: Language) -> DocumentText {
    if let translation, translation.language == language { return translation }
    return text
  }

  /// Why a document has no page.
  public enum Absence: Hashable, Sendable {
    /// It is not ready for readers.
    case draft
    /// It is published on this day, which has not come.
    case until(CalendarDate)
    /// Its last day was this one.
    case since(CalendarDate)
    /// It is for trainers and only printed.
    case noPage
  }

  /// Why the document has no page on the day `today`; `nil` where it has one.
  public func absence(on today: CalendarDate, includingDrafts: Bool = false) -> Absence? {
    if isTrainerOnly { return .noPage }
    if includingDrafts { return nil }
    if isDraft { return .draft }
    if let publishOn, today < publishOn.value { return .until(publishOn.value) }
    if let expires, today > expires { return .since(expires) }
    return nil
  }

  /// Whether the document has a page on the day `today`.
  public func isPublished(on today: CalendarDate, includingDrafts: Bool = false) -> Bool {
    absence(on: today, includingDrafts: includingDrafts) == nil
  }
}
