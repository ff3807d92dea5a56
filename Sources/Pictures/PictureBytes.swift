/// The bytes of a picture, or a part of them, read without ever leaving them.
struct PictureBytes {
  /// Which end of a number comes first.
  enum ByteOrder {
    case big
    case little
  }

  private let bytes: [UInt8]
  private let range: Range<Int>

  /// All of `bytes`, or the part at `range`, which is clamped to them.
  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    self.range = (range ?? bytes.indices).clamped(to: bytes.indices)
  }

  /// The number of bytes.
  var count: Int { range.count }

  /// The byte at `offset`; `nil` behind the end.
  subscript(offset: Int) -> UInt8? {
    offset >= 0 && offset < count ? bytes[range.lowerBound + offset] : nil
  }

  /// The number that `size` bytes (at most 4) at `offset` make; `nil` where they are not all there.
  func number(_ size: Int, at offset: Int, _ order: ByteOrder = .big) -> Int? {
    guard offset >= 0, offset <= count, count - offset >= size else { return nil }
    let start = range.lowerBound + offset
    let digits = bytes[start..<start + size]
    return switch order {
    case .big: digits.reduce(0) { $0 << 8 | Int($1) }
    case .little: digits.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }

  /// Whether `text` stands at `offset`.
  func starts(with text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset <= count else { return false }
    return text.withUTF8Buffer {
      bytes[(range.lowerBound + offset)..<range.upperBound].starts(with: $0)
    }
  }
}
