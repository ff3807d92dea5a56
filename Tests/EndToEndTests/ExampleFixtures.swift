import Foundation

/// What the examples of `docs/diagnostics` name: documents, pictures and other files.
enum ExampleFixtures {
  /// Writes them to `folder`, beside the lists and settings of this repository.
  static func write(to folder: TemporaryFolder) throws {
    try folder.copy("\(Repository.path)/templates", to: "templates")
    for (path, entries) in documents { try folder.write(document(entries), to: "content/\(path)") }
    for name in ["site", "vocabulary", "glossary", "policy"] {
      try folder.copy("\(Repository.path)/content/\(name).yaml", to: "content/\(name).yaml")
    }
    for (name, bytes) in media {
      try folder.write("", to: "content/media/\(name)")
      try bytes.write(to: URL(fileURLWithPath: folder["content/media/\(name)"]))
    }
  }

  private static let documents = [
    "articles/learn/chi-phi-an.vi.md": ExampleEntries.article,
    "articles/learn/bai-moi.vi.md": ExampleEntries.article + [("draft", "draft: true")],
    "articles/learn/tiet-kiem-nuoc.vi.md": ExampleEntries.article,
    "articles/learn/tat-may.vi.md": ExampleEntries.article,
    "articles/method/sau-buoc.vi.md": ExampleEntries.article,
    "pages/lien-he.vi.md": ExampleEntries.article,
    "pages/dap-an-kiem-tra.vi.md": ExampleEntries.article
      + [("trainer-only", "trainer-only: true")],
    "worksheets/can-bang-vat-lieu.vi.md": ExampleEntries.article + [("number", "number: F4")],
    "handouts/mot-ngay.vi.md": ExampleEntries.handout,
    "training/lich-mau.vi.md": ExampleEntries.article + [sessions],
  ]

  private static let sessions: ExampleEntries.Entry = (
    "sessions",
    """
    sessions:
      - id: nhan-thuc-2026-12
        topic: Hội thảo
        start: 15/12/2026 08:00
        end: 15/12/2026 11:30
        place: vinh-yen
        agenda:
          - { id: mo-dau, time: 08:00, item: Khai mạc }
    """
  )

  private static func document(_ entries: [ExampleEntries.Entry]) -> String {
    let lines = ExampleEntries.filling(entries, around: "", called: UUID().uuidString)
    return "---\n\(lines)---\n## Cách làm\n\nChữ.\n"
  }

  private static let media: [String: Data] = {
    let pictures = ["noi-hoi", "lo-nung", "lo", "1", "2", "kiln"].map { ("\($0).jpg", picture) }
    let others = [
      "phieu.pdf", "bang-tinh.html", "bang-tinh.xlsx", "worksheet.html", "worksheet.xlsx",
    ]
    return Dictionary(
      uniqueKeysWithValues: pictures + others.map { ($0, Data("%PDF-1.4".utf8)) }
        + [("IMG_0172.HEIC", Data("\0\0\0 ftypheic".utf8))]
    )
  }()

  /// A JPEG of one grey pixel.
  private static let picture =
    Data(
      base64Encoded: """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////\
        ////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAA\
        AAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z
        """
    ) ?? Data()
}
