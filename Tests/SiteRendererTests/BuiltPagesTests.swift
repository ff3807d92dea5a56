import Diagnostics
import HTML
import Localization
import SiteRenderer
import Testing

/// What must hold of every page of every site: here the repository's own and the golden ones.
struct BuiltPagesTests {
  private static let sites =
    ["content and templates"] + ((try? GoldenSite.names.filter { !$0.hasPrefix("SX") }) ?? [])

  private func build(_ name: String) async throws -> Diagnosed<SiteBuilder.Result> {
    guard name != Self.sites[0] else {
      let today = try CalendarDate.parse("2026-11-23").get()
      return await SiteBuilder(BuildSettings(today: today)).build(try RepositorySite.sources)
    }
    let site = try GoldenSite(named: name)
    return await SiteBuilder(try site.settings).build(try site.sources)
  }

  @Test func theRepositorysSiteHasNoErrorsAndNoWarnings() async throws {
    let built = try await build(Self.sites[0])
    let problems = built.diagnostics.filter { $0.severity > .note }
    #expect(GoldenSite.messages(problems, in: .vi) == "")
    #expect(built.value.pageCount > 40)
  }

  @Test(arguments: sites)
  func everyInternalLinkLeadsToAFileOfTheSite(site: String) async throws {
    let outputs = try await build(site).value.outputs
    let pages = pages(outputs)
    let paths = Set(outputs.map(\.relativePath))
    for (path, html) in pages {
      for address in html.addresses where !address.contains(":") {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : resolve(String(parts[0]), from: path)
        #expect(paths.contains(target), "\(path) links to \(address)")
        guard parts.count > 1, let page = pages[target] else { continue }
        #expect(page.ids.contains(String(parts[1])), "\(path): no \(address)")
      }
    }
  }

  @Test(arguments: sites)
  func everyPageHasOneTitleAndUniqueIDs(site: String) async throws {
    for (path, html) in pages(try await build(site).value.outputs) {
      #expect(html.tags.count { $0.name == "h1" } == 1, "h1 of \(path)")
      #expect(Set(html.ids).count == html.ids.count, "ids of \(path)")
    }
  }

  @Test(arguments: sites)
  func everyPageSaysItsLanguage(site: String) async throws {
    for (path, html) in pages(try await build(site).value.outputs) {
      let language = html.tags.first { $0.name == "html" }?.attributes["lang"]
      #expect(language == (path.hasPrefix("en/") ? "en" : "vi"), "\(path)")
      for tag in html.tags {
        guard let lang = tag.attributes["lang"] ?? tag.attributes["hreflang"] else { continue }
        let known = tag.name == "link" ? ["vi", "en", "x-default"] : ["vi", "en"]
        #expect(known.contains(lang), "\(path): <\(tag.name)>")
      }
    }
  }

  @Test(arguments: sites)
  func noTwoFilesHaveOnePath(site: String) async throws {
    let paths = try await build(site).value.outputs.map { $0.relativePath.lowercased() }
    #expect(Set(paths).count == paths.count)
  }

  private func pages(_ outputs: [Output]) -> [String: HTMLScanner] {
    var pages: [String: HTMLScanner] = [:]
    for output in outputs where output.relativePath.hasSuffix(".html") {
      guard case .bytes(let bytes) = output.made.content else { continue }
      pages[output.relativePath] = HTMLScanner(String(decoding: bytes, as: UTF8.self))
    }
    return pages
  }

  private func resolve(_ address: String, from page: String) -> String {
    var folders = page.split(separator: "/").dropLast()
    for part in address.split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(part) }
    }
    return folders.joined(separator: "/")
  }
}
