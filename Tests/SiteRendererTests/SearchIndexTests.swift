import Diagnostics
import Testing

@testable import SiteRenderer

/// What the index of a small site holds.
struct SearchIndexTests {
  private static let site = GoldenSite(
    """
    -- content/articles/learn/dien.vi.md --
    ---
    title: Tiết kiệm điện
    summary: Một bài ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
    date: 02/10/2026
    ---
    Đoạn mở đầu nói về dòng thải.

    ## Máy nén khí

    Máy nén khí ăn nhiều điện; "khí nén" \\ đắt.
    -- content/glossary.yaml --
    - key: waste-stream
      vi: dòng thải
      en: waste stream
      definition: { vi: Thứ rời một khâu., en: What leaves a step. }
    """
  )

  /// The files of the index by their names without their codes, and the directories' addresses.
  private func files(jobs: Int = 2) async throws -> [String: String] {
    let settings = try Self.site.settings
    let today = settings.today
    let built = await SiteBuilder(BuildSettings(today: today, jobs: jobs))
      .build(try Self.site.sources)
    #expect(!built.diagnostics.hasErrors)
    var files: [String: String] = [:]
    for output in built.value.outputs where output.relativePath.hasPrefix("assets/search/") {
      guard case .bytes(let bytes) = output.content else { continue }
      let name = output.relativePath.dropFirst("assets/search/".count).split(separator: "-")
      files[name.prefix(2).joined(separator: "-")] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }

  private func postings(of form: String, in file: String?) throws -> [SearchPosting] {
    let text = try #require(file?.split(separator: "\"").dropFirst(3).first)
    let values = text.split(separator: ";").flatMap { $0.split(separator: ",") }
    let place = try #require(values.firstIndex { $0 == form }, "no \(form) in \(text)")
    return PostingList.read(Array(values[place + 1].utf8))
  }

  @Test func wordsLeadToTheirDocumentsAndSections() async throws {
    let file = try await files()["vi-w0"]
    let electricity = try postings(of: "điện", in: file)
    #expect(electricity.map(\.document) == [0])
    #expect(electricity[0].strength == SearchPosting.strength(.title, count: 3))
    #expect(electricity[0].section == 0)
    let machine = try postings(of: "máy", in: file)
    #expect(machine[0].section == 1)
    #expect(machine[0].strength == SearchPosting.strength(.heading, count: 2))
  }

  @Test func phrasesAreWordsSideBySide() async throws {
    let file = try await files()["vi-p0"]
    #expect(try postings(of: "dòng thải", in: file).map(\.document) == [0, 1])
    #expect(try postings(of: "nén khí", in: file).map(\.section) == [1])
    #expect(file?.contains("điện khí") == false)
  }

  @Test func aTermIsFoundByItsNameInTheOtherLanguage() async throws {
    let files = try await files()
    #expect(try postings(of: "waste", in: files["vi-w0"]).map(\.document) == [1])
    #expect(
      files["vi-d1"]
        == """
        sxshSearch("d1",[["dòng thải","thuat-ngu/index.html#waste-stream",\
        "waste stream: Thứ rời một khâu.",""]]);

        """
    )
  }

  @Test func recordsLeaveOutWhatFoldsOutOfThem() async throws {
    let record = try #require(try await files()["vi-d0"])
    #expect(record.contains("\"Tiết kiệm điện\",\"kien-thuc/\","))
    #expect(record.contains("\"Máy nén khí\",\"\",\"Máy nén khí ăn nhiều điện; "))
    #expect(record.contains("\\\\ đắt.\"]]"))
  }

  @Test func theIndexDoesNotDependOnTheNumberOfJobs() async throws {
    let one = try await files(jobs: 1)
    let three = try await files(jobs: 3)
    #expect(one == three && one.count > 8)
  }
}
