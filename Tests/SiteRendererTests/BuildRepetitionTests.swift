import Diagnostics
import FuzzChecks
import HTML
import Localization
import SiteRenderer
import Testing

/// Same inputs, same bytes; and what stayed the same is neither rendered nor written.
struct BuildRepetitionTests {
  private func build(
    _ sources: SourceTree,
    jobs: Int = 1,
    previous: [String: UInt64] = [:]
  ) async throws -> [Output] {
    let today = try CalendarDate.parse("2026-11-23").get()
    let builder = SiteBuilder(BuildSettings(today: today, jobs: jobs))
    return await builder.build(sources, previous: previous).value.outputs.map(\.made)
  }

  private func fingerprints(_ outputs: [Output]) -> [String: UInt64] {
    Dictionary(
      uniqueKeysWithValues: outputs.compactMap { output in
        output.fingerprint.map { (output.relativePath, $0) }
      }
    )
  }

  private func check(_ outputs: [Output], equal others: [Output]) {
    #expect(outputs.map(\.relativePath) == others.map(\.relativePath))
    for (one, other) in zip(outputs, others) {
      #expect(one.fingerprint == other.fingerprint, "\(one.relativePath)")
      #expect(one.bytes == other.bytes, "\(one.relativePath)")
    }
  }

  @Test func theOrderOfFilesDoesNotMatter() async throws {
    let sources = try RepositorySite.sources
    let outputs = try await build(sources)
    try #require(!outputs.isEmpty)
    var random = RandomNumbers(seed: 16)
    for _ in 0..<2 {
      let texts = sources.texts.shuffled(using: &random)
      check(try await build(SourceTree(texts: texts, media: sources.media)), equal: outputs)
    }
  }

  @Test func theNumberOfJobsDoesNotMatter() async throws {
    let sources = try RepositorySite.sources
    check(try await build(sources, jobs: 4), equal: try await build(sources, jobs: 1))
  }

  @Test func whatStayedTheSameIsUnchanged() async throws {
    let sources = try RepositorySite.sources
    let first = try await build(sources)
    let second = try await build(sources, previous: fingerprints(first))
    #expect(first.map(\.relativePath) == second.map(\.relativePath))
    #expect(second.filter { !$0.isUnchanged }.map(\.relativePath) == [])
  }

  @Test func aChangedTextChangesItsPageAndItsLists() async throws {
    let site = try GoldenSite(named: "article-pair.txt")
    let first = try await build(try site.sources)
    var changed = site
    let path = "content/articles/learn/chi-phi-an.en.md"
    let text = try #require(site.archive[path]).text
    changed.archive.set(path, to: Array(text.replacing("See [below]", with: "Look [below]").utf8))
    let second = try await build(try changed.sources, previous: fingerprints(first))
    let rewritten = second.filter { !$0.isUnchanged }.map(\.relativePath)
    // What search loads changes with the texts, and its page names the directory of that.
    let pages = rewritten.filter { !$0.hasPrefix("assets/search/en-") }
    #expect(pages == ["en/learn/hidden-costs.html", "en/search.html"])
  }

  @Test func aNewDayChangesWhatIsPast() async throws {
    let sources = try GoldenSite(named: "training-two-day.txt").sources
    let first = try await build(sources)
    let later = BuildSettings(today: try CalendarDate.parse("2026-12-17").get())
    let built = await SiteBuilder(later).build(sources, previous: fingerprints(first))
    let rewritten = built.value.outputs.map(\.made).filter { !$0.isUnchanged }.map(\.relativePath)
    #expect(rewritten.contains("tap-huan/index.html"))
    #expect(!rewritten.contains("kien-thuc/index.html"))
  }
}
