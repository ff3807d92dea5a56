public import Localization

/// What stands in the way of a document, in both languages.
public struct DocumentStatus: Sendable {
  /// How its translation stands.
  public enum Translation: Sendable {
    case current(since: CalendarDate)
    case outdated(since: CalendarDate, texts: [String], changes: [Change])
    case unrecorded
    case missing
    /// There is a translation and no source text.
    case orphan
    /// A file has errors that keep the document from being read.
    case unreadable
  }

  /// A change of the source text's body.
  public struct Change: Sendable {
    /// What became of the block.
    public enum Form: String, Sendable {
      case changed
      case added
      case removed
    }

    /// What became of the block.
    public let form: Form
    /// The line in the source text where that shows, from 1.
    public let line: Int
  }

  /// Whether readers can see it.
  public enum Publication: Sendable {
    case published
    case draft
    case scheduled(CalendarDate)
    case expired(CalendarDate)
    /// It has no page of its own: handouts, and what is for trainers alone.
    case withoutPage
    /// It could not be read.
    case unknown
  }

  /// What the document is known by.
  public let identity: DocumentIdentity
  /// Its title in the source language, where it could be read.
  public let title: String?
  /// The languages that have a file.
  public let languages: Bilingual<Bool>
  /// How its translation stands.
  public let translation: Translation
  /// Whether readers can see it.
  public let publication: Publication
  /// Its evidence, and whether that leaves something without a source; see ``SiteStatus/unsourced``.
  public let evidence: Evidence?
  /// Whether something it says has no source that was checked.
  public let isUnsourced: Bool
  /// The number of errors in its files.
  public let errors: Int
}
