public import Diagnostics
public import Localization
public import Markdown

/// What a document says in one language.
///
/// A class for the same reason as `Document`.
public final class DocumentText: Sendable {
  /// The language.
  public let language: Language
  /// The file it stands in.
  public let file: SourceFile
  /// The title: the only first-level heading of the page.
  public let title: Located<String>
  /// One or two sentences for lists and search engines.
  public let summary: String
  /// The slug an editor chose; without it the slug is folded from the title.
  public let slug: Located<String>?
  /// The day of this text's last real change.
  public let updated: CalendarDate?
  /// What the document's image shows.
  public let imageAlternative: String?
  /// Whose image it is.
  public let imageCredit: String?
  /// Old addresses of the page in this language, under the language's own root.
  public let aliases: [Located<String>]
  /// The text itself.
  public let body: MarkdownDocument
  /// The headings of the text.
  public let outline: Outline

  init(
    language: Language,
    file: SourceFile,
    title: Located<String>,
    summary: String,
    slug: Located<String>?,
    updated: CalendarDate?,
    imageAlternative: String?,
    imageCredit: String?,
    aliases: [Located<String>],
    body: MarkdownDocument,
    outline: Outline
  ) {
    self.language = language
    self.file = file
    self.title = title
    self.summary = summary
    self.slug = slug
    self.updated = updated
    self.imageAlternative = imageAlternative
    self.imageCredit = imageCredit
    self.aliases = aliases
    self.body = body
    self.outline = outline
  }
}
