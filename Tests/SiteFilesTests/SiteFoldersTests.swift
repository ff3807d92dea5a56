import Testing

@testable import SiteFiles

struct SiteFoldersTests {
  private func check(
    output: String,
    content: String = "content",
    throws problem: (TemporaryFolder) -> FileProblem,
    prepare: (TemporaryFolder) throws -> Void = { _ in }
  ) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content/inner")
    try folder.makeFolder("templates")
    try prepare(folder)
    #expect(throws: problem(folder)) {
      try SiteFolders(
        content: folder[content],
        templates: folder["templates"],
        output: folder[output]
      )
    }
  }

  @Test(arguments: ["content", "content/", "content/new", "content/inner", "content/inner/../x"])
  func theOutputMayNotBeOrLieInContent(output: String) throws {
    try check(
      output: output,
      throws: {
        let named = output == "content/" ? "content" : output
        return .outputOverlapsSources(output: $0[named], sources: $0["content"])
      }
    )
  }

  @Test
  func theOutputMayNotLieInTemplatesOrHoldSources() throws {
    try check(
      output: "templates/public",
      throws: {
        .outputOverlapsSources(output: $0["templates/public"], sources: $0["templates"])
      }
    )
    try check(
      output: ".",
      throws: { .outputOverlapsSources(output: $0["."], sources: $0["content"]) }
    )
  }

  @Test
  func theRootHoldsAllSourcesAndIsNoOutput() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content")
    try folder.makeFolder("templates")
    #expect(
      throws: FileProblem.outputOverlapsSources(output: "/", sources: folder["content"])
    ) {
      try SiteFolders(content: folder["content"], templates: folder["templates"], output: "/")
    }
  }

  @Test
  func linksDoNotHideAnOverlap() throws {
    try check(
      output: "public",
      throws: { .outputOverlapsSources(output: $0["public"], sources: $0["content"]) },
      prepare: { try $0.link("public", to: $0["content/inner"]) }
    )
    try check(
      output: "real/sources/public",
      content: "linked",
      throws: {
        .outputOverlapsSources(output: $0["real/sources/public"], sources: $0["linked"])
      },
      prepare: {
        try $0.makeFolder("real/sources")
        try $0.link("linked", to: $0["real/sources"])
      }
    )
  }

  @Test
  func missingFoldersAreNamed() throws {
    try check(output: "public", content: "contents", throws: { .folderMissing($0["contents"]) })
    try check(output: "a/b/public", throws: { .folderMissing($0["a/b"]) })
    try check(
      output: "public",
      throws: { .linkBroken($0["public"]) },
      prepare: { try $0.link("public", to: "nowhere") }
    )
  }

  @Test
  func aLinkIsTheOutputOnlyWhereAPersonNamedIt() throws {
    let folder = try TemporaryFolder()
    for name in ["content", "templates", ".config"] { try folder.makeFolder(name) }
    try folder.link("public", to: ".config")
    func folders(isOutputNamed: Bool) throws -> SiteFolders {
      try SiteFolders(
        content: folder["content"],
        templates: folder["templates"],
        output: folder["public"],
        isOutputNamed: isOutputNamed
      )
    }
    #expect(throws: FileProblem.outputIsLink(folder["public"])) {
      try folders(isOutputNamed: false)
    }
    #expect(try folders(isOutputNamed: true).outputName == ".config")
  }

  @Test
  func filesInPlaceOfFoldersAreNamed() throws {
    try check(
      output: "public",
      throws: { .notAFolder($0["public"]) },
      prepare: { try $0.write("x", to: "public") }
    )
    try check(
      output: "public",
      content: "file",
      throws: { .notAFolder($0["file"]) },
      prepare: { try $0.write("x", to: "file") }
    )
  }

  @Test
  func aFolderWhoseNameOnlyBeginsLikeContentIsFine() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content")
    try folder.makeFolder("templates")
    let folders = try SiteFolders(
      content: folder["content"],
      templates: folder["templates"],
      output: folder["content-site"]
    )
    #expect(folders.outputName == "content-site")
  }
}
