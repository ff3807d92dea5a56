import Foundation
import Testing

/// One run on a copy of the real site with a fault of every code planted in it.
@Suite("A fault of every code in one run")
struct PlantedFaultsTests {
  /// A problem and where it is reported.
  struct Found: Hashable, Decodable, CustomStringConvertible {
    let code: String
    let file: String
    let line: Int
    let column: Int

    var description: String { "\(file):\(line):\(column) \(code)" }
  }

  /// Codes that cannot stand beside others in one run, and why.
  private static let alone = [
    "SX147": "without a file that must be there, nothing of the site can be told",
    "SX152": "the copy would hold a file of 32 MB",
    "SX201": "a file of that size is refused as SX152 before",
  ]

  @Test func allAreReportedAtTheirPlacesAndNothingElse() throws {
    let site = try TestSite(.real)
    let planted = try PlantedFault.all()
    let expected = try PlantedFault.plant(planted, in: site.folder)
    let run = try site.run("check", "--format", "json", "--lang", "en")
    #expect(run.exitCode == 1)
    let found = try JSONDecoder().decode([Found].self, from: Data(run.output.utf8))
    #expect(Set(found).subtracting(expected).sorted { "\($0)" < "\($1)" } == [], "not planted")
    #expect(expected.subtracting(found).sorted { "\($0)" < "\($1)" } == [], "not found")
    #expect(found.count == Set(found).count, "reported twice")
  }

  @Test func everyCodeIsPlanted() throws {
    let pages = try FileManager.default.contentsOfDirectory(
      atPath: "\(Repository.path)/docs/diagnostics"
    )
    let codes = Set(pages.map { String($0.prefix(5)) }.filter { $0 < "SX6" })
    let planted = Set(try PlantedFault.all().flatMap(\.codes))
    #expect(codes.subtracting(planted).subtracting(Self.alone.keys).sorted() == [])
    #expect(planted.subtracting(codes).sorted() == [], "no such code")
  }
}
