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
