import Synchronization
import Testing

@testable import SiteFiles

/// Builds that are killed between any two changes of the disk, and healed by the next.
struct KilledBuildTests {
  private static let old = [
    "index.html": "old home", "css/old.css": "old", "en/a.html": "A", "en/b.html": "B",
    "gone/x.html": "X", "assets/old.js": "old script",
  ]
  private static let new = [
    "index.html": "new home", "css/new.css": "new", "en/a.html": "A", "fresh/y.html": "Y",
    "assets/new.js": "new script",
  ]
  /// The new site, with what pages of the old one load.
  private static let changed = new.merging(["assets/old.js": "old script"]) { new, _ in new }
  private static let foreign = [
    ".git/HEAD": "ref", "CNAME": "example.org", "gone/mine.pdf": "mine", "en/notes/n.txt": "n",
  ]

  /// How many steps the change from the old site to the new one has.
  private static func steps(_ mode: StagedOutput.Mode) throws -> [PublishStep] {
    let taken = Mutex<[PublishStep]>([])
    try prepared().build(new, mode: mode) { step in taken.withLock { $0.append(step) } }
    return taken.withLock { $0 }
  }

  private static func prepared() throws -> TestSite {
    let site = try TestSite()
    try site.build(old)
    for (path, text) in foreign { try site.folder.write(text, to: "public/\(path)") }
    return site
  }

