import Diagnostics
import FuzzChecks
import Localization
import SiteModel
import SiteRenderer
import Testing

/// For any valid site: an edit of one Vietnamese paragraph marks the paired English page outdated,
/// and no other.
struct TranslationPropertyTests {
  /// A document of made-up blocks; a translation may lack some, and have some of its own.
  private struct MadeUpDocument {
    let path: String
    let head: Bilingual<String>
    var blocks: [Bilingual<String>]

    init(number: Int, using random: inout RandomNumbers) {
      let folders = [
        "articles/learn", "articles/policy/cu", "pages", "worksheets", "training", "case-studies",
        "handouts",
      ]
      let folder = folders[Int.random(in: 0..<folders.count, using: &random)]
      path = "content/\(folder)/bai-\(number)"
      head = Self.head(of: folder, number: number)
      blocks = (0..<Int.random(in: 0...12, using: &random)).map { place in
        let forms: [(String) -> String] = [
          { $0 }, { "## \($0)" }, { "### \($0)" }, { "- \($0)\n- \($0) x" }, { "1. \($0)" },
          { "> \($0)" }, { "| \($0) |\n|---|\n| x |" }, { "> [!NOTE]\n> \($0)" },
        ]
        let form = forms[Int.random(in: 0..<forms.count, using: &random)]
        let isInBoth = Int.random(in: 0..<8, using: &random) > 0
        return Bilingual(
          vi: form("Chữ \(number) \(place)"),
          en: isInBoth ? form("Text \(number) \(place)") : ""
        )
      }
      let paragraph = Bilingual(vi: "Đoạn \(number).", en: "Paragraph \(number).")
      blocks.insert(paragraph, at: Int.random(in: 0...blocks.count, using: &random))
    }

    /// What each kind of document says at its head: facts in Vietnamese, texts in both.
    private static func head(of folder: String, number: Int) -> Bilingual<String> {
      switch folder {
      case "worksheets": Bilingual(vi: "number: F\(number)\n", en: "")
      case "training":
        Bilingual(
          vi: """
            date: 15/11/2026
            sessions:
              - id: bai-\(number)-buoi
                topic: Buổi \(number)
                start: 15/12/2026 08:00
                end: 15/12/2026 16:30
                place: vinh-yen
                agenda: [{ id: mo-dau, time: 08:00, item: Khai mạc }, { id: cuoi, item: Bế mạc }]

            """,
          en: """
            sessions:
              - id: bai-\(number)-buoi
                topic: Session \(number)
                agenda: [{ id: mo-dau, item: Opening }, { id: cuoi, item: Closing }]

            """
        )
      case "case-studies":
        Bilingual(
          vi: """
            date: 15/11/2026
            sector: paper
            place: vinh-yen
            period: 2025
            measures:
              - { id: a, name: Tắt máy, technique: good-housekeeping, saving: 20 triệu/năm }

            """,
          en: "measures: [{ id: a, name: Switching off }]\n"
        )
      case "handouts":
        Bilingual(
          vi: "place: vinh-yen\nparts: [{ id: a, notes: 1 }]\n",
          en: "parts: [{ id: a }]\n"
        )
      default: Bilingual(vi: "date: 15/11/2026\n", en: "")
      }
    }

    var files: [(path: String, bytes: [UInt8])] {
      Language.allCases.map { language in
        let summary = "Một câu tóm tắt đủ dài để ai cũng hiểu bài này nói về điều gì."
        let title = language == .vi ? "Bài thử ở \(path)" : "A text at \(path)"
        let lines =
          ["---", "title: \(title)", "summary: \(summary)", head[language] + "---"]
        let text =
          lines.joined(separator: "\n") + "\n"
          + blocks.map { $0[language] + "\n" }
          .joined(separator: "\n")
          + (path.utf8.count % 3 == 0 && language == .en ? "\nAn ending of its own.\n" : "")
        return ("\(path).\(language.rawValue).md", Array(text.utf8))
      }
    }

    /// The places of the paragraphs, which stand alone on their line without a mark.
    var paragraphs: [Int] {
      blocks.indices.filter { blocks[$0].vi.first?.isLetter == true }
    }
  }

  private let notice = Array("The Vietnamese text has changed since".utf8)

  private func builder() throws -> SiteBuilder {
    SiteBuilder(BuildSettings(today: try CalendarDate.parse("2026-11-23").get(), jobs: 2))
  }

  private func sources(_ files: [String: [UInt8]]) -> SourceTree {
    SourceTree(files: files.map { ($0.key, $0.value) })
  }

  /// The pages with the notice, and the files that SX421 names.
  private func outdated(_ files: [String: [UInt8]]) async throws -> (
    pages: [String], files: [String]
  ) {
    let built = try await builder().build(sources(files))
    #expect(!built.hasErrors, "\(GoldenSite.messages(built.diagnostics, in: .en))")
    let pages = built.value.outputs.map(\.made).filter { output in
      guard case .bytes(let bytes) = output.content else { return false }
      return bytes.split(separator: 0x3E).contains { $0.starts(with: notice) }
    }
    let named = built.diagnostics.filter { $0.problem.code == "SX421" }.map(\.file.path)
    return (pages.map(\.relativePath), named)
  }

  @Test(arguments: 0..<12)
  func anEditOfOneParagraphMarksItsPageAlone(round: Int) async throws {
    var random = RandomNumbers(seed: UInt64(round))
    var documents = (1...Int.random(in: 2...6, using: &random)).map {
      MadeUpDocument(number: $0, using: &random)
    }
    let base = try GoldenSite(named: "base.txt").archive.sections.map { ($0.name, try $0.bytes) }
    var files = Dictionary(
      base + documents.flatMap { $0.files.map { ($0.path, $0.bytes) } },
      uniquingKeysWith: { $1 }
    )
    let recording = try await builder().recordTranslations(of: nil, in: sources(files))
    #expect(recording.value.files.count == documents.count)
    for file in recording.value.files { files[file.path] = file.bytes }
    let before = try await outdated(files)
    #expect(before.pages == [] && before.files == [])

    let edited = Int.random(in: 0..<documents.count, using: &random)
    let place = try #require(documents[edited].paragraphs.randomElement(using: &random))
    documents[edited].blocks[place].vi += " Và thêm."
    let source = documents[edited].files[0]
    files[source.path] = source.bytes
    let after = try await outdated(files)
    let name = try #require(documents[edited].path.split(separator: "/").last)
    #expect(after.files == ["\(documents[edited].path).en.md"])
    // The sessions of a schedule have pages of their own, and a handout one with both languages.
    #expect(!after.pages.isEmpty)
    #expect(after.pages.allSatisfy { $0.hasPrefix("en/") && $0.contains(name) })
  }
}
