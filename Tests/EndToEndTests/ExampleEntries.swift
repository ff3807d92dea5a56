import Foundation

/// The entries that a document must have, beside those that an example shows.
enum ExampleEntries {
  /// An entry with the lines that give it.
  typealias Entry = (key: String, lines: String)

  static let article: [Entry] = [
    ("title", "title: Bài NAME"),
    ("summary", "summary: Một kg phế phẩm tốn nhiều hơn số tiền đã mua nguyên liệu."),
    ("date", "date: 15/11/2026"),
  ]

  static let translation: [Entry] = [
    ("title", "title: Page NAME"),
    ("summary", "summary: A kilogram of rejects costs more than the material that is in it."),
  ]

  static let caseStudy: [Entry] =
    article + [
      ("evidence", "evidence: sourced"),
      ("sources", "sources:\n  - { title: Báo cáo mẫu, mark: A }"),
      ("sector", "sector: paper"),
      ("place", "place: vinh-yen"),
      ("period", "period: 2015"),
      ("measures", "measures:\n  - { id: noi-hoi, name: Nồi hơi, technique: technology-change }"),
    ]

  static let measure: [Entry] = [
    ("id", "id: noi-hoi"), ("name", "name: Nồi hơi"), ("technique", "technique: technology-change"),
  ]

  static let schedule: [Entry] =
    article + [
      (
        "sessions",
        """
        sessions:
          - id: danh-gia
            topic: Lớp đánh giá
            start: 15/12/2026 08:00
            end: 15/12/2026 11:30
            place: vinh-yen
        """
      )
    ]

  static let session: [Entry] = [
    ("id", "id: NAME"), ("topic", "topic: Lớp đánh giá"), ("start", "start: 15/12/2026 08:00"),
    ("end", "end: 15/12/2026 11:30"), ("place", "place: vinh-yen"),
  ]

  static let handout: [Entry] = article + [("parts", "parts:\n  - { id: ghi-chep, notes: 1 }")]

  /// The `entries` that `fragment` does not give itself, and then `fragment`.
  static func filling(_ entries: [Entry], around fragment: String, called name: String) -> String {
    let given = fragment.split(separator: "\n").compactMap { line in
      line.firstIndex(of: ":").map { String(line[..<$0]) }
    }
    return entries.filter { !given.contains($0.key) }
      .map { $0.lines.replacing("NAME", with: name) + "\n" }.joined() + fragment
  }

  /// The article that begins as `file` does, with what it lacks among its entries.
  static func completing(_ file: String, called name: String) -> String {
    guard let fence = file.firstRange(of: "---\n") else { return file }
    let lines = filling(article, around: String(file[fence.upperBound...]), called: name)
    return file[..<fence.upperBound] + lines
  }

  /// The parts of `fragment` by the language of the file that each is of; all of it is Vietnamese
  /// where no line such as `# giay.en.md` says so.
  static func parts(of fragment: String) -> [(language: String, text: String)] {
    let heads = fragment.matches(of: #/^# [a-z-]+\.(vi|en)\.md\n/#.anchorsMatchLineEndings())
    if heads.isEmpty { return [("vi", fragment)] }
    return ["vi", "en"].map { language in
      guard let index = heads.firstIndex(where: { $0.output.1 == language }) else {
        return (language, "")
      }
      let end = index + 1 < heads.count ? heads[index + 1].range.lowerBound : fragment.endIndex
      return (language, String(fragment[heads[index].range.upperBound..<end]))
    }
  }
}
