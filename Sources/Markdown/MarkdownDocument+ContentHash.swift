internal import Diagnostics

extension MarkdownDocument {
  /// A hash of what the block at `index` says: the same however its lines are broken and indented,
  /// another when its words, its structure or its addresses change.
  ///
  /// `buffer` is working space that a caller with many blocks keeps. O(size of the block).
  public func contentHash(of index: Int, through buffer: inout [UInt8]) -> UInt64 {
    buffer.removeAll(keepingCapacity: true)
    for place in index..<nodes[index].end {
      let node = nodes[place]
      switch node.kind {
      case .text: append(node.literal, to: &buffer)
      case .softBreak, .lineBreak: buffer.append(UInt8(ascii: " "))
      case .link(let destination, let title), .image(let destination, let title):
        buffer.append(node.kind.mark)
        append(destination, to: &buffer)
        append(title, to: &buffer)
        buffer.append(0)
      default:
        buffer.append(node.kind.mark)
        append(node.literal, to: &buffer)
      }
    }
    Self.collapseBlanks(in: &buffer)
    return ContentHash.hash(of: buffer)
  }

  private func append(_ slice: TextSlice, to buffer: inout [UInt8]) {
    buffer += text[slice.range]
  }

  /// Makes every run of blanks one space; nearly no text has such runs.
  private static func collapseBlanks(in buffer: inout [UInt8]) {
    let blank = UInt8(ascii: " ")
    let hasRuns = buffer.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      // Without branches, so that the loop runs over whole vectors at a time.
      for offset in 0..<max(bytes.count, 1) - 1 {
        let here: UInt8 = bytes[offset] == blank ? 1 : 0
        let next: UInt8 = bytes[offset &+ 1] == blank ? 1 : 0
        let other: UInt8 = bytes[offset] &- 0x09 < 2 ? 1 : 0
        found |= here & next | other
      }
      return found != 0
    }
    guard hasRuns else { return }
    var collapsed: [UInt8] = []
    collapsed.reserveCapacity(buffer.count)
    for byte in buffer {
      let isBlank = byte == blank || byte == 0x09 || byte == 0x0A
      if isBlank, collapsed.last == blank { continue }
      collapsed.append(isBlank ? blank : byte)
    }
    buffer = collapsed
  }
}

extension MarkdownNode.Kind {
  /// A byte that tells apart what a reader sees as different; none is a blank or a letter.
  fileprivate var mark: UInt8 {
    switch self {
    case .document, .text, .softBreak, .lineBreak, .paragraph: 0x01
    case .blockQuote: 0x02
    case .bulletList: 0x03
    case .orderedList: 0x04
    case .item: 0x05
    case .codeBlock, .code: 0x06
    case .rawHTMLBlock, .rawHTML: 0x07
    case .thematicBreak: 0x08
    case .emphasis: 0x0B
    case .strong: 0x0C
    case .link: 0x0D
    case .image: 0x0E
    case .table: 0x0F
    case .tableCaption: 0x10
    case .tableRow: 0x11
    case .tableCell: 0x12
    case .footnoteDefinition: 0x13
    case .footnoteReference: 0x14
    case .strikethrough: 0x15
    case .taskItem(let isDone): isDone ? 0x16 : 0x17
    case .heading(let level): 0x18 + min(level, 7)
    case .callout(let callout): 0xF8 + callout.place
    }
  }
}

extension Callout {
  fileprivate var place: UInt8 {
    switch self {
    case .note: 0
    case .tip: 1
    case .important: 2
    case .warning: 3
    case .caution: 4
    }
  }
}
