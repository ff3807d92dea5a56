internal import Diagnostics

/// Makes the tree of a template's sections, blocks and parents.
struct TemplateParser {
  /// How deep tags may nest; a deeper tree is a mistake, and walking it needs a bound.
  static let nestingLimit = 50

  private struct Frame {
    var tag: TemplateTag
    var nodes: [TemplateNode] = []
    var indentation: SourceRange
    var isAlone: Bool
  }

  private let file: SourceFile
  private var open: [Frame] = []
  private var root: [TemplateNode] = []
  private var diagnostics: [Diagnostic]
  /// The names whose closing tag is no news any more: their opening tag was told of.
  private var settledNames: Set<String>

  /// Parses `file` as the template `name`, in O(n).
  static func parse(_ file: SourceFile, name: String) -> Diagnosed<ParsedTemplate> {
    let lexer = TemplateLexer(file)
    var parser = TemplateParser(
      file: file,
      diagnostics: lexer.diagnostics + TemplateMarkupChecker.check(lexer.tokens, of: file),
      settledNames: lexer.invalidNames
    )
    for piece in TemplateLineScanner(lexer.tokens, of: file).pieces { parser.add(piece) }
    while let frame = parser.open.last {
      let tag = frame.tag
      parser.report(.unclosedSection(tag.name.text, tag.kind.pair), at: tag.range)
      parser.closeFrame(isAlone: false, contentEnd: file.bytes.count)
    }
    return Diagnosed(
      ParsedTemplate(name: name, file: file, nodes: parser.root),
      parser.diagnostics
    )
  }

  private init(file: SourceFile, diagnostics: [Diagnostic], settledNames: Set<String>) {
    self.file = file
    self.diagnostics = diagnostics
    self.settledNames = settledNames
  }

  private mutating func add(_ piece: TemplateLineScanner.Piece) {
    switch piece {
    case .lineStart(let range): append(.lineStart(range))
    case .text(let range):
      reportTextInParent(range)
      append(.text(range))
    case .tag(let tag, let isAlone, let indentation): add(tag, isAlone, indentation)
    }
  }

  private mutating func add(_ tag: TemplateTag, _ isAlone: Bool, _ indentation: SourceRange) {
    switch tag.kind {
    case .comment, .delimiters: break
    case .close: close(tag, isAlone)
    case .variable: appendTag(.variable(tag.name, unescaped: false), tag)
    case .unescaped: appendTag(.variable(tag.name, unescaped: true), tag)
    case .partial:
      let blanks = isAlone ? indentation : SourceRange(tag.range.start, tag.range.start)
      appendTag(
        .include(TemplateInclude(name: tag.name, indentation: blanks, isParent: false)),
        tag
      )
    case .section, .inverted, .parent, .block:
      if open.count == Self.nestingLimit {
        report(.nestedTooDeeply(limit: open.count), at: tag.range)
      }
      open.append(Frame(tag: tag, indentation: indentation, isAlone: isAlone))
    }
  }

  private mutating func close(_ tag: TemplateTag, _ isAlone: Bool) {
    guard let frame = open.last else {
      if settledNames.remove(tag.name.text) == nil {
        report(.unopenedClose(tag.name.text), at: tag.range)
      }
      return
    }
    guard frame.tag.name.text != tag.name.text else {
      closeFrame(isAlone: isAlone, contentEnd: tag.range.start)
      return
    }
    guard let match = open.lastIndex(where: { $0.tag.name.text == tag.name.text }) else {
      closeUnopened(tag, isAlone, last: frame.tag)
      return
    }
    // Those opened after the match were never closed: each is reported at its opener.
    while open.count > match + 1 {
      let opener = open[open.count - 1].tag
      report(.unclosedSection(opener.name.text, opener.kind.pair), at: opener.range)
      settledNames.insert(opener.name.text)
      closeFrame(isAlone: false, contentEnd: tag.range.start)
    }
    closeFrame(isAlone: isAlone, contentEnd: tag.range.start)
  }

  /// Closes what was opened last with a tag of nearly its name; any other that opened nothing is left
  /// out, since what it would close has a closing tag of its own.
  private mutating func closeUnopened(_ tag: TemplateTag, _ isAlone: Bool, last: TemplateTag) {
    let name = tag.name.text
    if Suggestion.nearest(to: name, among: [last.name.text]) != nil {
      reportMismatch(tag, last)
      closeFrame(isAlone: isAlone, contentEnd: tag.range.start)
    } else if settledNames.remove(name) == nil {
      report(.unopenedClose(name), at: tag.range)
    }
  }

