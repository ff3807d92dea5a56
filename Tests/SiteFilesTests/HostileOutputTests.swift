import Foundation
import Testing

@testable import SiteFiles

/// An output folder that came from somebody else, with notes of ours that they made up.
struct HostileOutputTests {
  private static let outside = [
    "../secret", "en/../../secret", "/etc/secret", "./secret", "a//secret", "", ".sxsh-unfinished",
    String(repeating: "a/", count: 512) + "secret",
  ]

  @Test(arguments: outside)
  func aManifestThatNamesWhatLiesOutsideIsNotTrusted(path: String) {
    let entry = Manifest.Entry(path: path, fingerprint: 1, size: 1, modified: 1)
    #expect(Manifest(decoding: Manifest([entry]).encoded) == nil)
  }

  @Test(arguments: outside)
  func aJournalThatNamesWhatLiesOutsideIsNotTrusted(path: String) {
    for change in [PublishJournal.Change.put(0, path), .remove(path), .prune(path)] {
      #expect(PublishJournal(decoding: PublishJournal([change]).encoded) == nil)
    }
  }

  @Test func aJournalCannotWriteOrRemoveOutsideTheOutputFolder() throws {
    let site = try TestSite()
    try site.folder.write("keep", to: "secret")
    try site.folder.write("evil", to: "public/.sxsh-waiting/0")
    let journal = PublishJournal([.put(0, "../planted"), .remove("../secret")])
    try site.folder.write(journal.encoded, to: "public/.sxsh-waiting/journal")
    try site.build(["index.html": "home"])
    #expect(try site.folder.text("secret") == "keep")
    #expect(!site.folder.exists("planted"))
    #expect(try site.site == ["index.html": "home"])
  }

  @Test func aJournalIsAFileOfTheFolderItself() throws {
    let site = try TestSite()
    let journal = PublishJournal([.put(0, "planted")])
    try site.folder.write(journal.encoded, to: "elsewhere/journal")
    try site.folder.write("evil", to: "public/.sxsh-waiting/0")
    try site.folder.write("", to: "public/.sxsh-waiting/\(ReservedName.manifest)")
    let name = "public/.sxsh-waiting/journal"
    try site.folder.link(name, to: site.folder["elsewhere/journal"])
    try site.build(["index.html": "home"])
    #expect(try site.site == ["index.html": "home"])
    try site.folder.makeFolder("public/.sxsh-waiting")
    #expect(mkfifo(site.folder[name], 0o600) == 0)
    try site.build(["index.html": "later"])
    #expect(try site.site == ["index.html": "later"])
  }

  @Test func whatWaitsIsRemovedHoweverItsFoldersAreNamed() throws {
    let site = try TestSite()
    for path in ["1/1/1/1", "1/2/a", "2/1/1", "3/a"] {
      try site.folder.write("x", to: "public/.sxsh-waiting/\(path)/file")
    }
    try site.build(["index.html": "home"])
    #expect(try site.site == ["index.html": "home"])
  }

  @Test func aJournalFollowsNoLink() throws {
    let site = try TestSite()
    try site.folder.write("keep", to: "elsewhere/a.html")
    try site.folder.makeFolder("elsewhere/empty")
    try site.folder.makeFolder("public")
    try site.folder.link("public/en", to: site.folder["elsewhere"])
    let journal = PublishJournal([.remove("en/a.html"), .prune("en/empty")])
    try site.folder.write(journal.encoded, to: "public/.sxsh-waiting/journal")
    try site.folder.write("", to: "public/.sxsh-waiting/\(ReservedName.manifest)")
    try site.build(["index.html": "home"])
    #expect(try site.folder.text("elsewhere/a.html") == "keep")
    #expect(site.folder.exists("elsewhere/empty"))
  }
}
