import Foundation
import SiteFiles
import Testing

struct SourceFileWriterTests {
  @Test func aFileIsReplacedAndItsRightsStay() throws {
    let folder = try TemporaryFolder()
    try folder.write("cũ", to: "a/b.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o604],
      ofItemAtPath: folder["a/b.md"]
    )
    try SourceFileWriter.replace(folder["a/b.md"], with: Array("mới".utf8), followingLinks: true)
    #expect(try folder.text("a/b.md") == "mới")
    #expect(try folder.names(in: "a") == ["b.md"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder["a/b.md"])
    #expect(attributes[.posixPermissions] as? Int == 0o604)
  }

  @Test func aLinkStaysAndItsTargetIsReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write("cũ", to: "b.md")
    try folder.link("l.md", to: "b.md")
    try SourceFileWriter.replace(folder["l.md"], with: Array("mới".utf8), followingLinks: true)
    #expect(try folder.text("b.md") == "mới")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder["l.md"])
    #expect(target == "b.md")
  }

  @Test func aLinkIsNotFollowedUnlessThatIsAskedFor() throws {
    let folder = try TemporaryFolder()
    try folder.write("cũ", to: "b.md")
    try folder.link("l.md", to: "b.md")
    let link = folder["l.md"]
    #expect(throws: FileProblem.cannotWrite(link, .isALink)) {
      try SourceFileWriter.replace(link, with: Array("mới".utf8), followingLinks: false)
    }
    #expect(try folder.text("b.md") == "cũ")
  }

  @Test func whatCannotBeWrittenIsNamedAsItWasTyped() throws {
    let folder = try TemporaryFolder()
    try folder.write("cũ", to: "b.md")
    // A folder of this name can be neither written nor removed as a file.
    try folder.write("", to: ".sxsh-new-\(getpid())/x")
    #expect(throws: FileProblem.cannotWrite(folder["b.md"], .isAFolder)) {
      try SourceFileWriter.replace(folder["b.md"], with: [], followingLinks: true)
    }
    #expect(try folder.text("b.md") == "cũ")
  }

  @Test func aFileThatIsNotThereIsNotMade() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileProblem.cannotRead(folder["a.md"], .missing)) {
      try SourceFileWriter.replace(folder["a.md"], with: [], followingLinks: true)
    }
    #expect(try folder.names() == [])
  }
}
