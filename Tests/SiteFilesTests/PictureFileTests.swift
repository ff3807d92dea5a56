import Foundation
import HTML
import Pictures
import SiteRenderer
import Testing

@testable import SiteFiles

/// Pictures from the sources to the site, with programs that stand in for the tool.
struct PictureFileTests {
  /// A JPEG of 1000 × 600 pixels with a comment.
  private static let photo: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xFE, 0, 8] + Array("SECRET".utf8)
    + [0xFF, 0xC0, 0, 11, 8, 0x02, 0x58, 0x03, 0xE8, 1, 1, 0x11, 0]
    + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 0xFF, 0xD9]

  private static let path = "content/media/a.jpg"

  private static var outputs: [Output] {
    [
      Output(path: URLPath("media/a.jpg"), fingerprint: 1, content: .picture(ofSource: path)),
      Output(
        path: URLPath("media/a-480w.jpg"),
        fingerprint: 2,
        content: .scaledPicture(ofSource: path, width: 480)
      ),
    ]
  }

  private func site(_ photo: [UInt8] = photo) throws -> TestSite {
    let site = try TestSite()
    try site.folder.write(photo, to: Self.path)
    return site
  }

  /// A scaler whose tool is a shell script with `lines`; `$4` is the file to write, with options,
  /// and `$5` the one to read.
  private func scaler(
    _ lines: String,
    in site: TestSite,
    secondsLimit: Int = 60
  ) throws -> PictureScaler {
    try site.folder.writeProgram("out=${4%%\\[*}\n\(lines)\n", to: "tool")
    return try PictureScaler(
      path: site.folder["tool"],
      toolVersion: "tool 1",
      root: site.folder.path,
      secondsLimit: secondsLimit
    )
  }

  private var clean: [UInt8] {
    get throws { try #require(PictureReader.withoutMetadata(Self.photo)) }
  }

  @Test func theReaderHandsOverWhatPicturesAre() throws {
    let site = try site()
    try site.folder.write(Self.photo, to: "content/media/b.pdf")
    try site.folder.write("%PDF", to: "content/media/c.pdf")
    let media = try SourceTreeReader(try site.folders, jobs: 1).read().media
    let facts = PictureFacts(format: .jpeg, width: 1000, height: 600)
    #expect(
      media.map(\.picture) == [
        .success(facts), .failure(.anotherFormat(named: nil, held: .jpeg)), nil,
      ]
    )
    #expect(media.map(\.size) == [Self.photo.count, Self.photo.count, 4])
  }

  @Test func aPictureIsPublishedWithoutItsMetadata() throws {
    let site = try site()
    let picture = [Self.outputs[0]]
    // A copy of the whole file, as a build before might have left it.
    try site.build(["media/a.jpg": "old"])
    _ = try StagedOutput(site.folders, jobs: 1).publish(picture)
    #expect(try site.folder.bytes("public/media/a.jpg") == clean)
    let before = try site.folder.traces("public")
    #expect(try StagedOutput(site.folders, jobs: 1).publish(picture).written == 0)
    try site.folder.remove("public/.sxsh-manifest")
    #expect(try StagedOutput(site.folders, jobs: 1).publish(picture).written == 0)
    #expect(try site.folder.trace("public/media/a.jpg") == before["media/a.jpg"])
  }

  @Test func aPictureThatCannotBeWalkedAnyMoreIsNotCopied() throws {
    let site = try site()
    try site.folder.write("no picture", to: Self.path)
    #expect(throws: FileProblem.changedDuringBuild(site.folder[Self.path])) {
      _ = try StagedOutput(site.folders, jobs: 1).publish([Self.outputs[0]])
    }
    #expect(!site.folder.exists("public"))
  }

  @Test func smallerPicturesAreMadeOnceAndKept() throws {
    let site = try site()
    let scaler = try scaler("(cat $5; echo SECRET) > $out; echo $2 >> ../../calls", in: site)
    for _ in 0..<2 {
      _ = try StagedOutput(site.folders, jobs: 2).publish(Self.outputs, scaler: scaler)
      // What the tool makes goes through our copier too.
      #expect(try site.folder.bytes("public/media/a-480w.jpg") == clean)
      try site.folder.remove("public")
    }
    #expect(try site.folder.text("calls") == "480x100000\n")
    #expect(try site.folder.names(in: ".build/pictures") == ["0000000000000002.jpg"])
  }

  @Test func coloursAreConvertedWhereThePictureSaysWhatTheyAreAndTheToolCan() throws {
    let profile = [0xFF, 0xE2, 0, 16] + Array("ICC_PROFILE\0".utf8) + [1, 1]
    let site = try site([0xFF, 0xD8] + profile + Self.photo.dropFirst(2))
    let script = """
      echo "$@" >> ../../calls
      if [ $3 = --export-profile ]; then exit 1; fi
      cat $5 > $out
      """
    let scaler = try scaler(script, in: site)
    _ = try StagedOutput(site.folders, jobs: 1).publish(Self.outputs, scaler: scaler)
    let calls = try site.folder.text("calls").split(separator: "\n")
    #expect(calls.count == 2)
    #expect(calls.first?.hasPrefix("--size 480x100000 --export-profile srgb -o ") == true)
    #expect(calls.last?.hasPrefix("--size 480x100000 -o ") == true)
    #expect(site.folder.exists("public/media/a-480w.jpg"))
  }

  @Test(arguments: [
    "echo 'cannot read'; exit 1", "echo 'cannot read'", "echo x > $out", "sleep 30",
  ])
  func aToolThatFailsOrTakesTooLongLeavesTheSiteAsItWas(lines: String) throws {
    let site = try site()
    try site.build(["index.html": "old"])
    let scaler = try scaler(lines, in: site, secondsLimit: lines.hasPrefix("sleep") ? 1 : 60)
    let start = ContinuousClock.now
    #expect {
      _ = try StagedOutput(site.folders, jobs: 1).publish(Self.outputs, scaler: scaler)
    } throws: { error in
      guard case FileProblem.pictureNotScaled(Self.path, _) = error else { return false }
      return true
    }
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(try site.site == ["index.html": "old"])
    #expect(try site.folder.names(in: ".build/pictures") == [])
  }
}
