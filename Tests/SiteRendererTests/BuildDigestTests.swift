import Localization
import SiteRenderer
import Testing

struct BuildDigestTests {
  private static let texts = [
    SourceText(path: "content/a.md", bytes: Array("ab".utf8)),
    SourceText(path: "content/b.md", bytes: Array("c".utf8)),
  ]
  private static let media = [SourceMedia(path: "content/a.pdf", size: 3, hash: 7)]

  private func digest(
    _ texts: [SourceText] = texts,
    _ media: [SourceMedia] = media,
    _ settings: BuildSettings? = nil
  ) throws -> UInt64 {
    try (settings ?? self.settings()).digest(of: SourceTree(texts: texts, media: media))
  }

  private func settings(
    _ day: String = "2026-11-26",
    baseURL: String? = nil,
    drafts: Bool = false,
    lenient: Bool = false,
    notes: Bool = false,
    limit: Int? = nil,
    scaler: String? = nil,
    jobs: Int = 1
  ) throws -> BuildSettings {
    BuildSettings(
      today: try CalendarDate.parse(day).get(),
      baseURL: baseURL,
      includesDrafts: drafts,
      isLenient: lenient,
      givesNotes: notes,
      behindLimit: limit,
      pictureScaler: scaler,
      jobs: jobs
    )
  }

  @Test func theNumberOfJobsAndTheOrderOfFilesDoNotCount() throws {
    #expect(try digest() == digest(Self.texts.reversed()))
    #expect(try digest() == digest(Self.texts, Self.media, settings(jobs: 8)))
  }

  @Test func whateverElseDecidesCounts() throws {
    var digests = [
      try digest(),
      try digest([]),
      try digest(Self.texts, []),
      // The same bytes in a row, cut elsewhere.
      try digest([
        SourceText(path: "content/a.md", bytes: Array("a".utf8)),
        SourceText(path: "content/b.md", bytes: Array("bc".utf8)),
      ]),
      try digest(Self.texts, [SourceMedia(path: "content/a.pdf", size: 3, hash: 8)]),
      try digest(Self.texts, [SourceMedia(path: "content/b.pdf", size: 3, hash: 7)]),
    ]
    digests += try [
      settings("2026-11-27"), settings(baseURL: "https://a.example/"), settings(baseURL: ""),
      settings(drafts: true), settings(lenient: true), settings(notes: true), settings(limit: 0),
      settings(limit: 1), settings(scaler: ""), settings(scaler: "vips-8.14"),
    ].map { try digest(Self.texts, Self.media, $0) }
    #expect(Set(digests).count == digests.count)
  }
}
