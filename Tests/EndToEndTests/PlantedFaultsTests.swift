import Foundation
import Testing

/// Runs on copies of the real site with faults planted in them.
///
/// The files of `PlantedFaults/` all go into one copy. A file of `PlantedFaults/Alone/` has one of
/// its own, because its fault would hide others or set off many.
@Suite("A fault of every code in one run")
struct PlantedFaultsTests {
  /// A problem and where it is reported.
  struct Found: Hashable, Decodable, CustomStringConvertible {
    let code: String
    let file: String
    let line: Int
    let column: Int
    var severity: String?

    var description: String { "\(file):\(line):\(column) \(code)" }

    static func == (left: Found, right: Found) -> Bool { left.description == right.description }

    func hash(into hasher: inout Hasher) { hasher.combine(description) }
  }

  /// The codes that no check of a copy can bring, each with a test of its own elsewhere.
  ///
  /// A file that is SX152 has more than 32 MB, and so has a text that is SX201, which SX152 hides.
  /// SX429 needs an option, and SX541 to SX559 are found by an import, in a table that is no part of
  /// the site. SX603 to SX605 and SX608 show when a handout is printed. SX651 to SX681 are found where files
  /// are read and written: with most of them there is no site to check, and the notes come of
  /// writing one. `MessageTests` shows them all.
  private static let elsewhere = Set(
    ["SX152", "SX201", "SX429", "SX608"]
      + [541...559, 603...605, 651...681].joined().map { "SX\($0)" }
  )

  private static let folder = URL(filePath: Repository.path)
    .appending(path: "Tests/EndToEndTests/PlantedFaults")

  private static let alone = try? FileManager.default
    .contentsOfDirectory(atPath: folder.appending(path: "Alone").path).sorted()

  @Test func allAreReportedAtTheirPlacesAndNothingElse() throws {
    try check(PlantedFault.all(in: Self.folder))
  }

  @Test(arguments: try #require(alone))
  func oneThatCannotStandBesideOthersIsReportedInItsOwnRun(name: String) throws {
    try check(PlantedFault.read(Self.folder.appending(path: "Alone/\(name)")))
  }

  @Test func everyCodeIsPlanted() throws {
    let pages = try FileManager.default.contentsOfDirectory(
      atPath: "\(Repository.path)/docs/diagnostics"
    )
    let codes = Set(pages.map { String($0.prefix(5)) })
    let faults =
      try PlantedFault.all(in: Self.folder)
      + PlantedFault.all(in: Self.folder.appending(path: "Alone"))
    let planted = Set(faults.flatMap(\.codes))
    #expect(codes.subtracting(planted).subtracting(Self.elsewhere).sorted() == [])
    #expect(planted.subtracting(codes).sorted() == [], "no such code")
  }

  /// Plants `faults` in a copy of the site and expects exactly them.
  private func check(_ faults: [PlantedFault]) throws {
    let site = try TestSite(.real)
    let expected = try PlantedFault.plant(faults, in: site.folder)
    let run = try site.run("check", "--format", "json", "--lang", "en")
    #expect(run.exitCode == 1)
    let found = try JSONDecoder().decode([Found].self, from: Data(run.output.utf8))
    // Nearly all that is planted has no translation, which is noted each time.
    let faults = Set(found.filter { $0.severity != "note" })
    #expect(faults.subtracting(expected).sorted { "\($0)" < "\($1)" } == [], "not planted")
    #expect(expected.subtracting(found).sorted { "\($0)" < "\($1)" } == [], "not found")
    #expect(found.count == Set(found).count, "reported twice")
  }
}
