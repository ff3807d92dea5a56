import HTML
import SiteRenderer
import Testing

@testable import SiteFiles

/// The site that stands against a clean build.
struct SiteVerifierTests {
  private static let files = ["index.html": "home", "en/a.html": "A", "media/a.pdf": "%PDF"]

  private static func outputs(_ files: [String: String]) -> [Output] {
    files.map { path, text in
      let made = Output(path: URLPath(path), fingerprint: 1, content: .bytes(Array(text.utf8)))
      return Output(path: made.path, fingerprint: nil, content: .deferred { made })
    }
  }

  private func check(
    _ expected: (TestSite) -> [VerificationProblem],
    against outputs: [Output] = outputs(files),
    after change: (TestSite) throws -> Void = { _ in }
  ) throws {
    let site = try TestSite()
    try site.build(Self.files)
    try change(site)
    let verifier = try SiteVerifier(site.folders, scaler: nil, jobs: 2)
    #expect(try verifier.problems(against: outputs) == expected(site))
    #expect(try site.leftovers == [])
  }

  @Test func aSiteThatStandsAsItWasBuiltHasNone() throws {
    try check({ _ in [] })
  }

  @Test func whatNoBuildWroteIsNotLookedAt() throws {
    try check({ _ in [] }) { try $0.folder.write("mine", to: "public/CNAME") }
  }

  @Test func aFileOfAsManyOtherBytesIsNamed() throws {
    try check({ [.differs($0.folder["public/en/a.html"])] }) {
      try $0.folder.write("B", to: "public/en/a.html")
    }
  }

  @Test func aFileThatIsGoneOrIsNoneIsNamed() throws {
    try check({ site in
      ["en/a.html", "index.html"].map { .missing(site.folder["public/\($0)"]) }
    }) {
      try $0.folder.remove("public/index.html")
      try $0.folder.remove("public/en/a.html")
      try $0.folder.link("public/en/a.html", to: $0.folder["public/media/a.pdf"])
    }
  }

  @Test func aFileOfOursThatACleanBuildDoesNotGiveIsNamed() throws {
    try check(
      { [.leftOver($0.folder["public/media/a.pdf"])] },
      against: Self.outputs(Self.files.filter { $0.key != "media/a.pdf" })
    )
  }

  @Test func anotherBuildIsNotDisturbed() throws {
    let site = try TestSite()
    try site.build(Self.files)
    let other = try StagedOutput(site.folders, jobs: 1)
    let verifier = try SiteVerifier(site.folders, scaler: nil, jobs: 1)
    #expect {
      try verifier.problems(against: Self.outputs(Self.files))
    } throws: { error in
      guard case FileProblem.anotherBuild = error else { return false }
      return true
    }
    _ = consume other
  }
}
