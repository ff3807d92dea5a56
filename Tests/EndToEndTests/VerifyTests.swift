import Foundation
import Glibc
import Testing

@Suite("build --verify")
struct VerifyTests {
  @Test func aSoundSiteIsVerifiedAndEndsWith0() throws {
    let site = try TestSite()
    for _ in 0..<2 {
      let run = try site.run("build", "--verify")
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(run.errors.contains("giống từng byte"), "\(run.errors)")
    }
    #expect(try site.folder.names() == [".public.receipt", "content", "public", "templates"])
  }

  @Test func aFileWhoseChangeNoTimeTellsIsNamedInBothLanguages() throws {
    let site = try TestSite()
    try site.run("build")
    let page = site.folder["public/index.html"]
    var status = stat()
    try #require(stat(page, &status) == 0)
    var bytes = try Data(contentsOf: URL(filePath: page))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: page))
    let times = [status.st_atim, status.st_mtim]
    try #require(utimensat(AT_FDCWD, page, times, 0) == 0)

    #expect(try site.run("build").exitCode == 0, "the change shows without --verify")
    let run = try site.run("build", "--verify")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("lỗi [SX667]: 'public/index.html'"), "\(run.errors)")
    let english = try site.run("build", "--verify", "--lang", "en")
    #expect(english.errors.contains("error [SX667]: 'public/index.html'"), "\(english.errors)")
    #expect(english.errors.contains("1 does not match"), "\(english.errors)")

    // What the message says to do mends it.
    try site.folder.remove("public/index.html")
    #expect(try site.run("build", "--verify").exitCode == 0)
  }
}
