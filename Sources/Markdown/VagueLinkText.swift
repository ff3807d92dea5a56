/// The texts of links that say nothing of where they lead, by themselves.
enum VagueLinkText {
  private static let texts: Set<String> = [
    "tại đây", "ở đây", "vào đây", "đây", "bấm đây", "bấm vào đây", "nhấn vào đây", "xem đây",
    "xem tại đây", "xem ở đây", "xem thêm", "xem tiếp", "đọc thêm", "đọc tiếp", "chi tiết",
    "xem chi tiết", "link", "link này", "liên kết", "liên kết này", "trang này", "bài này",
    "here", "click here", "see here", "this", "this page", "this link", "link", "more", "read more",
    "see more", "learn more", "details", "see details",
  ]

  /// The most bytes that one of them has.
  private static let longest = 24

  /// Whether `text` is one of them, in any case and with blanks or points around it.
  static func contains(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longest else { return false }
    let words = String(decoding: text, as: UTF8.self).lowercased()
      .split { $0 == " " || $0 == "." || $0 == "…" || $0 == ":" }
    return texts.contains(words.joined(separator: " "))
  }
}
