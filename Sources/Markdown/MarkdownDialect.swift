/// What counts as Markdown.
public enum MarkdownDialect: Sendable {
  /// CommonMark, version 0.30.
  case commonMark
  /// CommonMark with tables, strikethrough and bare addresses as GitHub Flavored Markdown has them,
  /// and with footnotes, call-outs and task lists.
  case site
}
