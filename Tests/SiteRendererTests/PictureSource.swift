/// The example that a picture of the documentation was made from.
///
/// scripts/picture-docs writes it into the picture as international text with the keyword `Source`
/// (PNG specification, third edition, section 11.3.3.4).
enum PictureSource {
  /// The text in a PNG file; nothing where the file has none.
  static func read(_ png: [UInt8]) -> String? {
    var offset = 8
    while offset + 12 <= png.count {
      let length = png[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
      let kind = png[offset + 4..<offset + 8]
      let data = png[offset + 8..<min(offset + 8 + length, png.count)]
      if kind.elementsEqual("iTXt".utf8), let text = text(data) { return text }
      offset += 12 + length
    }
    return nil
  }

  /// Keyword, 0, two bytes on compression, language, 0, translated keyword, 0, text.
  private static func text(_ data: ArraySlice<UInt8>) -> String? {
    guard data.starts(with: Array("Source".utf8) + [0, 0, 0]) else { return nil }
    let parts = data.dropFirst(9).split(
      separator: 0,
      maxSplits: 2,
      omittingEmptySubsequences: false
    )
    return parts.count == 3 ? String(decoding: parts[2], as: UTF8.self) : nil
  }
}
