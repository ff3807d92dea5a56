internal import Diagnostics

/// Sorts the tokens of a template into lines, by the specification's rules for blanks.
///
/// A line that holds nothing but one tag that writes nothing itself, or nothing but tags of parents
/// and blocks, vanishes with its line end. All other lines are kept to the byte.
struct TemplateLineScanner {
  enum Piece {
    /// The start of a line that is kept; the range is its leading blanks.
    case lineStart(SourceRange)
    case text(SourceRange)
    /// A tag; `isAlone` where its line vanishes. The range is the line's leading blanks, or empty
    /// where something else stands before the tag.
    case tag(TemplateTag, isAlone: Bool, indentation: SourceRange)
  }

  private(set) var pieces: [Piece] = []

  private let file: SourceFile
  private var line: [TemplateLexer.Token] = []

  /// Sorts `tokens` of `file`, in O(n).
  init(_ tokens: [TemplateLexer.Token], of file: SourceFile) {
    self.file = file
    for token in tokens {
      switch token {
      case .tag: line.append(token)
      case .text(let range): splitText(range)
      }
    }
    endLine()
  }

  private mutating func splitText(_ range: SourceRange) {
    var start = range.start
    for offset in range.offsets where file.bytes[offset] == UInt8(ascii: "\n") {
      line.append(.text(SourceRange(start, offset + 1)))
      endLine()
      start = offset + 1
    }
    if start < range.end { line.append(.text(SourceRange(start, range.end))) }
  }

  private mutating func endLine() {
    defer { line.removeAll() }
    guard let first = line.first else { return }
    let indentation = leadingBlanks(of: first)
    let isAlone = standsAlone
    if !isAlone { startLine(first, indentation) }
    var isFirst = true
    for (index, token) in line.enumerated() {
      switch token {
      case .text(var range):
        if isAlone { continue }
        if index == 0 { range.start = indentation.end }
        guard range.start < range.end else { continue }
        isFirst = false
        pieces.append(.text(range))
      case .tag(let tag):
        let here = SourceRange(tag.range.start, tag.range.start)
        let blanks = isFirst || isAlone ? indentation : here
        pieces.append(.tag(tag, isAlone: isAlone, indentation: blanks))
        isFirst = false
      }
    }
  }

  /// Marks the line's start, unless the line is empty and so never indented.
  private mutating func startLine(_ first: TemplateLexer.Token, _ indentation: SourceRange) {
    if case .text(let range) = first, indentation.end == indentation.start,
      file.bytes[range.start] == UInt8(ascii: "\n")
    {
      return
    }
    pieces.append(.lineStart(indentation))
  }

  private var standsAlone: Bool {
    var kinds: [TemplateTag.Kind] = []
    for token in line {
      switch token {
      case .tag(let tag): kinds.append(tag.lineKind)
      case .text(let range):
        guard file.bytes[range.offsets].allSatisfy(Self.isBlankOrLineEnd) else {
          return false
        }
      }
    }
    if kinds.count == 1 { return kinds[0].mayStandAlone }
    return !kinds.isEmpty && kinds.allSatisfy(\.mayShareLine)
  }

  private func leadingBlanks(of token: TemplateLexer.Token) -> SourceRange {
    switch token {
    case .tag(let tag): return SourceRange(tag.range.start, tag.range.start)
    case .text(let range):
      let bytes = file.bytes[range.offsets]
      let end = bytes.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      return SourceRange(range.start, end ?? range.end)
    }
  }

  private static func isBlankOrLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\n")
  }
}
