internal import Localization

/// Addresses that stand in a text without brackets (GFM specification, section 6.9).
enum BareAddress {
  /// The address whose `://` is at `colon`, where there is one; `text` is what it may take up.
  ///
  /// It begins with `http` or `https` after a blank, the start or one of `*_~(`, has a domain of at
  /// least one character, and ends before a blank or `<`. Punctuation at its end belongs to the
  /// sentence, and so does a closing parenthesis that nothing in the address opens.
  static func range<Bytes: RandomAccessCollection<UInt8>>(
    in text: Bytes,
    colon: Int
  ) -> Range<Int>? where Bytes.Index == Int {
    guard text[colon...].starts(with: "://".utf8),
      let start = ["https", "http"].lazy.compactMap({ start(of: $0, in: text, colon: colon) }).first
    else { return nil }
    let address = text[(colon + 3)...].prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "<") }
    guard let first = address.first, isLetterOrDigit(first) else { return nil }
    let end = trimmedEnd(text, start..<address.endIndex)
    return end > colon + 3 ? start..<end : nil
  }

  private static func start<Bytes: RandomAccessCollection<UInt8>>(
    of scheme: String,
    in text: Bytes,
    colon: Int
  ) -> Int? where Bytes.Index == Int {
    let start = colon - scheme.utf8.count
    guard start >= text.startIndex, text[start..<colon].elementsEqual(scheme.utf8) else {
      return nil
    }
    guard start > text.startIndex else { return start }
    switch text[start - 1] {
    case 0...UInt8(ascii: " "), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "("):
      return start
    default: return nil
    }
  }

  private static func trimmedEnd<Bytes: RandomAccessCollection<UInt8>>(
    _ text: Bytes,
    _ range: Range<Int>
  ) -> Int where Bytes.Index == Int {
    var surplus = 0
    for offset in range {
      if text[offset] == UInt8(ascii: "(") { surplus -= 1 }
      if text[offset] == UInt8(ascii: ")") { surplus += 1 }
    }
    var end = range.upperBound
    while end > range.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: ")"):
        guard surplus > 0 else { return end }
        surplus -= 1
        end -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ";"):
        end = startOfReference(text, range.lowerBound..<end) ?? end - 1
      default: return end
      }
    }
    return end
  }

  /// Where the character reference (`&hl;`) begins that `range` ends with, if it looks like one.
  private static func startOfReference<Bytes: RandomAccessCollection<UInt8>>(
    _ text: Bytes,
    _ range: Range<Int>
  ) -> Int? where Bytes.Index == Int {
    let semicolon = range.upperBound - 1
    var start = semicolon
    while start > range.lowerBound, isLetterOrDigit(text[start - 1]) { start -= 1 }
    guard start < semicolon, start > range.lowerBound, text[start - 1] == UInt8(ascii: "&") else {
      return nil
    }
    return start - 1
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || byte >= 0x80
  }
}
