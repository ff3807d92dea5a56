internal import Diagnostics
internal import Localization
internal import Markdown
internal import SiteModel

/// Turns the tree of a text into the blocks and inlines that `handout.typ` sets.
///
/// A text is a string, an inline with content a list whose first element is its name. A link to a
/// document, a term or a legal document names it, for the template to say on which page it is
/// printed; others are their texts.
struct PrintedBlocks {
  private let text: DocumentText
  private let body: MarkdownDocument
  private let identity: DocumentIdentity
  private let labels: MarkdownLabels
  private(set) var letters = LetterCheck()
  /// The pictures it shows, by their paths in the source tree.
  private(set) var pictures: Set<String> = []
  private var typographer = Typographer()
  private var printedNotes: Set<Int32> = []

  init(
    of text: DocumentText,
    _ identity: DocumentIdentity,
    labels: MarkdownLabels
  ) {
    self.text = text
    body = text.body
    self.identity = identity
    self.labels = labels
  }

  /// The blocks at `nodes`, with their descendants.
  mutating func blocks(_ nodes: some Sequence<Int>) -> JSONValue {
    .list(nodes.compactMap { block($0) })
  }

  /// Nesting is bounded when a text is parsed.
  private mutating func block(_ index: Int) -> JSONValue? {
    let node = body.nodes[index]
    switch node.kind {
    case .paragraph: return paragraph(index)
    case .heading(let level):
      return ["t": "h", "level": .number(Int(level)), "i": inlines(of: index)]
    case .bulletList(let isTight): return list(index, "ul", start: 1, isTight)
    case .orderedList(let start, let isTight): return list(index, "ol", start: start, isTight)
    case .blockQuote: return ["t": "quote", "b": blocks(body.children(of: index))]
    case .callout(let callout):
      return [
        "t": "callout", "kind": .text(callout.rawValue),
        "title": .text(labels.callouts[callout] ?? callout.rawValue),
        "b": blocks(body.children(of: index)),
      ]
    case .codeBlock, .rawHTMLBlock:
      return ["t": "code", "text": .text(literal(of: index))]
    case .thematicBreak: return ["t": "rule"]
    case .table: return table(index)
    default: return nil
    }
  }

  private mutating func list(
    _ index: Int,
    _ kind: String,
    start: Int32,
    _ isTight: Bool
  ) -> JSONValue {
    let items = body.children(of: index).map { item -> JSONValue in
      let content = blocks(body.children(of: item))
      if case .taskItem(let isDone) = body.nodes[item].kind {
        return ["b": content, "done": .flag(isDone)]
      }
      return ["b": content]
    }
    return [
      "t": .text(kind), "start": .number(Int(start)), "tight": .flag(isTight),
      "items": .list(items),
    ]
  }

  private mutating func paragraph(_ index: Int) -> JSONValue {
    let node = body.nodes[index]
    if node.end > index + 1, case .image(let source, let title) = body.nodes[index + 1].kind,
      body.nodes[index + 1].end == node.end
    {
      let caption = String(decoding: body[title], as: UTF8.self)
      letters.check(caption, in: text.file, within: node.range)
      return [
        "t": "figure", "src": .optional(picture(source)),
        "alt": .text(body.plainText(of: index + 1)),
        "caption": caption.isEmpty ? .null : .list(pieces(of: Typographer.set(caption))),
      ]
    }
    return ["t": "p", "i": inlines(of: index)]
  }

  /// The picture's path from the typesetter's root.
  private mutating func picture(_ source: TextSlice) -> String? {
    let written = String(decoding: body[source], as: UTF8.self)
    guard let path = identity.filePath(written) else { return nil }
    pictures.insert(SiteLoader.contentPrefix + path)
    return "/" + SiteLoader.contentPrefix + path
  }

  private mutating func table(_ index: Int) -> JSONValue {
    var caption = JSONValue.null
    var alignments: [JSONValue] = []
    var head: [JSONValue] = []
    var rows: [JSONValue] = []
    for child in body.children(of: index) {
      guard case .tableRow(let isHeader) = body.nodes[child].kind else {
        caption = inlines(of: child)
        continue
      }
      let cells = Array(body.children(of: child))
      if alignments.isEmpty { alignments = cells.map(alignment) }
      let contents = cells.map { inlines(of: $0) }
      if isHeader { head = contents } else { rows.append(.list(contents)) }
    }
    let range = body.nodes[index].range
    return [
      "t": "table", "caption": caption, "align": .list(alignments), "head": .list(head),
      "rows": .list(rows),
      "at": .text("\(range.start) \(range.end) \(text.file.path)"),
    ]
  }

