import Foundation
import Testing

/// Pictures of a site, with and without the tool that makes smaller ones.
struct PictureTests {
  /// A PNG of 1000 × 2 pixels, one bit each, with a text in it.
  private static let picture = Data(
    base64Encoded: """
      iVBORw0KGgoAAAANSUhEUgAAA+gAAAACAQAAAADj78swAAAADXRFWHRBdXRob3IAU0VDUkVUGKmqYQAAAAxJREFU\
      eJxjYBi5AAAA/AABDC7WjgAAAABJRU5ErkJggg==
      """
  )

  private static let beginning = """
    ---
    title: Lò nung
    summary: Lò nung gạch kiểu cũ tốn than gấp rưỡi lò kiểu đứng, vì hơi nóng đi thẳng ra ống khói.
    date: 05/11/2026
    ---

    """

  /// A site with a picture in a text.
  private func site() throws -> TestSite {
    let site = try TestSite()
    try site.folder.write("", to: "content/media/lo.png")
    let picture = try #require(Self.picture)
    try picture.write(to: URL(fileURLWithPath: site.folder["content/media/lo.png"]))
    let text = Self.beginning + "![Lò nung](../../media/lo.png)\n"
    try site.folder.write(text, to: "content/articles/learn/lo.vi.md")
    return site
  }

  /// A folder of programs in which a shell script stands for the tool.
  private func addTool(to site: TestSite) throws -> [String: String] {
    let script = """
      #!/bin/sh
      if [ "$1" = --vips-version ]; then echo 'libvips 0.0'; exit; fi
      cat "$5" >"${4%%[*}"
      """
    try site.folder.write(script, to: "programs/vipsthumbnail")
    let rights = [FileAttributeKey.posixPermissions: 0o755]
    let path = site.folder["programs/vipsthumbnail"]
    try FileManager.default.setAttributes(rights, ofItemAtPath: path)
    return ["PATH": site.folder["programs"] + ":/usr/bin:/bin"]
  }

  @Test func withoutTheToolThePictureIsShownAsItIsAndANoteSaysSo() throws {
    let site = try site()
    let wrapper = ["PATH=/nowhere"]
    let run = try site.run("build", "--lang", "en", wrapper: wrapper)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.contains("1 large picture stays as it is: the package libvips-tools"))
    let page = try site.page("kien-thuc/lo-nung.html")
    #expect(
      page.contains(#"<img src="../media/lo.png" alt="Lò nung" width="1000" height="2" />"#)
    )
    #expect(!site.publishes("media/lo-480w.png"))
    let again = try site.run("build", "--lang", "en", wrapper: wrapper)
    #expect(again.errors.contains("0 files written"))
  }

  @Test func withTheToolThereAreSmallerPicturesAndASecondBuildWritesNothing() throws {
    let site = try site()
    let environment = try addTool(to: site)
    let run = try site.run("build", "--lang", "en", environment: environment)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(!run.errors.contains("libvips-tools"))
    let page = try site.page("kien-thuc/lo-nung.html")
    let candidates = "../media/lo-480w.png 480w, ../media/lo-800w.png 800w, ../media/lo.png 1000w"
    #expect(page.contains(#" srcset="\#(candidates)" sizes="#))
    for name in ["media/lo.png", "media/lo-480w.png", "media/lo-800w.png"] {
      let data = try Data(contentsOf: URL(fileURLWithPath: site.folder["public/\(name)"]))
      #expect(data.starts(with: [0x89]) && data.range(of: Data("SECRET".utf8)) == nil, "\(name)")
    }
    let before = try site.published()
    let again = try site.run("build", "--lang", "en", environment: environment)
    #expect(again.errors.contains("0 files written"))
    #expect(try site.published() == before)
  }

  @Test func aSmallerPictureThatWasDamagedSinceItWasMadeIsFoundByVerifying() throws {
    let site = try site()
    let environment = try addTool(to: site)
    #expect(try site.run("build", "--verify", environment: environment).exitCode == 0)
    let cache = site.folder[".build/pictures"]
    for name in try FileManager.default.contentsOfDirectory(atPath: cache) {
      try Data("torn".utf8).write(to: URL(fileURLWithPath: "\(cache)/\(name)"))
    }
    try site.folder.remove("public")
    let run = try site.run("build", "--verify", "--lang", "en", environment: environment)
    #expect(run.exitCode == 2)
    for name in ["lo-480w.png", "lo-800w.png"] {
      #expect(run.errors.contains("[SX667]: 'public/media/\(name)'"), "\(run.errors)")
    }
  }

  @Test func aPictureThatCannotBeFreedOfItsMetadataStopsTheBuild() throws {
    let site = try site()
    try site.folder.write("no picture", to: "content/media/lo.png")
    let run = try site.run("build", "--lang", "en")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("content/articles/learn/lo.vi.md:6:12: error [SX443]"))
    #expect(!site.publishes("index.html"))
    // A preview goes on without the picture; the file is not given away as it is.
    let preview = try site.run("build", "--lenient")
    #expect(preview.exitCode == 0)
    #expect(site.publishes("index.html") && !site.publishes("media/lo.png"))
  }
}
