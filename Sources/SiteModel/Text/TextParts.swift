internal import Diagnostics

/// The paragraphs of a file as far as lines tell, before anything is parsed.
enum TextParts {
  /// The ranges of whole lines, without the last line end.
  static func parts(of file: SourceFile) -> [Range<Int>] {
    let isMarkdown = file.path.hasSuffix(".md")
    let bodyStart = isMarkdown ? FrontMatter.split(file).value.bodyStart : file.bytes.count
    var parts: [Range<Int>] = []
    var paragraph: Range<Int>?
    var fence: Fence?
    for line in lines(of: file.bytes) {
      let text = file.bytes[line].drop { isBlank($0) || $0 == UInt8(ascii: ">") }
      if line.lowerBound < bodyStart {
        if !text.isEmpty { parts.append(line) }
      } else if let open = fence {
        if open.isClosed(by: text) { fence = nil }
      } else if let open = Fence(text) {
        fence = open
        if let paragraph { parts.append(paragraph) }
        paragraph = nil
      } else if text.isEmpty {
        if let paragraph { parts.append(paragraph) }
        paragraph = nil
      } else {
        paragraph = (paragraph?.lowerBound ?? line.lowerBound)..<line.upperBound
      }
    }
    if let paragraph { parts.append(paragraph) }
    return parts
  }

  /// The lines of `bytes` without their ends.
  static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(start..<offset)
      start = offset + 1
    }
    lines.append(start..<bytes.count)
    return lines
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// The opening of a fenced code block (CommonMark, section 4.5).
  private struct Fence {
    let mark: UInt8
    let length: Int

    init?(_ text: ArraySlice<UInt8>) {
      guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
        return nil
      }
      let run = text.prefix { $0 == mark }
      let isCodeSpan = mark == UInt8(ascii: "`") && text.dropFirst(run.count).contains(mark)
      guard run.count >= 3, !isCodeSpan else { return nil }
      self.mark = mark
      length = run.count
    }

    func isClosed(by text: ArraySlice<UInt8>) -> Bool {
      let run = text.prefix { $0 == mark }
      return run.count >= length && text.dropFirst(run.count).allSatisfy { isBlank($0) }
    }
  }
}
