/// Looks through CSS for what would be fetched from outside, and for pictures with metadata.
///
/// It does not parse: every way to write a reference needs one of these words as it stands here, once
/// escapes, which would hide them, are refused.
enum StyleScanner {
  /// What fetches by its mere presence.
  private static let refused = [
    "@import", "image-set(", "image(", "src(", "cross-fade(", "expression(", "javascript:",
    "-moz-binding", "behavior:",
  ].map { Array($0.utf8) }

  private static let url = Array("url(".utf8)

  /// The place in `text` of the first reference that may not stand there, and why.
  ///
  /// `isStyle` says that all of it is CSS; other attributes may hold CSS or something else. O(n).
  static func firstFault(
    in text: ArraySlice<UInt8>,
    isStyle: Bool
  ) -> (place: Range<Int>, fault: SVGReference.Fault)? {
    if let escape = text.firstIndex(of: UInt8(ascii: "\\")),
      isStyle || text.contains(UInt8(ascii: "("))
    {
      return (escape..<escape + 1, .outside)
    }
    var place = text.startIndex
    while place < text.endIndex {
      switch text[place] | 0x20 {
      case UInt8(ascii: "u"):
        if stands(url, in: text, at: place), let found = faultyURL(in: text, at: place) {
          return found
        }
      case UInt8(ascii: "@") | 0x20, UInt8(ascii: "i"), UInt8(ascii: "s"), UInt8(ascii: "c"),
        UInt8(ascii: "e"), UInt8(ascii: "j"), UInt8(ascii: "-"), UInt8(ascii: "b"):
        if let word = refused.first(where: { stands($0, in: text, at: place) }) {
          return (place..<place + word.count, .outside)
        }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// The place of the `url(…)` at `place`, if something is wrong with where it leads.
  private static func faultyURL(
    in text: ArraySlice<UInt8>,
    at place: Int
  ) -> (place: Range<Int>, fault: SVGReference.Fault)? {
    var content = text[(place + url.count)...].drop { isSpace($0) }
    if content.first == UInt8(ascii: "#") { return nil }
    if let quote = content.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      content = content.dropFirst().prefix { $0 != quote }
    } else {
      content = content.prefix { $0 != UInt8(ascii: ")") }
    }
    guard let fault = SVGReference.fault(of: content) else { return nil }
    let end = text[content.endIndex...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
    return (place..<(end ?? text.endIndex), fault)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  /// Whether `word`, in lower case, stands at `place` in any case of letters.
  private static func stands(_ word: [UInt8], in text: ArraySlice<UInt8>, at place: Int) -> Bool {
    guard text.endIndex - place >= word.count else { return false }
    return zip(word, text[place...]).allSatisfy { expected, byte in
      0x41...0x5A ~= byte ? byte | 0x20 == expected : byte == expected
    }
  }
}
