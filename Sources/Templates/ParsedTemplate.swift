internal import Diagnostics

/// A template file, parsed but not yet checked against a context.
final class ParsedTemplate {
  let name: String
  let file: SourceFile
  let nodes: [TemplateNode]
  /// The blocks it declares or replaces, at any depth.
  let blockNames: [String]
  /// The partials and parents it names, at any depth.
  let includeNames: [String]

  init(name: String, file: SourceFile, nodes: [TemplateNode]) {
    self.name = name
    self.file = file
    self.nodes = nodes
    var blocks: [String] = []
    var includes: [String] = []
    var open = [nodes]
    while let nodes = open.popLast() {
      for node in nodes {
        switch node {
        case .lineStart, .text, .variable: break
        case .section(_, _, let content): open.append(content)
        case .block(let block):
          blocks.append(block.name.text)
          open.append(block.content)
        case .include(let include):
          includes.append(include.name.text)
          for block in include.blocks { open.append([.block(block)]) }
        }
      }
    }
    blockNames = blocks
    includeNames = includes
  }
}
