import Testing

/// SwiftPM lets undeclared imports through, so the walls between the targets are held here.
struct ImportTests {
  /// What each target may import; the table of ARCHITECTURE.md.
  private static let allowed: [String: Set<String>] = [
    "Localization": ["Synchronization"],
    "Diagnostics": ["Localization"],
    "HTML": [],
    "Markdown": ["CCMark", "Localization", "Diagnostics", "HTML"],
    "Templates": ["Localization", "Diagnostics", "HTML", "Synchronization"],
    "Pictures": ["Localization", "Diagnostics"],
    "SiteModel": ["Localization", "Diagnostics", "Markdown", "Pictures", "Synchronization"],
    "SiteRenderer": [
      "CQRencode", "Localization", "Diagnostics", "HTML", "Markdown", "Templates", "Pictures",
      "SiteModel", "Synchronization",
    ],
    "SiteFiles": [
      "CLinux", "Localization", "Diagnostics", "Pictures", "SiteRenderer", "Glibc",
      "Dispatch", "Synchronization",
    ],
    "sxsh": [
      "Localization", "Diagnostics", "SiteModel", "SiteRenderer", "SiteFiles", "ArgumentParser",
      "Glibc", "Synchronization",
    ],
    "sxsh-preview": [
      "Localization", "Diagnostics", "HTML", "SiteModel", "SiteRenderer", "SiteFiles", "NIOCore",
      "NIOPosix", "NIOHTTP1", "Glibc", "Dispatch",
    ],
  ]

  @Test(arguments: try SourceTreeListing.sources.get().map(\.path))
  func importsOnlyRoomsAboveIt(path: String) throws {
    let file = try #require(try SourceTreeListing.sources.get().first { $0.path == path })
    let allowed = try #require(Self.allowed[file.target], "\(file.target) has no row in the table")
    for module in file.imports {
      #expect(allowed.contains(module), "\(path) imports \(module)")
    }
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
