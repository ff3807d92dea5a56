internal import Diagnostics

/// Block scalars, `|` and `>` (YAML 1.2.2, section 8.1).
extension YAMLParser {
  /// What stands after `|` or `>`.
  struct BlockScalarHeader {
    enum Chomping { case clip, strip, keep }

    let isFolded: Bool
    var chomping = Chomping.clip
    /// The indentation of the text below its block, where a digit gives it.
    var indentation: Int?
  }

  /// The header at `start`, or nothing where the line goes on: `> 50 %` is plain text.
  func blockScalarHeader(at start: Int) -> BlockScalarHeader? {
    var header = BlockScalarHeader(isFolded: bytes[start] == UInt8(ascii: ">"))
    var offset = start + 1
    marks: while offset < line.end {
      switch bytes[offset] {
      case UInt8(ascii: "-") where header.chomping == .clip: header.chomping = .strip
      case UInt8(ascii: "+") where header.chomping == .clip: header.chomping = .keep
      case UInt8(ascii: "1")...UInt8(ascii: "9") where header.indentation == nil:
        header.indentation = Int(bytes[offset] - UInt8(ascii: "0"))
      default: break marks
      }
      offset += 1
    }
    let rest = skipBlanks(offset, to: line.end)
    if rest == line.end { return header }
    return rest > offset && bytes[rest] == UInt8(ascii: "#") ? header : nil
  }

  /// Reads the lines of a block scalar: those indented deeper than `indent`.
  mutating func blockScalar(
    _ header: BlockScalarHeader,
    at start: Int,
    indent: Int
  ) -> YAMLNode {
    var offset = line.end + 1
    let parent = max(indent, 0)
    let width =
      header.indentation.map { parent + $0 } ?? contentIndentation(from: offset, above: indent)
    var text = BlockText(isFolded: header.isFolded)
    var valueEnd = line.end
    while offset < end {
      let lineEnd = endOfLine(offset)
      let content = endOfSpaces(offset, to: min(lineEnd, offset + width))
      if content == lineEnd {
        text.addBlankLine()
      } else if content == offset + width {
        text.addLine(bytes[content..<lineEnd], hasLineEnd: lineEnd < end)
        valueEnd = lineEnd
      } else {
        break
      }
      offset = lineEnd + 1
    }
    advance(from: offset)
    return YAMLNode(
      .scalar(text.result(header.chomping)),
      at: SourceRange(start, trimBlanks(from: start, to: valueEnd))
    )
  }

  private func endOfSpaces(_ start: Int, to limit: Int) -> Int {
    var offset = start
    while offset < limit, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset
  }

  /// The indentation of the first line that is not blank, at least one deeper than `indent`.
  private func contentIndentation(from start: Int, above indent: Int) -> Int {
    var offset = start
    while offset < end {
      let lineEnd = endOfLine(offset)
      let content = endOfSpaces(offset, to: lineEnd)
      if content < lineEnd { return max(content - offset, indent + 1) }
      offset = lineEnd + 1
    }
    return indent + 1
  }
}
