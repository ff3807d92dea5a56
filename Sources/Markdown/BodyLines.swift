internal import Localization

/// Where the lines of a Markdown text start, found in one pass over its bytes.
struct BodyLines {
  /// The offset in the file of the start of each line.
  private(set) var starts: [Int]
  /// The offset in the file of the end of the text.
  let end: Int
  /// How many bytes are `!`: no image opens without one.
  private(set) var exclamationMarks = 0

  /// Finds the lines of `bytes[range]`.
  ///
  /// Sixteen bytes are looked at together: this pass would otherwise cost a fifth of the parser's.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    end = range.upperBound
    starts = []
    starts.reserveCapacity(16 + range.count / 48)
    starts.append(range.lowerBound)
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = range.lowerBound
    while offset + ByteSearch.Vector.scalarCount <= end {
      let chunk = raw.loadUnaligned(fromByteOffset: offset, as: ByteSearch.Vector.self)
      let mask = chunk.equal("\n") .| chunk.equal("!") .| chunk.equal("\r")
      for place in MarkedPlaces(mask) { note(bytes, at: offset + place) }
      offset += ByteSearch.Vector.scalarCount
    }
    for place in offset..<end { note(bytes, at: place) }
  }

  /// The number of lines; the empty text has one.
  var count: Int { starts.count }

  /// The bytes of the line at `index`, from 0, without its end.
  func range(ofLine index: Int) -> Range<Int> {
    let start = starts[index]
    return start..<(index + 1 < starts.count ? starts[index + 1] - 1 : end)
  }

  /// The index of the line that holds the byte at `offset`, in O(log n).
  func line(at offset: Int) -> Int {
    max(0, starts.partitioningIndex { $0 > offset } - 1)
  }

  private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    switch bytes[offset] {
    case UInt8(ascii: "\n"): starts.append(offset + 1)
    case UInt8(ascii: "!"): exclamationMarks += 1
    // Files hold no such byte (`SourceFile`); for libcmark it would end a line.
    case UInt8(ascii: "\r") where offset + 1 == end || bytes[offset + 1] != UInt8(ascii: "\n"):
      starts.append(offset + 1)
    default: break
    }
  }
}
