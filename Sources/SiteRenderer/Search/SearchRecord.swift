internal import Localization

/// What the results show of a document, as a row of a script.
///
/// The row holds the title, the path, the summary and the language where it is not the page's, and
/// then heading, anchor and first words of each section. What folds out of a title or a heading is
/// left out: of the path its last part, of an anchor all of it.
struct SearchRecord {
  /// The most bytes that are kept of a summary.
  private static let summaryLength = 220
  /// The most bytes that are kept of a section.
  static let sectionLength = 300

  private(set) var bytes: [UInt8] = []

  init(_ document: SearchDocument) {
    bytes.append(UInt8(ascii: "["))
    append(document.title)
    append(shortPath(of: document))
    append(cut(Array(document.summary.utf8), to: Self.summaryLength)[...])
    append(document.language?.rawValue ?? "")
    for section in document.sections.prefix(SearchPosting.lastSection) {
      append(section.heading)
      append(section.anchor == Slug.make(from: section.heading) ? "" : section.anchor)
      append(cut(section.excerpt, to: Self.sectionLength)[...])
    }
    bytes[bytes.count - 1] = UInt8(ascii: "]")
    // The rows of all documents stand in memory at once: without the room they grew into.
    bytes = bytes.withoutSpareRoom
  }

  /// The path without what the title tells: `kien-thuc/` for `kien-thuc/chi-phi-an.html`.
  private func shortPath(of document: SearchDocument) -> String {
    let name = Slug.make(from: document.title) + ".html"
    guard document.path.hasSuffix(name) else { return document.path }
    let folder = document.path.dropLast(name.utf8.count)
    return folder.isEmpty || folder.hasSuffix("/") ? String(folder) : document.path
  }

  /// The beginning of `text` up to a blank, on one line.
  private func cut(_ text: [UInt8], to length: Int) -> [UInt8] {
    guard text.count > length else { return text }
    let end = text[..<length].lastIndex(of: UInt8(ascii: " ")) ?? 0
    return text[..<end] + Array("…".utf8)
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { append($0) }
  }

  /// Appends `text` between quotation marks and a comma; what is no text becomes a blank.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    while start < text.count {
      let end = Self.firstSpecial(in: text, from: start)
      bytes += text[start..<end]
      if end < text.count { appendEscaped(text[end]) }
      start = end + 1
    }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ","))
  }

  /// The first place from `start` on of a byte that cannot stand in a string as it is, or the end.
  private static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    ByteSearch.firstOffset(in: text, from: start) { chunk in
      let isControl = chunk .< ByteSearch.Vector(repeating: 0x20)
      return isControl .| chunk.equal("\"") .| chunk.equal("\\")
    }
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    if byte < 0x20 { return bytes.append(UInt8(ascii: " ")) }
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(byte)
  }
}