  private func alignment(_ cell: Int) -> JSONValue {
    guard case .tableCell(let alignment, _) = body.nodes[cell].kind else { return "left" }
    switch alignment {
    case .natural, .left: return "left"
    case .right: return "right"
    case .center: return "center"
    }
  }

  // MARK: Inlines

  /// The inlines of the block at `index`.
  private mutating func inlines(of index: Int) -> JSONValue {
    typographer = Typographer()
    return .list(children(of: index))
  }

  private mutating func children(of index: Int) -> [JSONValue] {
    body.children(of: index).flatMap { inline($0) }
  }

  private mutating func inline(_ index: Int) -> [JSONValue] {
    switch body.nodes[index].kind {
    case .text: return setText(index)
    case .softBreak:
      typographer.skip(isBlank: true)
      return [" "]
    case .lineBreak:
      typographer.skip(isBlank: true)
      return [.list(["br"])]
    case .code, .rawHTML:
      typographer.skip(isBlank: false)
      return [.list(["code", .text(literal(of: index))])]
    case .emphasis: return [.list(["em"] + children(of: index))]
    case .strong: return [.list(["strong"] + children(of: index))]
    case .strikethrough: return [.list(["del"] + children(of: index))]
    case .link(let destination, _): return link(index, to: destination)
    case .image(let source, _):
      typographer.skip(isBlank: false)
      return [
        .list(["img", .optional(picture(source)), .text(body.plainText(of: index))])
      ]
    case .footnoteReference(let number, _): return footnote(number)
    default: return []
    }
  }

  private mutating func link(_ index: Int, to destination: TextSlice) -> [JSONValue] {
    let content = children(of: index)
    if let entry = EntryReference(destination: String(decoding: body[destination], as: UTF8.self)) {
      return [.list([.text(entry.kind.rawValue), .text(entry.key)] + content)]
    }
    let file = body[destination].prefix { $0 != UInt8(ascii: "#") }
    guard !file.isEmpty, let path = identity.filePath(String(decoding: file, as: UTF8.self)),
      let target = DocumentIdentity.parse(path: path)?.identity
    else { return content }
    return [.list(["ref", .text(target.path)] + content)]
  }

  private mutating func footnote(_ number: Int32) -> [JSONValue] {
    guard number > 0, Int(number) <= body.footnotes.count else { return [] }
    let key = JSONValue.text("\(identity.path).\(text.language.rawValue).\(number)")
    guard printedNotes.insert(number).inserted else { return [.list(["noteref", key])] }
    let outer = typographer
    let content = blocks(body.children(of: body.footnotes[Int(number) - 1]))
    typographer = outer
    return [.list(["note", key, content])]
  }

  private mutating func setText(_ index: Int) -> [JSONValue] {
    var bytes: [UInt8] = []
    body.literal(of: index).withUnsafeBufferPointer { literal in
      typographer.set(literal) { bytes.append(contentsOf: $0) }
    }
    let set = String(decoding: bytes, as: UTF8.self)
    letters.check(set, in: text.file, within: body.nodes[index].range)
    return pieces(of: set)
  }

  private func pieces(of text: String) -> [JSONValue] {
    PrintedText.pieces(of: text).map(JSONValue.init)
  }

  private mutating func literal(of index: Int) -> String {
    let literal = String(decoding: body.literal(of: index), as: UTF8.self)
    letters.check(literal, in: text.file, within: body.nodes[index].range)
    return literal
  }
}

extension JSONValue {
  /// A piece of text as `handout.typ` reads it.
  init(_ piece: PrintedText.Piece) {
    switch piece {
    case .text(let text): self = .text(text)
    case .sign(let sign): self = .list(["sign", .text(String(sign))])
    case .line(let length): self = .list(["line", .number(length)])
    }
  }
}
