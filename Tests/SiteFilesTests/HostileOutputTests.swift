import Foundation
import Testing

@testable import SiteFiles

/// An output folder that came from somebody else, with notes of ours that they made up.
struct HostileOutputTests {
  private static let outside = [
    "../secret", "en/../../secret", "/etc/secret", "./secret", "a//secret", "", ".sxsh-unfinished",
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
