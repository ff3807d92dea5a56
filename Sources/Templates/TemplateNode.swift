internal import Diagnostics

/// A part of a parsed template.
indirect enum TemplateNode {
  /// The start of a line that is written; the range is its leading blanks.
  case lineStart(SourceRange)
  case text(SourceRange)
  case variable(TemplateReference, unescaped: Bool)
  case section(TemplateReference, inverted: Bool, [TemplateNode])
  /// A partial is a parent without blocks.
  case include(TemplateInclude)
  case block(TemplateBlock)
}

/// A partial or parent tag.
struct TemplateInclude {
  var name: TemplateReference
  /// What is put before each line of the included template.
  var indentation: SourceRange
  /// The blocks that replace those of the parent.
  var blocks: [TemplateBlock] = []
  /// Whether the tag is a parent's; a partial's may call itself.
  var isParent: Bool
}

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
