/// UTF-8 bytes read by scalars, words and lines, as checks of single places need them.
struct ScalarText {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The longest word that is looked at, in bytes each way, so that no text takes quadratic time.
  private static let reach = 48
  /// The most bytes before and after a place that are looked through, for the same reason.
  private static let longestFiller = 1000

  /// The scalar that begins at `offset`, and the offset after it.
  func scalar(at offset: Int) -> (value: UInt32, end: Int)? {
    guard offset >= 0, offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return nil }
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for place in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    return (value, offset + length)
  }

  /// The scalar that ends before `offset`.
  func scalar(before offset: Int) -> UInt32? {
    guard offset > 0 else { return nil }
    return scalar(at: start(ofScalarAt: offset - 1))?.value
  }

  /// The first byte of the scalar that the byte at `offset` is part of.
  private func start(ofScalarAt offset: Int) -> Int {
    var start = offset
    while start > 0, start > offset - 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The letters around the scalar that holds `offset`.
  func word(at offset: Int) -> Range<Int> {
    var start = start(ofScalarAt: offset)
    var end = scalar(at: start)?.end ?? offset + 1
    let (first, last) = (start - Self.reach, end + Self.reach)
    while start > 0, start > first {
      let before = self.start(ofScalarAt: start - 1)
      guard let scalar = scalar(at: before), Self.isLetter(scalar.value) else { break }
      start = before
    }
    while end < last, let scalar = scalar(at: end), Self.isLetter(scalar.value) { end = scalar.end }
    return start..<end
  }

  /// The end of the line that `run` stands on, where nothing but blanks and marks of quotations
  /// stands beside it; a run with more than a thousand bytes of these on a side is none.
  func endOfBlankLine(around run: Range<Int>) -> Int? {
    var start = run.lowerBound
    while let last = scalar(before: start), last != 0x0A {
      start = self.start(ofScalarAt: start - 1)
      guard Self.isFiller(last), run.lowerBound - start <= Self.longestFiller else { return nil }
    }
    var end = run.upperBound
    while let next = scalar(at: end), next.value != 0x0A {
      end = next.end
      guard Self.isFiller(next.value), end - run.upperBound <= Self.longestFiller else {
        return nil
      }
    }
    return end
  }

  private static func isFiller(_ scalar: UInt32) -> Bool {
    isBlank(scalar) || scalar == UInt32(UInt8(ascii: ">"))
  }

  /// Whether a letter begins at `offset`.
  func isLetter(at offset: Int) -> Bool {
    scalar(at: offset).map { Self.isLetter($0.value) } ?? false
  }

  func slice(_ range: Range<Int>) -> ArraySlice<UInt8> { Array(bytes[range])[...] }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func scalars(of range: Range<Int>) -> [UInt32] {
    string(range).unicodeScalars.map(\.value)
  }

  /// Whether `scalar` is a Latin, Greek or Cyrillic letter, a mark on one, or a fullwidth form.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xD7, 0xF7: false
    case 0xC0...0x02AF, 0x0300...0x052F, 0x1E00...0x1EFF: true
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// Whether `scalar` is ơ, with a tone or none, in any case.
  static func hasHorn(_ scalar: UInt32) -> Bool {
    scalar & ~1 == 0x01A0 || (0x1EDA...0x1EE3).contains(scalar)
  }

  static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x0A || scalar == 0x09 || scalar == 0xA0 || scalar == 0x202F
  }

  static func isVietnameseVowel(_ scalar: UInt32) -> Bool {
    switch scalar | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: scalar < 0x80
    default:
      (0xC0...0xFD).contains(scalar) || scalar == 0x0102 || scalar == 0x0103
        || (0x01A0...0x01B0).contains(scalar) || (0x1EA0...0x1EF9).contains(scalar)
    }
  }
}
