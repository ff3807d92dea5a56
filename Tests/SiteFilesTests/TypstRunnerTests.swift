import Diagnostics
import Foundation
import HTML
import Testing

@testable import SiteFiles
@testable import SiteRenderer

/// The folder that handouts are typeset in may have come with a site that somebody made up.
struct TypstRunnerTests {
  private let site: TestSite
  private let tools: TypesettingTools

  /// Its typesetter writes `printed` into the file that its last argument names.
  init() throws {
    site = try TestSite()
    try site.folder.writeProgram("for last; do :; done\nprintf printed >\"$last\"\n", to: "typst")
    tools = TypesettingTools(command: site.folder["typst"], fonts: site.folder.path)
  }

  private func printed() throws -> [String] {
    let plan = SourceFile(path: "content/handouts/mot-ngay.vi.md", text: "")
    let print = HandoutPrint(
      name: "mot-ngay",
      edition: .vi,
      data: [],
      template: [],
      pictures: [],
      pages: nil,
      path: URLPath("mot-ngay.pdf"),
      plan: plan,
      files: [:],
      fingerprint: 7
    )
    let runner = try TypstRunner(tools, site.folders, root: site.folder.path)
    return try runner.print([print], jobs: 1).value
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: [".build", ".build/handouts"])
  func aLinkInThePlaceOfTheFolderIsNotFollowed(name: String) throws {
    try site.folder.makeFolder("outside/handouts")
    if name != ".build" { try site.folder.makeFolder(".build") }
    try site.folder.link(name, to: site.folder["outside"])
    #expect(throws: FileProblem.self) { try printed() }
    #expect(try site.folder.tree("outside") == ["handouts/": ""])
  }

  @Test
  func whatAKilledProcessLeftIsRemovedAndThatOfALivingOneStays() throws {
    let gone = "new-\(Int32.max)-mot-ngay.vi.a4.0.json"
    let own = "new-\(ProcessInfo.processInfo.processIdentifier)-khac.vi.a4.0.json"
    for name in [gone, own] { try site.folder.write("x", to: ".build/handouts/" + name) }
    _ = try printed()
    let names = try site.folder.names(in: ".build/handouts")
    #expect(!names.contains(gone) && names.contains(own))
  }

  @Test
  func aLinkInThePlaceOfAPrintIsReplaced() throws {
    #expect(try printed() == ["printed"])
    let name = try #require(try site.folder.names(in: ".build/handouts").first)
    try site.folder.remove(".build/handouts/" + name)
    try site.folder.write("secret", to: "secret.txt")
    try site.folder.link(".build/handouts/" + name, to: site.folder["secret.txt"])
    #expect(try printed() == ["printed"])
    #expect(try site.folder.text("secret.txt") == "secret")
  }

  @Test
  func onlyFormerPrintsOfTheKindAreRemoved() throws {
    let former = "mot-ngay.vi.a4.0123456789abcdef.pdf"
    let others = ["mot-ngay.vi.a4.notes.pdf", "mot-ngay.vi.a4.0123456789abcdef.txt"]
    for name in others + [former] { try site.folder.write("x", to: ".build/handouts/" + name) }
    #expect(try printed() == ["printed"])
    let left = try site.folder.names(in: ".build/handouts")
    #expect(left.count == 3)
    #expect(Set(left).isSuperset(of: others))
  }

  @Test
  func theFolderOfPrintsIsALinkOnlyWhereAPersonNamedIt() throws {
    try site.folder.makeFolder("outside")
    try site.folder.link("print", to: site.folder["outside"])
    let print = site.folder["print"]
    #expect(throws: FileProblem.self) {
      try PrintFolder.write([1], as: "a.pdf", in: print, isNamed: false)
    }
    #expect(try site.folder.names(in: "outside").isEmpty)
    try site.folder.link("outside/a.pdf", to: site.folder["typst"])
    try PrintFolder.write([1], as: "a.pdf", in: print, isNamed: true)
    #expect(try site.folder.bytes("outside/a.pdf") == [1])
    #expect(try site.folder.text("typst").hasPrefix("#!"))
  }
}
