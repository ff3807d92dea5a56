/// The text of a block scalar as its lines come.
struct BlockText {
  let isFolded: Bool
  private var text: [UInt8] = []
  private var hasPendingBreak = false
  private var blankLines = 0
  private var startsWithBlank = false

  init(isFolded: Bool) { self.isFolded = isFolded }

  mutating func addBlankLine() { blankLines += 1 }

  /// Adds a line; folding makes one blank of a line break between two lines that start with text.
  mutating func addLine(_ line: ArraySlice<UInt8>, hasLineEnd: Bool) {
    let blank = line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t")
    if isFolded, hasPendingBreak, !startsWithBlank, !blank {
      if blankLines == 0 { text.append(UInt8(ascii: " ")) }
    } else if hasPendingBreak {
      text.append(UInt8(ascii: "\n"))
    }
    text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: blankLines))
    text.append(contentsOf: line)
    blankLines = 0
    startsWithBlank = blank
    hasPendingBreak = hasLineEnd
  }

  func result(_ chomping: YAMLParser.BlockScalarHeader.Chomping) -> String {
    var text = text
    if chomping != .strip, hasPendingBreak { text.append(UInt8(ascii: "\n")) }
    if chomping == .keep {
      text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: blankLines))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
