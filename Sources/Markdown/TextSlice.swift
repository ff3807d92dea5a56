/// A part of the text that a Markdown document owns.
public struct TextSlice: Hashable, Sendable {
  let offset: UInt32
  let length: UInt32

  /// No text.
  public static let empty = TextSlice(offset: 0, length: 0)

  /// Whether there is no text.
  public var isEmpty: Bool { length == 0 }

  /// The offsets in the document's text.
  var range: Range<Int> { Int(offset)..<Int(offset) + Int(length) }

  /// The slice without its first `count` bytes.
  func dropFirst(_ count: Int) -> TextSlice {
    let count = min(UInt32(count), length)
    return TextSlice(offset: offset + count, length: length - count)
  }
}
