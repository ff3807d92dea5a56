import Testing

/// Links to entries that were typed without a text take the entries' names wherever texts are read.
struct EntryNamesTests {
  private static let site = """
    -- content/glossary.yaml --
    - { key: waste-stream, vi: dòng thải, en: waste stream, definition: { vi: Thứ rời đi., en: What leaves. } }
    - { key: payback, vi: hoàn vốn, en: payback, definition: { vi: Thời gian., en: The time. } }
    -- content/policy.yaml --
    - { key: 889-qd-ttg, number: 889/QĐ-TTg, title: { vi: Chương trình, en: Programme }, status: in-force }
    -- content/articles/learn/a.vi.md --
    ---
    title: Bài thử
    summary: Một bài ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
    date: 15/11/2026
    ---
    Xem [mục](#dong-thai-la-gi).

    ## [](term:waste-stream) là gì

    Bài.[^1]

    ## [](policy:889-qd-ttg)

    ## Ba

    Mỗi [](term:waste-stream) là tiền.

    Table: Tính **[](term:payback)**

    | Máy | Năm |
    |-----|-----|
    | Lò  | 2   |

    [^1]: Xem [](term:payback).
    -- content/articles/learn/a.en.md --
    ---
    title: A test
    summary: A short text for trying things, long enough for a summary.
    ---
    See [it](#what-is-waste-stream).

    ## What is [](term:waste-stream)

    Text.[^1]

    ## [](policy:889-qd-ttg)

    ## Three

    Each [](term:waste-stream) is money.

    Table: Count **[](term:payback)**

    | Machine | Years |
    |---------|-------|
    | Oven    | 2     |

    [^1]: See [](term:payback).
    """

  @Test func headingsAndCaptionsHoldTheNames() async throws {
    let files = try await RepositoryTemplates.build(Self.site)
    let page = try #require(files["kien-thuc/bai-thu.html"])
    #expect(page.contains("<li><a href=\"#dong-thai-la-gi\">dòng thải là gì</a></li>"))
    #expect(page.contains("<h2 id=\"dong-thai-la-gi\"><a href="))
    #expect(page.contains("<a href=\"#889-qd-ttg\">889/QĐ-TTg</a>"))
    #expect(page.contains("aria-label=\"Tính hoàn vốn\""))
    #expect(page.contains(">hoàn vốn</a>"))
    let english = try #require(files["en/learn/a-test.html"])
    #expect(english.contains("<a href=\"#what-is-waste-stream\">What is waste stream</a>"))
  }

  @Test func searchFindsTheNames() async throws {
    let files = try await RepositoryTemplates.build(Self.site)
    let rows = files.filter { $0.key.hasPrefix("assets/search/vi-d") }.values
    #expect(rows.contains { $0.contains("\"dòng thải là gì\"") })
    #expect(rows.contains { $0.contains("Mỗi dòng thải là tiền.") })
  }
}
