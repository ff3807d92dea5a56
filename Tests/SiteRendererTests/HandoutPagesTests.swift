import Diagnostics
import HTML
import Localization
import SiteRenderer
import Testing

/// The pages of the repository's own handouts, as readers get them.
struct HandoutPagesTests {
  private static let files = try? RepositorySite.files

  /// The pages of all handouts by their paths, of texts that `end` is put behind.
  private func pages(ofTextsWith end: String = "") async throws -> [String: String] {
    let files = try #require(Self.files).map { path, bytes in
      (path: path, bytes: path.hasSuffix(".md") ? bytes + Array(end.utf8) : bytes)
    }
    let sources = SourceTree(files: files)
    let day = CalendarDate(daysSince1970: 20_783)
    let built = await SiteBuilder(BuildSettings(today: day)).build(sources)
    return built.value.outputs.filter {
      $0.relativePath.hasPrefix("tai-lieu/") || $0.relativePath.hasPrefix("en/handouts/")
    }.texts
  }

  /// The pages that begin at `first`, in order.
  private func pages(from first: String, _ name: String, of all: [String: String]) -> [String] {
    let further = (2...20).map { "\(first.dropLast(5))/\(name)-\($0).html" }
    return ([first] + further).compactMap { all[$0] }
  }

  /// The parts of `page` by the ids of their headings.
  private func parts(of page: String) -> [String] {
    page.split(separator: "<h2 id=\"part_").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test(arguments: [
    ("tai-lieu/tap-huan-hai-ngay.html", "en/handouts/two-day-training.html", 33, 3),
    (
      "tai-lieu/tap-huan-hai-ngay-song-ngu.html",
      "en/handouts/two-day-training-side-by-side.html", 33, 6
    ),
    ("tai-lieu/hoi-thao-mot-ngay.html", "en/handouts/one-day-seminar.html", 17, 1),
    (
      "tai-lieu/hoi-thao-mot-ngay-song-ngu.html",
      "en/handouts/one-day-seminar-side-by-side.html", 17, 3
    ),
  ])
  func thePagesOfAHandoutHoldItsPartsInOrder(
    vi: String,
    en: String,
    partCount: Int,
    pageCount: Int
  ) async throws {
    let all = try await pages()
    let vietnamese = pages(from: vi, "trang", of: all)
    let english = pages(from: en, "page", of: all)
    #expect(vietnamese.count == pageCount)
    #expect(vietnamese.flatMap(parts) == (1...partCount).map { "\($0)" })
    // Page 2 of one language has what page 2 of the other has.
    #expect(vietnamese.map(parts) == english.map(parts))
  }

  @Test func noPageIsLongerThanOthersOfTheSite() async throws {
    let all = try await pages()
    #expect(all.count == 28)
    for (path, page) in all {
      #expect(page.utf8.count <= 100_000, "\(path)")
      // What is split leaves room for what another site has around its pages.
      let isFurther = path.contains("/trang-") || path.contains("/page-")
      if isFurther { #expect(page.utf8.count <= 90_000, "\(path)") }
    }
  }

  @Test func tablesOfATextAreCountedFromItsFirst() async throws {
    let all = try await pages(ofTextsWith: "\n\n| a | b |\n|---|---|\n| c | d |\n")
    for (path, page) in all {
      let names = page.matches(of: /class="table-scroll"[^>]*aria-label="([^"]+)"/).map { $0.1 }
      #expect(Set(names).count == names.count, "\(path)")
      for number in names.compactMap({ $0.firstMatch(of: /, (?:Bảng|Table) ([0-9]+)/)?.1 }) {
        #expect(number.count < 3, "\(path)")
      }
      #expect(!names.contains { $0.contains(/[0-9] [0-9]+$/) }, "\(path)")
    }
  }

  @Test func everyTextOfAPageHasFootnotesOfItsOwn() async throws {
    let all = try await pages(ofTextsWith: "\n\nMột câu.[^1] Câu nữa.[^1]\n\n[^1]: Lời chú.\n")
    #expect(all.count >= 28)
    var count = 0
    for (path, page) in all {
      let ids = page.matches(of: /\sid="([^"]+)"/).map { $0.1 }
      #expect(Set(ids).count == ids.count, "\(path)")
      let led = Set(page.matches(of: /href="#([^"]+)"/).map { $0.1 })
      #expect(led.isSubset(of: ids), "\(path): \(led.subtracting(ids))")
      let notes = page.matches(of: /<li id="_[^"]+-note-1">\s*<p>Lời chú\./).count
      #expect(page.matches(of: /role="doc-noteref"/).count == 2 * notes, "\(path)")
      count += notes
    }
    #expect(count > 100)
  }

  /// A case with all that a source may say, and a handout that names its own day and place.
  private static let caseFiles = [
    "content/case-studies/lo-thu.vi.md": """
    ---
    title: Lò thử
    summary: Một điển hình ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
    date: 15/11/2026
    evidence: illustrative
    sector: tiles
    place: vinh-yen
    caveat: Lưu ý của cả ca.
    reported: { saving: 533 triệu/năm }
    measures:
      - id: a
        name: Bịt khe lò
        technique: good-housekeeping
        investment: 10 triệu
        saving: 20 triệu/năm
        caveat: Lưu ý của giải pháp.
      - id: b
        name: Thay béc đốt
        technique: good-housekeeping
        investment: 30 triệu
        saving: 40 triệu/năm
    ---
    Bài.
    """,
    "content/handouts/thu.vi.md": """
    ---
    title: Tài liệu thử
    summary: Một tài liệu ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
    date: 15/12/2026
    place: vinh-yen
    parts:
      - { id: a, document: case-studies/lo-thu }
    ---
    ## Mục một

    Xem [mục](#muc-mot).
    """,
  ]

  /// The page of the handout `thu`, and what is printed of it, with plain blanks.
  private func handout(_ caseFiles: [String: String]) async throws -> (page: String, data: String) {
    let files = try #require(Self.files) + caseFiles.map { ($0.key, Array($0.value.utf8)) }
    let sources = SourceTree(files: files)
    let builder = SiteBuilder(BuildSettings(today: CalendarDate(daysSince1970: 20_783)))
    let built = await builder.build(sources)
    #expect(built.diagnostics.filter { $0.severity == .error }.map(\.problem.code) == [])
    let output = built.value.outputs.first { $0.relativePath == "tai-lieu/tai-lieu-thu.html" }
    let page = String(decoding: try #require(output?.made.bytes), as: UTF8.self)
    let answer = await builder.handouts(.init(names: ["thu"], edition: .vi), of: sources)
    guard case .prints(let prints) = answer.value, let print = prints.first else {
      throw CancellationError()
    }
    let data = String(decoding: print.data, as: UTF8.self)
    return (page.replacing("\u{A0}", with: " "), data.replacing("\u{A0}", with: " "))
  }

  @Test func aHandoutsPageSaysWhatItsPrintSays() async throws {
    let (page, data) = try await handout(Self.caseFiles)
    let said = [
      "Nơi tổ chức", "Lưu ý của cả ca.", "Lưu ý của giải pháp.", "533 triệu", "60 triệu",
      "40 triệu", "tính trên 2 trong 2 giải pháp",
    ]
    for text in said { #expect(page.contains(text), "\(text)") }
    for text in said.dropFirst() { #expect(data.contains(text), "\(text)") }
    #expect(page.contains("15 tháng 12 năm 2026"))
    #expect(page.contains("id=\"muc-mot\""))
  }

  @Test func sumsOfTwoCurrenciesAndMissingEvidenceAreSaid() async throws {
    let files = Self.caseFiles.mapValues { text in
      text.replacing("evidence: illustrative\n", with: "")
        .replacing("saving: 40 triệu/năm", with: "saving: 900 USD/năm")
    }
    let (page, data) = try await handout(files)
    #expect(page.contains("20 triệu đồng; 900 USD"))
    #expect(page.contains("Chưa xét bằng chứng"))
    #expect(data.contains("20 triệu đồng; 900 USD"))
    #expect(data.contains(#""evidence":[{"l":"vi","x":"Chưa xét bằng chứng"}]"#))
  }
}
