/// The blocks that replace those of a parent; the same object is the same blocks.
final class TemplateArguments: Hashable {
  struct Argument {
    var block: TemplateBlock
    /// The expansion that the block is written in.
    var expansion: TemplateExpansion
  }

  private let arguments: [String: Argument]

  /// No blocks.
  init() {
    arguments = [:]
  }

  /// The blocks of a parent tag, save that those given further out win.
  init(_ blocks: [TemplateBlock], of expansion: TemplateExpansion, under outer: TemplateArguments) {
    var arguments = outer.arguments
    for block in blocks where arguments[block.name.text] == nil {
      arguments[block.name.text] = Argument(block: block, expansion: expansion)
    }
    self.arguments = arguments
  }

  subscript(name: String) -> Argument? { arguments[name] }

  static func == (left: TemplateArguments, right: TemplateArguments) -> Bool { left === right }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }
}
