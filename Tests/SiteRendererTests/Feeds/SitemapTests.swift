import Diagnostics
import Localization
import SiteModel
import Testing

@testable import SiteRenderer

struct SitemapTests {
  private func files(partLength: Int) async throws -> [String: String] {
    let golden = try GoldenSite(named: "article-pair.txt")
    let (settings, sources) = (try golden.settings, try golden.sources)
    let files = await SiteBuilder(settings).decodeData(of: sources)
    let site = try #require(await SiteLoader(settings, files.value, of: sources).load().value)
    let sitemap = Sitemap(
      site,
      PagePlan(site, SiteIndex(site)).pairs,
      at: BaseAddress(url: "https://sxsh.example/"),
      partLength: partLength
    )
    let made = sitemap.files.map { ($0.route.path, String(decoding: $0.make(), as: UTF8.self)) }
    return Dictionary(uniqueKeysWithValues: made)
  }

  private func addresses(_ text: String?) -> [Substring] {
    (text ?? "").split(separator: "<loc>").dropFirst().map { $0.prefix { $0 != "<" } }
  }

  @Test func aLongListIsCutAndTheListOfPartsNamesEachPart() async throws {
    let whole = try await files(partLength: 50_000)
    #expect(whole.keys.sorted() == ["sitemap.xml"])
    let all = addresses(whole["sitemap.xml"])
    let cut = try await files(partLength: 7)
    let parts = addresses(cut["sitemap.xml"]).map {
      String($0.dropFirst("https://sxsh.example/".count))
    }
    #expect(parts.count == (all.count + 6) / 7)
    #expect(Set(cut.keys) == Set(parts + ["sitemap.xml"]))
    #expect(parts.flatMap { addresses(cut[$0]) } == all)
    #expect(parts.allSatisfy { addresses(cut[$0]).count <= 7 })
  }

  @Test func aListOfAsManyAsAFileMayHoldIsOneFile() async throws {
    let count = addresses(try await files(partLength: 50_000)["sitemap.xml"]).count
    #expect(try await files(partLength: count).keys.sorted() == ["sitemap.xml"])
    #expect(try await files(partLength: count - 1).count == 3)
  }
}
