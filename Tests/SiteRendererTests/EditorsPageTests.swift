import Diagnostics
import Foundation
import Localization
import SiteRenderer
import Testing

/// Holds the editors' page against the builder: what it says will happen, happens.
struct EditorsPageTests {
  private static let sizeLimit = 600 << 10

  private func check(
    _ files: [(path: String, bytes: [UInt8])]
  ) async throws -> [Diagnostic] {
    let all = try RepositorySite.files + EditorsPage.drawings + files
    let today = try CalendarDate.parse("2026-11-23").get()
    return await SiteBuilder(BuildSettings(today: today)).check(SourceTree(files: all))
  }

  @Test func bothLanguagesShowTheSameConstructs() throws {
    let pages = try Language.allCases.map { try EditorsPage($0) }
    let names = pages.map { page in
      page.examples.map { "\($0.name) \($0.isWorksheet) \($0.code ?? "")" }
    }
    #expect(names[0] == names[1])
    #expect(names[0].count > 20)
    #expect(Set(names[0]).count == names[0].count)
  }

  @Test func examplesGiveNoMessageButThoseThatTheyShow() async throws {
    let pages = try Language.allCases.map { try EditorsPage($0) }
    let files = pages.flatMap { page in
      page.examples.filter { $0.picture != nil }.map { $0.file(in: page.language) }
    }
    let expected = pages.flatMap { page in
      page.examples.filter { $0.picture != nil }.compactMap { example in
        example.code.map { "\(example.file(in: page.language).path) \($0)" }
      }
    }
    // The command records which source text a translation matches, and no example shows that; some
    // examples are the same in both pages.
    let found = try await check(files)
      .filter { $0.severity > .note && !["SX422", "SX433"].contains($0.problem.code) }
    #expect(Set(found.map { "\($0.file.path) \($0.problem.code)" }) == Set(expected))
    #expect(found.count == expected.count, "\(GoldenSite.messages(found, in: .vi))")
    #expect(!found.hasErrors)
  }

  @Test(arguments: Language.allCases)
  func messagesAreThoseThatTheBuilderPrints(language: Language) async throws {
    let examples = try EditorsPage(language).examples
    for (place, example) in examples.enumerated() where example.code != nil {
      let message = try #require(example.message, "\(example.name) shows no message")
      // A translation stands beside its source text.
      let source = try EditorsPage(.vi).examples[place]
      let files = [source.file(in: .vi)] + (language == .vi ? [] : [example.file(in: language)])
      let found = try await check(files)
      #expect(GoldenSite.messages(found, in: language).contains(message))
    }
    #expect(examples.count { $0.message != nil } == examples.count { $0.code != nil })
  }

  @Test(arguments: Language.allCases)
  func picturesShowTheExamplesAsTheyAre(language: Language) throws {
    for example in try EditorsPage(language).examples {
      guard let name = example.picture else {
        #expect(example.code != nil, "an example has no picture: \(example.text)")
        continue
      }
      let url = EditorsPage.pictures.appending(path: "\(name).\(language.rawValue).png")
      let data = try #require(try? Data(contentsOf: url), "\(name) has no picture")
      let source = PictureSource.read(Array(data))
      #expect(source == example.text, "run scripts/picture-docs \(name)")
    }
  }

  @Test func picturesAreSmallAndAllOfThemAreShown() throws {
    let shown = try Set(
      Language.allCases.flatMap { language in
        try EditorsPage(language).examples.compactMap(\.picture)
          .map { "\($0).\(language.rawValue).png" }
      }
    )
    let files = try FileManager.default.contentsOfDirectory(atPath: EditorsPage.pictures.path)
    #expect(Set(files.filter { $0.hasSuffix(".png") }) == shown)
    let size = try files.reduce(0) { sum, name in
      sum + (try Data(contentsOf: EditorsPage.pictures.appending(path: name)).count)
    }
    #expect(size < Self.sizeLimit, "the pictures have \(size) bytes")
  }

  @Test(arguments: Language.allCases)
  func theContentsNameEverySection(language: Language) throws {
    let page = try EditorsPage(language)
    let text = page.text.replacing(/(?ms)^(`{3,}).*?^\1$/, with: "")
    let headings = text.matches(of: /(?m)^## (.+)$/).map { match in
      "#" + match.output.1.lowercased().replacing(" ", with: "-")
    }
    let links = text.matches(of: /\]\((#[^)]+)\)/).map { String($0.output.1) }
    #expect(links == headings)
  }
}
