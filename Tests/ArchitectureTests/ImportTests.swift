import Testing

/// SwiftPM lets undeclared imports through, so the walls between the targets are held here.
struct ImportTests {
  /// What each target may import that is not ours: of the system, and of packages.
  private static let foreign: [String: Set<String>] = [
    "Localization": ["Synchronization"],
    "Templates": ["Synchronization"],
    "SiteModel": ["Synchronization"],
    "SiteRenderer": ["Synchronization"],
    "SiteFiles": ["Glibc", "Dispatch", "Synchronization"],
    "sxsh": ["ArgumentParser", "Glibc", "Synchronization"],
    "sxsh-preview": ["NIOCore", "NIOPosix", "NIOHTTP1", "Glibc", "Dispatch"],
  ]

  @Test(arguments: try SourceTreeListing.sources.get().map(\.path))
  func importsOnlyWhatTheTableAllows(path: String) throws {
    let file = try #require(try SourceTreeListing.sources.get().first { $0.path == path })
    let room = try #require(
      try RoomTable.documented.get().rooms.first { $0.name == file.target },
      "\(file.target) has no row in the table of ARCHITECTURE.md"
    )
    let allowed = room.imports.union(Self.foreign[file.target, default: []])
    for module in file.imports {
      #expect(allowed.contains(module), "\(path) imports \(module)")
    }
  }

  @Test func aRoomImportsOnlyRoomsAboveIt() throws {
    var above: Set<String> = []
    for room in try RoomTable.documented.get().rooms {
      #expect(room.imports.isSubset(of: above), "\(room.name) imports what is not above it")
      above.insert(room.name)
    }
    #expect(above == (try SourceTreeListing.targets), "The table has other targets than Sources")
  }

  @Test func onlyOneFileKnowsLibcmark() throws {
    let files = try SourceTreeListing.sources.get().filter {
      $0.imports.contains("CCMark")
    }
    #expect(files.map(\.path) == ["Sources/Markdown/CMarkConverter.swift"])
  }

  @Test func onlyOneFileKnowsLibqrencode() throws {
    let files = try SourceTreeListing.sources.get().filter { $0.imports.contains("CQRencode") }
    #expect(files.map(\.path) == ["Sources/SiteRenderer/Handout/QRCode.swift"])
  }

  @Test func everyImportSaysWhoSeesIt() throws {
    for file in try SourceTreeListing.sources.get() {
      for line in file.lines where line.hasPrefix("import ") {
        Issue.record("\(file.path): '\(line)' has no access level")
      }
    }
  }
}
