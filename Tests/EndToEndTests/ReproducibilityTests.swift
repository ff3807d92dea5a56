import Foundation
import Testing

@Suite("Same inputs, same bytes")
struct ReproducibilityTests {
  /// A way to build that must not show in the site.
  struct Circumstance: CustomTestStringConvertible {
    var arguments: [String] = []
    var environment: [String: String] = [:]

    var testDescription: String { "\(arguments) \(environment)" }
  }

  @Test(arguments: [
    Circumstance(),
    Circumstance(arguments: ["--jobs", "1"]),
    Circumstance(arguments: ["--jobs", "4"]),
    Circumstance(arguments: ["--lang", "en"]),
    Circumstance(environment: ["LANG": "en_US.UTF-8"]),
    Circumstance(environment: ["LANG": "tr_TR.UTF-8", "LC_ALL": "de_DE.UTF-8"]),
    Circumstance(environment: ["TZ": "America/Los_Angeles"]),
    Circumstance(environment: ["TZ": "Pacific/Kiritimati", "HOME": "/nonexistent"]),
    // The last second of the same day in Viet Nam, 2 December at noon in Kiritimati.
    Circumstance(environment: ["SOURCE_DATE_EPOCH": "1796144399"]),
    Circumstance(arguments: ["--as-of", "01/12/2026"], environment: ["SOURCE_DATE_EPOCH": "0"]),
  ])
  func aSiteDoesNotShowWhereHowAndInWhatLanguageItWasBuilt(
    circumstance: Circumstance
  ) throws {
    let site = try TestSite(.real)
    let run = try Sxsh.run(
      ["build"] + circumstance.arguments,
      in: site.folder,
      environment: circumstance.environment
    )
    #expect(run.exitCode == 0, "\(run.errors)")
    let contents = try site.published().site
    let expected = try Self.expected.get()
    #expect(Set(contents.keys) == Set(expected.keys))
    for (name, bytes) in expected { #expect(contents[name] == bytes, "\(name)") }
  }

  /// The site as it comes without any of that.
  private static let expected = Result {
    let site = try TestSite(.real)
    try site.run("build")
    return try site.published().site
  }

  @Test func aBuildOnTopOfAnotherGivesWhatACleanBuildGives() throws {
    let site = try TestSite(.real)
    try site.run("build", "--as-of", "2030-01-01", "--base-url", "https://khac.example/")
    try site.run("build")
    let expected = try Self.expected.get()
    let contents = try site.published().site
    #expect(contents == expected)
  }

  @Test func theBaseAddressChangesNothingButFullAddresses() throws {
    let site = try TestSite(.real)
    try site.run("build", "--base-url", "https://khac.example/web")
    let contents = try site.published().site
    let expected = try Self.expected.get()
    #expect(Set(contents.keys) == Set(expected.keys))
    var differing: [String] = []
    for (name, bytes) in expected where name.hasSuffix(".html") || name.hasSuffix(".xml") {
      let text = String(decoding: try #require(contents[name]), as: UTF8.self)
      let old = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("https://khac.example/web/"), "\(name)")
      // The ids of feeds are made of the host, and are no addresses.
      if name.hasSuffix("atom.xml") { continue }
      let restored = text.replacing("https://khac.example/web/", with: "https://sxsh.example/")
      if restored != old { differing.append(name) }
    }
    #expect(differing == [])
  }
}
