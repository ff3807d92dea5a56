import Diagnostics
import HTML
import SiteRenderer
import Testing

@testable import SiteFiles

struct BuildReceiptTests {
  private static let receipt = BuildReceipt(
    inputs: .max,
    documentCount: 62,
    pageCount: 337,
    summary: "1 ghi chú",
    problems: "content/site.yaml:13:16: ghi chú [SX522]\n   |\n"
  )
  private static let silent = BuildReceipt(
    inputs: 0,
    documentCount: 0,
    pageCount: 0,
    summary: "",
    problems: ""
  )

  @Test(arguments: [receipt, silent])
  func whatIsWrittenIsReadForTheSameManifest(receipt: BuildReceipt) {
    #expect(BuildReceipt(decoding: receipt.encoded(manifest: 7), manifest: 7) == receipt)
    #expect(BuildReceipt(decoding: receipt.encoded(manifest: 7), manifest: 8) == nil)
  }

  @Test func anyChangedOrMissingByteIsSeen() {
    let bytes = Self.receipt.encoded(manifest: 7)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(BuildReceipt(decoding: damaged, manifest: 7) == nil, "byte \(index) changed")
      #expect(BuildReceipt(decoding: Array(bytes[..<index]), manifest: 7) == nil, "cut at \(index)")
    }
  }

  @Test func anotherVersionIsNotRead() {
    let bytes = Self.receipt.encoded(manifest: 7)
    guard let content = Checksum.opened(bytes) else {
      Issue.record("the receipt has no checksum")
      return
    }
    let text = String(decoding: content, as: UTF8.self)
    let other = Checksum.sealed(Array(text.replacing("receipt 1", with: "receipt 2").utf8))
    #expect(BuildReceipt(decoding: Checksum.sealed(Array(content)), manifest: 7) == Self.receipt)
    #expect(BuildReceipt(decoding: other, manifest: 7) == nil)
  }

  @Test func theNextBuildFindsTheReceiptOfTheSiteThatStands() throws {
    let site = try TestSite()
    try publish("a", in: site)
    #expect(try lastBuild(of: site) == Self.receipt)
    try publish("b", in: site)
    #expect(try lastBuild(of: site) == Self.receipt)
  }

  @Test func aBuildThatHasMoreToSayLeavesNone() throws {
    let site = try TestSite()
    try publish("a", in: site, .inPlace)
    #expect(try lastBuild(of: site) == nil)
  }

  @Test func aSiteThatWasTouchedHasNone() throws {
    let site = try TestSite()
    try publish("a", in: site)
    try site.folder.write("edited", to: "public/index.html")
    #expect(try lastBuild(of: site) == nil)
  }

  @Test func aSiteThatHadToBeHealedHasNone() throws {
    let site = try TestSite()
    try publish("a", in: site)
    #expect(throws: TestSite.Killed.self) {
      try site.build(["index.html": "b"]) { if $0 == .stagingMade { throw TestSite.Killed() } }
    }
    #expect(try lastBuild(of: site) == nil)
  }

  @Test func aSiteThatWasRemovedHasNone() throws {
    let site = try TestSite()
    try publish("a", in: site)
    try site.folder.remove("public")
    #expect(try lastBuild(of: site) == nil)
  }

  @Test func aLaterBuildWithoutAReceiptHasNone() throws {
    let site = try TestSite()
    try publish("a", in: site)
    try site.build(["index.html": "b"])
    #expect(try lastBuild(of: site) == nil)
  }

  private func publish(
    _ text: String,
    in site: TestSite,
    _ mode: StagedOutput.Mode = .automatic
  ) throws {
    let output = try StagedOutput(site.folders, jobs: 1, mode: mode, steps: { _ in })
    let bytes = Array(text.utf8)
    let page = Output(
      path: URLPath("index.html"),
      fingerprint: ContentHash.hash(of: bytes),
      content: .bytes(bytes)
    )
    _ = try output.publish([page], receipt: Self.receipt)
  }

  private func lastBuild(of site: TestSite) throws -> BuildReceipt? {
    try StagedOutput(site.folders, jobs: 1).lastBuild
  }
}
