import Foundation
import Testing

@Suite("A site for another campaign")
struct InitTests {
  private func makeSite(in folder: TemporaryFolder) throws -> Sxsh.Run {
    try Sxsh.run(["init", "trang"], in: folder, environment: ["SXSH_ROOT": Repository.path])
  }

  @Test func newSiteBuildsInBothLanguages() throws {
    let folder = try TemporaryFolder()
    let made = try makeSite(in: folder)
    #expect(made.exitCode == 0, "\(made.errors)")
    #expect(made.errors.contains("trang/content/site.yaml"))
    let built = try Sxsh.run(["build"], in: folder, environment: ["SXSH_ROOT": folder["trang"]])
    #expect(built.exitCode == 0, "\(built.errors)")
    #expect(folder.exists("trang/public/index.html"))
    #expect(folder.exists("trang/public/en/index.html"))
    // The name of the province this was made for would be wrong everywhere else.
    let text = try folder.text("trang/public/index.html")
    #expect(!text.contains("Vĩnh Phúc"))
    // The cards bear it too, as pictures.
    #expect(!text.contains("og:image") && !folder.exists("trang/templates/assets/cards"))
  }

  @Test func whatStandsInTheFolderIsNeverWrittenOver() throws {
    let folder = try TemporaryFolder()
    try folder.write("của tôi", to: "trang/content/site.yaml")
    let run = try makeSite(in: folder)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("[SX675]"), "\(run.errors)")
    #expect(try folder.text("trang/content/site.yaml") == "của tôi")
    #expect(!folder.exists("trang/templates"))
  }

  @Test(arguments: [["trang"], ["trang/moi"]])
  func aFileInThePlaceOfTheFolderIsNamedAsOne(path: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("của tôi", to: "trang")
    let run = try Sxsh.run(
      ["init"] + path,
      in: folder,
      environment: ["SXSH_ROOT": Repository.path]
    )
    #expect(run.exitCode == 2)
    #expect(run.errors.hasPrefix("lỗi [SX652]: 'trang' không phải là thư mục\n"), "\(run.errors)")
    #expect(try folder.text("trang") == "của tôi")
  }

  @Test func foldersAroundItAreMadeAndItsPathCanBeTyped() throws {
    let folder = try TemporaryFolder()
    let run = try Sxsh.run(
      ["init", "các trang/trang mới"],
      in: folder,
      environment: ["SXSH_ROOT": Repository.path]
    )
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.contains("cd 'các trang/trang mới'"))
    #expect(folder.exists("các trang/trang mới/content/site.yaml"))
  }
}
