internal import Diagnostics

/// Reads the source of one block after the other for its footnote references.
struct FootnoteSource {
  private var block = SourceRange(-1, -1)
  /// For each `[^` of the block, whether a backslash stands before it; empty where none does.
  private var escapes: ArraySlice<Bool> = []
  private var searchStart = 0

  /// Whether the next `[^` of the block's text was escaped in the source; the text itself no longer
  /// shows it.
  mutating func nextIsEscaped(in file: SourceFile, _ block: SourceRange) -> Bool {
    enter(block, of: file)
    return escapes.popFirst() ?? false
  }

  /// Where `mark` stands in the block, behind what was found before; the whole block where it
  /// cannot be found.
  mutating func find(_ mark: String, in file: SourceFile, _ block: SourceRange) -> SourceRange {
    enter(block, of: file)
    let mark = Array(mark.utf8)
    let starts = searchStart..<max(searchStart, block.end - mark.count + 1)
    guard let start = starts.first(where: { file.bytes[$0...].starts(with: mark) }) else {
      return block
    }
    searchStart = start + mark.count
    return SourceRange(start, start + mark.count)
  }

  private mutating func enter(_ block: SourceRange, of file: SourceFile) {
    guard block != self.block else { return }
    self.block = block
    searchStart = block.start
    let flags = Self.escapes(in: file.bytes, block)
    escapes = flags.contains(true) ? flags[...] : []
  }

  private static func escapes(in bytes: [UInt8], _ block: SourceRange) -> [Bool] {
    let source = bytes[block.offsets]
    var codeSpans = CodeSpanFinder(end: block.end)
    var result: [Bool] = []
    var offset = source.startIndex
    while offset < source.endIndex {
      switch source[offset] {
      case UInt8(ascii: "\\"):
        let isBracket = source[(offset + 1)...].starts(with: "[^".utf8)
        if isBracket { result.append(true) }
        offset += isBracket ? 3 : 2
      case UInt8(ascii: "`"): offset = codeSpans.endOfCode(at: offset, in: bytes)
      case UInt8(ascii: "["):
        if source[(offset + 1)...].first == UInt8(ascii: "^") { result.append(false) }
        offset += 1
      default: offset += 1
      }
    }
    return result
  }
}
