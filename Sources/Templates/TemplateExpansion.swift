internal import Diagnostics

/// How a part of a template file is put into a page: with which blocks, and how indented.
struct TemplateExpansion {
  /// The template that the part is written in.
  let template: ParsedTemplate
  /// The blocks that replace those of the template.
  let arguments: TemplateArguments
  /// What is written before each line.
  var indentation: [UInt8] = []
  /// How many leading blanks of each line are left out.
  private var dedent = 0
  /// The tag that put the template in.
  private(set) var notes: [Diagnostic.Note] = []

  /// The expansion of a page template itself.
  init(_ template: ParsedTemplate) {
    self.init(template, TemplateArguments())
  }

  private init(_ template: ParsedTemplate, _ arguments: TemplateArguments) {
    self.template = template
    self.arguments = arguments
  }

  /// The bytes of a part.
  func bytes(_ range: SourceRange) -> ArraySlice<UInt8> {
    template.file.bytes[range.offsets]
  }

  /// The leading blanks of a line, without those left out.
  func dedented(_ blanks: SourceRange) -> ArraySlice<UInt8> {
    bytes(blanks).dropFirst(dedent)
  }

  /// The expansion of a partial or parent that `include` names.
  ///
  /// Without blocks of its own it keeps those of this expansion: a partial is a parent without
  /// blocks.
  func including(_ other: ParsedTemplate, _ include: TemplateInclude) -> TemplateExpansion {
    let arguments =
      include.blocks.isEmpty
      ? arguments : TemplateArguments(include.blocks, of: self, under: arguments)
    var inner = TemplateExpansion(other, arguments)
    inner.indentation = indentation + dedented(include.indentation)
    inner.notes = [
      Diagnostic.Note(TemplateProblem.includedHere, in: template.file, at: include.name.range)
    ]
    return inner
  }

  /// The expansion of what replaces `block`, which is written in another file and sees the blocks
  /// of that file, but stands where `block` stands.
  func replacing(
    _ block: TemplateBlock,
    by argument: TemplateArguments.Argument
  ) -> TemplateExpansion {
    var inner = argument.expansion
    inner.indentation = indentation + dedented(block.indentation)
    inner.dedent =
      argument.block.startsLine
      ? argument.block.indentation.end - argument.block.indentation.start : 0
    return inner
  }
}
