import Foundation
import Testing

/// A site that somebody was given, with more beside its texts than texts.
@Suite("A given site")
struct GivenSiteTests {
  @Test func aProgramThatCameWithTheSiteIsNotRun() throws {
    let site = try TestSite()
    let typst = ".build/tools/bin/typst"
    try site.folder.write("#!/bin/sh\n: >ran\n", to: typst)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: site.folder[typst]
    )
    let run = try Sxsh.run(["handout"], in: site.folder, environment: ["PATH": "/nowhere"])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("[SX680]"), "\(run.errors)")
    #expect(!(try site.folder.names().contains("ran")))
  }

  @Test func foldersThatLieDeepInEachOtherBlockNoBuild() throws {
    let site = try TestSite()
    let nested = String(repeating: "a/", count: 400)
    try site.folder.write("", to: "public/.sxsh-waiting/\(nested)file")
    let run = try site.run("build", wrapper: ["prlimit", "--nofile=256"])
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(!site.folder.exists("public/.sxsh-waiting"))
  }

  @Test func anOutputFolderThatIsALinkIsWrittenOnlyWhereItIsNamed() throws {
    let site = try TestSite()
    let manager = FileManager.default
    let outside = site.folder["outside"]
    try manager.createDirectory(atPath: outside, withIntermediateDirectories: false)
    try manager.createSymbolicLink(
      atPath: site.folder["public"],
      withDestinationPath: "outside"
    )
    let refused = try Sxsh.run(["build"], in: site.folder)
    #expect(refused.exitCode == 2)
    #expect(refused.errors.contains("[SX681]"), "\(refused.errors)")
    #expect(try manager.contentsOfDirectory(atPath: outside).isEmpty)
    let named = try Sxsh.run(["build", "--output", "public"], in: site.folder)
    #expect(named.exitCode == 0, "\(named.errors)")
    #expect(!(try manager.contentsOfDirectory(atPath: outside).isEmpty))
  }
}
