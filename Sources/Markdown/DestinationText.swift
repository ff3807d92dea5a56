internal import Diagnostics

/// What stands in the parentheses of a link that is none, where it looks like an address.
struct DestinationText {
  let range: SourceRange
  let text: String
  let holdsBlank: Bool
  /// The range up to the first blank.
  let firstWord: SourceRange

  private static let beginnings = [
    "https://", "http://", "www.", "mailto:", "tel:", "term:", "policy:", "../", "./", "#",
  ]
  private static let endings = [
    ".md", ".html", ".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".pdf", ".docx", ".doc",
    ".xlsx", ".xls", ".pptx", ".csv", ".zip", ".vn", ".com", ".org",
  ]

  init?(_ written: ArraySlice<UInt8>, isPicture: Bool) {
    var trimmed = written
    while trimmed.first == UInt8(ascii: " ") { trimmed.removeFirst() }
    while trimmed.last == UInt8(ascii: " ") { trimmed.removeLast() }
    trimmed = Self.withoutTitle(trimmed)
    guard !trimmed.isEmpty else { return nil }
    let text = String(decoding: trimmed, as: UTF8.self)
    let word = trimmed.prefix { $0 != UInt8(ascii: " ") }
    let small = text.lowercased()
    let smallWord = String(decoding: word, as: UTF8.self).lowercased()
    let path = small.prefix { $0 != "#" }
    let isAddress =
      Self.beginnings.contains { small.hasPrefix($0) }
      || Self.endings.contains { path.hasSuffix($0) || smallWord.hasSuffix($0) }
    guard isAddress || isPicture && small.contains("/") else { return nil }
    self.text = text
    range = SourceRange(trimmed.indices)
    holdsBlank = word.count < trimmed.count
    firstWord = SourceRange(word.indices)
  }

  /// Leaves out a title in quotes at the end: `a b.pdf "Báo cáo"`.
  private static func withoutTitle(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let quote = bytes.last, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let open = bytes.dropLast().lastIndex(of: quote), open > bytes.startIndex,
      bytes[open - 1] == UInt8(ascii: " ")
    else { return bytes }
    var rest = bytes[..<open]
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    return rest
  }
}
