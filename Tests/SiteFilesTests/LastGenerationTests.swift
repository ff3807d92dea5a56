import HTML
import SiteRenderer
import Testing

@testable import SiteFiles

/// What pages load stays one build longer than the pages that load it.
@Suite(.serialized)
struct LastGenerationTests {
  private static let modes: [StagedOutput.Mode] = [.automatic, .inPlace]

  /// A site whose only page loads the style sheet with this number.
  private static func generation(_ number: Int) -> [String: String] {
    ["index.html": "loads \(number)", "assets/site-\(number).css": "style \(number)"]
  }

  @Test(arguments: modes)
  func whatThePagesBeforeLoadGoesWithTheBuildAfter(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(Self.generation(1), mode: mode)
    let result = try site.build(Self.generation(2), mode: mode)
    let both = Self.generation(2).merging(["assets/site-1.css": "style 1"]) { new, _ in new }
    #expect(try site.site == both)
    #expect((result.written, result.kept, result.removed) == (2, 1, 0))
    try site.build(Self.generation(3), mode: mode)
    let next = Self.generation(3).merging(["assets/site-2.css": "style 2"]) { new, _ in new }
    #expect(try site.site == next)
    #expect(try site.leftovers == [])
  }

  @Test(arguments: modes)
  func itKeepsItsTimeAndItsPlaceOnTheDisk(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(Self.generation(1), mode: mode)
    let before = try site.folder.trace("public/assets/site-1.css")
    try site.build(Self.generation(2), mode: mode)
    #expect(try site.folder.trace("public/assets/site-1.css") == before)
  }

  @Test(arguments: modes)
  func theSameSiteOverAgainTouchesNothing(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(Self.generation(1), mode: mode)
    try site.build(Self.generation(2), mode: mode)
    let before = try site.folder.traces("public")
    let result = try site.build(Self.generation(2), mode: mode)
    #expect(try site.folder.traces("public") == before)
    #expect((result.written, result.kept, result.removed) == (0, 3, 0))
  }

  @Test(arguments: modes)
  func aFileThatComesBackIsOneOfTheSiteAgain(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(Self.generation(1), mode: mode)
    try site.build(Self.generation(2), mode: mode)
    try site.build(Self.generation(1), mode: mode)
    let both = Self.generation(1).merging(["assets/site-2.css": "style 2"]) { new, _ in new }
    #expect(try site.site == both)
    try site.build(Self.generation(3), mode: mode)
    let next = Self.generation(3).merging(["assets/site-1.css": "style 1"]) { new, _ in new }
    #expect(try site.site == next)
  }

  @Test(arguments: modes)
  func whatSomebodyChangedGoesAtOnce(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(Self.generation(1), mode: mode)
    try site.folder.write("edited by hand", to: "public/assets/site-1.css")
    try site.build(Self.generation(2), mode: mode)
    #expect(try site.site == Self.generation(2))
  }

  @Test(arguments: modes)
  func whatStandsInTheWayOfNewFilesGoesAtOnce(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    let first = ["index.html": "1", "assets/a": "file", "assets/b/c.js": "deep"]
    let second = ["index.html": "2", "assets/a/x.js": "inside", "assets/b": "file now"]
    try site.build(first, mode: mode)
    try site.build(second, mode: mode)
    #expect(try site.site == second)
  }

  @Test(arguments: modes)
  func pagesAndMediaGoAtOnce(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(["a.html": "page", "media/a.pdf": "%PDF", "assets.html": "page"], mode: mode)
    try site.build(["b.html": "page"], mode: mode)
    #expect(try site.site == ["b.html": "page"])
  }

  @Test func aCleanBuildNeedNotGiveIt() throws {
    let site = try TestSite()
    try site.build(Self.generation(1))
    try site.build(Self.generation(2))
    let verifier = try SiteVerifier(site.folders, scaler: nil, jobs: 1)
    let clean = Self.generation(2).map { path, text in
      Output(path: URLPath(path), fingerprint: 1, content: .bytes(Array(text.utf8)))
    }
    #expect(try verifier.problems(against: clean) == [])
  }
}
