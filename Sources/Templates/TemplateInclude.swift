internal import Diagnostics

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
