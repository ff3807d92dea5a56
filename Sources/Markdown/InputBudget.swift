internal import Diagnostics

/// What a Markdown text may ask of the parser; what asks for more is refused before parsing.
///
/// libcmark takes time in the square of the input for two kinds of text: images opened and never
/// closed with links among them, and lines that must be compared with thousands of open blocks.
/// Both are counted here, so that the work is linear for whatever is let through.
struct InputBudget {
  static let bytes = 32 << 20
  static let nesting = 100
  static let openImages = 100
  /// Blanks that a line may begin with: nested lists need two for each level.
  private static let indentation = 4 * nesting

  let bytes: UnsafeBufferPointer<UInt8>
  let lines: BodyLines

  /// The first thing that is too much, and where.
  func violation() -> (MarkdownProblem, SourceRange)? {
    nestingViolation() ?? openImageViolation()
  }

  private func nestingViolation() -> (MarkdownProblem, SourceRange)? {
    for index in 0..<lines.count {
      let start = lines.starts[index]
      guard start < lines.end, Self.mayOpenBlock(bytes[start]) else { continue }
      let range = lines.range(ofLine: index)
      if range.count > Self.nesting, isTooDeep(range) {
        let shown = SourceRange(start, min(range.upperBound, start + Self.nesting))
        return (.nestedTooDeeply(limit: Self.nesting), shown)
      }
    }
    return nil
  }

  @inline(__always)
  private static func mayOpenBlock(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: ">") && byte != UInt8(ascii: "\n")
  }

  /// Whether the markers and blanks that `line` begins with open too many blocks.
  private func isTooDeep(_ line: Range<Int>) -> Bool {
    var markers = 0
    var blanks = 0
    // The markers met, as bits: all are below 64.
    var kinds: UInt64 = 0
    var offset = line.lowerBound
    while offset < line.upperBound {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: " "): blanks += 1
      case UInt8(ascii: "\t"): blanks += 4
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
        UInt8(ascii: "."), UInt8(ascii: ")"):
        guard byte == UInt8(ascii: ">") || isFollowedByBlank(offset, in: line) else {
          return exceeds(markers, blanks)
        }
        markers += 1
        kinds |= 1 << UInt64(byte)
      default: return exceeds(markers, blanks)
      }
      offset += 1
    }
    // Only blanks, or one character over and over: an empty line, or a rule such as `* * *`.
    let isEmptyOrRule =
      kinds == 0 || kinds == 1 << UInt64(UInt8(ascii: "-"))
      || kinds == 1 << UInt64(UInt8(ascii: "*"))
    return !isEmptyOrRule && exceeds(markers, blanks)
  }

  private func exceeds(_ markers: Int, _ blanks: Int) -> Bool {
    markers > Self.nesting || blanks - markers > Self.indentation
  }

  private func isFollowedByBlank(_ offset: Int, in line: Range<Int>) -> Bool {
    guard offset + 1 < line.upperBound else { return true }
    return bytes[offset + 1] == UInt8(ascii: " ") || bytes[offset + 1] == UInt8(ascii: "\t")
  }

  /// Counts the images that are open at once within a paragraph, as libcmark does: each `]` closes
  /// the last bracket, whichever it is.
  private func openImageViolation() -> (MarkdownProblem, SourceRange)? {
    guard lines.exclamationMarks > Self.openImages else { return nil }
    var brackets: [Bool] = []
    var openImages = 0
    for index in 0..<lines.count {
      let line = lines.range(ofLine: index)
      if line.isEmpty {
        brackets.removeAll(keepingCapacity: true)
        openImages = 0
      }
      for offset in line {
        switch bytes[offset] {
        case UInt8(ascii: "["):
          let isImage = offset > line.lowerBound && bytes[offset - 1] == UInt8(ascii: "!")
          brackets.append(isImage)
          if isImage { openImages += 1 }
        case UInt8(ascii: "]"):
          if brackets.popLast() == true { openImages -= 1 }
        default: break
        }
        if openImages > Self.openImages {
          return (
            .tooManyOpenImages(limit: Self.openImages), SourceRange(offset - 1, offset + 1)
          )
        }
      }
    }
    return nil
  }
}
