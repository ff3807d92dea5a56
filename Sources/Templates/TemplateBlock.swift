internal import Diagnostics

/// A block: a place that may be replaced, or, inside a parent tag, what replaces it.
struct TemplateBlock {
  var name: TemplateReference
  var content: [TemplateNode]
  /// The blanks that every line of the content begins with, on account of where the block stands.
  var indentation: SourceRange
  /// Whether the opening tag stands on a line of its own, so that the content begins a line.
  var startsLine: Bool
  /// Whether the closing tag stands on a line of its own, so that the content ends a line.
  var endsLine: Bool
  /// Whether a line end after the closing tag was dropped, which the content must make up for.
  var dropsLineEnd: Bool
}