  /// Ends the innermost open tag and hands its node to the one around it.
  private mutating func closeFrame(isAlone: Bool, contentEnd: Int) {
    let frame = open.removeLast()
    // What nests too deeply was reported; dropping it keeps the tree within the bound.
    guard open.count < Self.nestingLimit else { return }
    let name = frame.tag.name
    switch frame.tag.kind {
    case .parent: closeParent(frame, closesAlone: isAlone)
    case .block:
      append(
        .block(
          TemplateBlock(
            name: name,
            content: frame.nodes,
            indentation: blockIndentation(frame, contentEnd: contentEnd),
            startsLine: frame.isAlone,
            endsLine: isAlone,
            dropsLineEnd: isAlone && file.bytes[contentEnd...].contains(UInt8(ascii: "\n"))
          )
        )
      )
    default:
      appendTag(.section(name, inverted: frame.tag.kind == .inverted, frame.nodes), frame.tag)
    }
  }

  private mutating func closeParent(_ frame: Frame, closesAlone: Bool) {
    let start = frame.tag.range.start
    var include = TemplateInclude(
      name: frame.tag.name,
      indentation: frame.isAlone ? frame.indentation : SourceRange(start, start),
      isParent: true
    )
    var seen: [String: SourceRange] = [:]
    for case .block(let block) in frame.nodes {
      if let first = seen[block.name.text] {
        let note = Diagnostic.Note(TemplateSyntaxProblem.firstBlock, in: file, at: first)
        report(.duplicateBlock(block.name.text), at: block.name.range, notes: [note])
      } else {
        seen[block.name.text] = block.name.range
        include.blocks.append(block)
      }
    }
    appendTag(.include(include), frame.tag)
  }

  /// The leading blanks of the first line of a block's content, where the content has lines of its
  /// own, or else of the block's own line.
  private func blockIndentation(_ frame: Frame, contentEnd: Int) -> SourceRange {
    let bytes = file.bytes[..<contentEnd]
    guard frame.isAlone else { return frame.indentation }
    var lineStart = frame.tag.range.end
    var offset = lineStart
    var isFirstLine = true
    while offset < bytes.endIndex {
      switch bytes[offset] {
      case UInt8(ascii: "\n"):
        lineStart = offset + 1
        isFirstLine = false
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return isFirstLine ? frame.indentation : SourceRange(lineStart, offset)
      }
      offset += 1
    }
    return frame.indentation
  }

  // MARK: Results

  private mutating func append(_ node: TemplateNode) {
    if open.isEmpty { root.append(node) } else { open[open.count - 1].nodes.append(node) }
  }

  /// Appends the node of a tag, which directly inside a parent tag would be lost.
  private mutating func appendTag(_ node: TemplateNode, _ tag: TemplateTag) {
    if let parent = enclosingParent {
      report(.tagInParent(parent), at: tag.range)
    } else {
      append(node)
    }
  }

  private mutating func reportTextInParent(_ range: SourceRange) {
    guard let parent = enclosingParent else { return }
    let bytes = file.bytes[range.offsets]
    guard let start = bytes.firstIndex(where: { $0 > UInt8(ascii: " ") }),
      let last = bytes.lastIndex(where: { $0 > UInt8(ascii: " ") })
    else { return }
    report(.textInParent(parent), at: SourceRange(start, last + 1))
  }

  private var enclosingParent: String? {
    guard let tag = open.last?.tag, tag.kind == .parent else { return nil }
    return tag.name.text
  }

  private mutating func reportMismatch(_ tag: TemplateTag, _ opener: TemplateTag) {
    let note = Diagnostic.Note(TemplateSyntaxProblem.openedHere, in: file, at: opener.range)
    report(.mismatchedClose(tag.name.text, opened: opener.name.text), at: tag.range, notes: [note])
  }

  private mutating func report(
    _ problem: TemplateSyntaxProblem,
    at range: SourceRange,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(problem, in: file, at: range, notes: notes))
  }
}

extension TemplateTag.Kind {
  /// The kind of the pair of tags, for messages.
  var pair: TemplateSyntaxProblem.Pair {
    switch self {
    case .block: .block
    case .parent: .parent
    default: .section
    }
  }
}
