internal import Localization

/// A text in small letters, in which whole words are looked for.
///
/// Letters become small byte by byte and keep their places: that covers ASCII, Vietnamese and the
/// rest of Latin.
struct WordText {
  /// The text in small letters, as long as the text itself.
  let bytes: [UInt8]

  init(_ text: [UInt8]) {
    var bytes = text
    bytes.withUnsafeMutableBufferPointer { LowerCase.apply(to: $0) }
    self.bytes = bytes
  }

  /// Whether `words`, in small letters, stand somewhere as whole words; the `s` or `es` of a plural
  /// may follow where `allowsPlural`.
  func contains(_ words: [UInt8], allowsPlural: Bool = false) -> Bool {
    guard let first = words.first, words.count <= bytes.count else { return false }
    for start in 0...(bytes.count - words.count) where bytes[start] == first {
      let end = start + words.count
      guard start == 0 || !isWordByte(at: start - 1), matches(words, at: start) else { continue }
      if isEnd(end) { return true }
      guard allowsPlural else { continue }
      if bytes[end] == UInt8(ascii: "s"), isEnd(end + 1) { return true }
      if bytes[end...].starts(with: "es".utf8), isEnd(end + 2) { return true }
    }
    return false
  }

  /// The words of the text.
  var words: [[UInt8]] {
    var words: [[UInt8]] = []
    var start = 0
    for place in 0...bytes.count where isEnd(place) {
      if start < place { words.append(Array(bytes[start..<place])) }
      start = place + 1
    }
    return words
  }

  func matches(_ words: [UInt8], at start: Int) -> Bool {
    guard start + words.count <= bytes.count else { return false }
    for index in words.indices where bytes[start + index] != words[index] { return false }
    return true
  }

  func isEnd(_ end: Int) -> Bool { end >= bytes.count || !isWordByte(at: end) }

  /// Whether the byte is of a letter, a digit or `@`; `–`, `“`, `₫` and no-break spaces are none.
  func isWordByte(at place: Int) -> Bool {
    let byte = bytes[place]
    // Around `@` stands an address, of which no part is a word.
    if byte < 0x80 { return byte.isLetter || byte.isDigit || byte == UInt8(ascii: "@") }
    var start = place
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (0xC3...0xDF).contains(bytes[start]) || bytes[start] == 0xE1
  }
}
