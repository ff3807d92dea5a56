import Testing

@testable import SiteFiles

struct ManifestTests {
  private static let manifest = Manifest([
    Manifest.Entry(path: "a.html", fingerprint: 0, size: 0, modified: 0),
    Manifest.Entry(path: "assets/a.css", fingerprint: 1, size: 31, modified: 2).past,
    Manifest.Entry(path: "en/b.html", fingerprint: .max, size: 13_000, modified: -1),
    Manifest.Entry(
      path: "en/c.html",
      fingerprint: 0xABC,
      size: 1,
      modified: 1_504_742_400_123_456_789
    ),
  ])

  @Test(arguments: [manifest, Manifest([])])
  func whatIsWrittenIsRead(manifest: Manifest) {
    #expect(Manifest(decoding: manifest.encoded) == manifest)
  }

  @Test
  func theFormIsStable() {
    let lines = String(decoding: Self.manifest.encoded, as: UTF8.self).split(separator: "\n")
    #expect(lines[0] == "sxsh-manifest 1")
    #expect(lines[2] == "past 1f 2 assets/a.css")
    #expect(lines[3] == "ffffffffffffffff 32c8 ffffffffffffffff en/b.html")
    #expect(lines[5].hasPrefix("checksum "))
  }

  @Test(arguments: [["b.html", "a.html"], ["a.html", "a.html"]])
  func oneThatNamesFilesOutOfOrderOrTwiceIsNotRead(paths: [String]) {
    let entries = paths.map { Manifest.Entry(path: $0, fingerprint: 0, size: 0, modified: 0) }
    #expect(Manifest(decoding: Manifest(entries).encoded) == nil)
  }

  @Test
  func anyChangedOrMissingByteIsSeen() {
    let bytes = Self.manifest.encoded
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(Manifest(decoding: damaged) == nil, "byte \(index) changed")
      #expect(Manifest(decoding: Array(bytes[..<index])) == nil, "cut at \(index)")
    }
  }

  @Test
  func anEntryDescribesTheFileOfItsSizeAndTimeAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("abc", to: "a.html")
    try folder.makeFolder("b")
    let directory = try Directory(folder.path)
    let file = try #require(try directory.status(of: "a.html"))
    func entry(size: Int, modified: Int64) -> Manifest.Entry {
      Manifest.Entry(path: "a.html", fingerprint: 0, size: size, modified: modified)
    }
    #expect(entry(size: 3, modified: file.modified).describes(file))
    #expect(!entry(size: 4, modified: file.modified).describes(file))
    #expect(!entry(size: 3, modified: file.modified + 1).describes(file))
    let inner = try #require(try directory.status(of: "b"))
    #expect(!entry(size: inner.size, modified: inner.modified).describes(inner))
  }

  @Test
  func anotherVersionIsNotRead() {
    #expect(Manifest(decoding: Checksum.sealed(Array("sxsh-manifest 2\n".utf8))) == nil)
    #expect(Manifest(decoding: Checksum.sealed(Array("sxsh-manifest 1\nx\n".utf8))) == nil)
  }

  @Test
  func aJournalIsReadAsWrittenAndNotWhenDamaged() {
    let journal = PublishJournal([.put(12, "en/a.html"), .remove("b.html"), .prune("en/old")])
    #expect(PublishJournal(decoding: journal.encoded) == journal)
    #expect(PublishJournal(decoding: journal.encoded.dropLast()) == nil)
  }
}
