public import Diagnostics
public import Localization
public import Markdown

/// One Markdown file after parsing: front matter and text, both with their ranges.
///
/// A class, because files are sorted and paired before they are read.
public final class ParsedFile: Sendable {
  /// The document it belongs to.
  public let identity: DocumentIdentity
  /// Its language.
  public let language: Language
  /// The file.
  public let file: SourceFile
  /// The front matter.
  public let frontMatter: YAMLMap
  /// What stands for the front matter as a whole in messages: its opening fence.
  let fence: SourceRange
  /// The text after the front matter.
  public let body: MarkdownDocument
  /// The headings of the text.
  public let outline: Outline

  init(
    identity: DocumentIdentity,
    language: Language,
    file: SourceFile,
    frontMatter: YAMLMap,
    fence: SourceRange,
    body: MarkdownDocument,
    outline: Outline
  ) {
    self.identity = identity
    self.language = language
    self.file = file
    self.frontMatter = frontMatter
    self.fence = fence
    self.body = body
    self.outline = outline
  }
}