  /// A site whose build to the new version was killed after its step with this index.
  private static func killed(after index: Int, _ mode: StagedOutput.Mode) throws -> TestSite {
    let site = try prepared()
    let count = Mutex(0)
    #expect(throws: TestSite.Killed.self) {
      try site.build(new, mode: mode) { _ in
        let isLast = count.withLock { count in
          defer { count += 1 }
          return count == index
        }
        if isLast { throw TestSite.Killed() }
      }
    }
    return site
  }

  private static func both(_ site: [String: String]) -> [String: String] {
    site.merging(foreign) { ours, _ in ours }
  }

  @Test
  func atEveryMomentTheFolderIsTheWholeOldOrTheWholeNewSite() throws {
    let steps = try Self.steps(.automatic)
    #expect(steps.contains(.exchanged) && steps.contains(.foreignMoved("gone/mine.pdf")))
    #expect(steps.contains(.oldFileRemoved("index.html")))
    let exchange = try #require(steps.firstIndex(of: .exchanged))
    for index in steps.indices {
      let files = try Self.killed(after: index, .automatic).site
      let ours = files.filter { Self.foreign[$0.key] == nil && $0.key != ReservedName.marker }
      #expect(ours == (index < exchange ? Self.old : Self.changed), "killed after \(steps[index])")
      if index < exchange { #expect(files == Self.both(Self.old)) }
    }
  }

  @Test(arguments: [StagedOutput.Mode.automatic, .inPlace])
  func theNextBuildHeals(mode: StagedOutput.Mode) throws {
    for (index, step) in try Self.steps(mode).enumerated() {
      let site = try Self.killed(after: index, mode)
      let result = try site.build(Self.new)
      #expect(try site.site == Self.both(Self.changed), "killed after \(step)")
      #expect(try site.leftovers == [], "killed after \(step)")
      let isUntraced = step == .oldTreeRemoved
      #expect(
        result.notes == (isUntraced ? [] : [.healed(output: site.folder["public"])]),
        "killed after \(step)"
      )
    }
  }

  @Test(arguments: [StagedOutput.Mode.automatic, .inPlace])
  func healingMayBeKilledToo(mode: StagedOutput.Mode) throws {
    for index in try Self.steps(mode).indices {
      let site = try Self.killed(after: index, mode)
      for _ in 0..<3 {
        _ = try? StagedOutput(site.folders, jobs: 1, mode: mode) { _ in throw TestSite.Killed() }
      }
      try site.build(Self.new, mode: mode)
      #expect(try site.site == Self.both(Self.changed))
      #expect(try site.leftovers == [])
    }
  }

  @Test
  func changesInPlaceAreNotBegunBeforeTheJournalStands() throws {
    let steps = try Self.steps(.inPlace)
    let journal = try #require(steps.firstIndex(of: .journalWritten))
    for index in 0..<journal {
      let files = try Self.killed(after: index, .inPlace).site
      let ours = files.filter { !$0.key.hasPrefix(ReservedName.waiting) }
      #expect(ours == Self.both(Self.old), "killed after \(steps[index])")
    }
  }

  @Test
  func inPlaceAssetsComeFirstAndRemovalsLast() throws {
    let site = try Self.prepared()
    let output = site.folder
    let seen = Mutex<[String]>([])
    try site.build(Self.new, mode: .inPlace) { step in
      guard case .changeMade = step else { return }
      let state = [
        output.exists("public/css/new.css") ? "asset" : "",
        try output.text("public/index.html") == "new home" ? "page" : "",
        output.exists("public/css/old.css") ? "" : "removal",
      ]
      seen.withLock { $0.append(state.filter { !$0.isEmpty }.joined(separator: " ")) }
    }
    let states = seen.withLock { $0 }
    #expect(states.first { !$0.isEmpty } == "asset")
    #expect(states.contains("asset page"))
    #expect(states.last == "asset page removal")
    #expect(!states.contains { $0.hasPrefix("page") || $0.hasPrefix("removal") })
  }

  @Test(arguments: ["a.html", "a.xml", "a.ics"])
  func inPlaceWhatRefersToOthersComesAfterThem(page: String) throws {
    let site = try TestSite()
    try site.build(["index.html": "home"])
    let files = ["index.html": "home", page: "page", "z.css": "style"]
    try site.build(files, mode: .inPlace) { step in
      guard step == .changeMade(0) else { return }
      #expect(site.folder.exists("public/z.css") && !site.folder.exists("public/\(page)"))
    }
    #expect(try site.site == files)
  }

  @Test(arguments: [PublishStep.stagingMade, .filesStaged, .manifestStaged])
  func aFailureBeforeTheExchangeLeavesNoTrace(step: PublishStep) throws {
    for mode in [StagedOutput.Mode.automatic, .inPlace] {
      let site = try Self.prepared()
      let before = try site.folder.tree("public")
      let problem = FileProblem.cannotWrite("x", .noSpace)
      #expect(throws: problem) {
        try site.build(Self.new, mode: mode) { if $0 == step { throw problem } }
      }
      #expect(try site.folder.tree("public") == before)
      #expect(try site.leftovers == [])
    }
  }

  @Test
  func aForeignFileThatComesOrGoesAfterTheExchangeIsLeftToItsOwner() throws {
    let site = try Self.prepared()
    try site.build(Self.new) { step in
      guard step == .exchanged else { return }
      let names = try site.folder.names()
      let old = try #require(names.first { $0.hasPrefix(".public.staging-") })
      try site.folder.remove("\(old)/CNAME")
      try site.folder.write("late", to: "\(old)/late.txt")
    }
    var expected = Self.both(Self.changed)
    expected["CNAME"] = nil
    #expect(try site.site == expected)
    try site.build(Self.new)
    expected["late.txt"] = "late"
    #expect(try site.site == expected)
    #expect(try site.leftovers == [])
  }

  @Test
  func aFileThatCameLateInThePlaceOfANewFolderIsNotRemoved() throws {
    let site = try TestSite()
    try site.build(Self.old)
    try site.build(Self.new) { step in
      guard step == .exchanged else { return }
      let old = try #require(try site.leftovers.first { $0.hasPrefix(".public.staging-") })
      try site.folder.write("late", to: "\(old)/fresh")
    }
    #expect(try site.site == Self.changed)
    let kept = try #require(try site.leftovers.first { $0.hasPrefix(".public.staging-") })
    #expect(try site.folder.text("\(kept)/fresh") == "late")
  }

  @Test
  func foreignFilesThatCannotBeMovedLeadToChangesInPlace() throws {
    let site = try Self.prepared()
    let moves = Mutex(0)
    let result = try site.build(Self.new) { step in
      guard case .foreignMoved = step else { return }
      if moves.withLock({
        $0 += 1; return $0
      }) == 2 {
        throw FileProblem.cannotWrite("CNAME", .noRights)
      }
    }
    #expect(try site.site == Self.both(Self.changed))
    #expect(try site.leftovers == [])
    #expect(result.notes == [.changedInPlace(output: site.folder["public"], .noRights)])
  }

  @Test
  func aKilledFirstBuildLeavesNoFolderOrAWholeOne() throws {
    for step in [PublishStep.stagingMade, .filesStaged, .manifestStaged, .exchanged, .unmarked] {
      let site = try TestSite()
      #expect(throws: TestSite.Killed.self) {
        try site.build(Self.new) { if $0 == step { throw TestSite.Killed() } }
      }
      let isPublished = step == .exchanged || step == .unmarked
      #expect(site.folder.exists("public") == isPublished)
      try site.build(Self.new)
      #expect(try site.site == Self.new)
      #expect(try site.leftovers == [])
    }
  }
}
