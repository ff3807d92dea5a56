import Diagnostics
import Foundation
import Localization
import SiteRenderer
import Testing

/// Builds the sites of `GoldenSites` and compares messages and pages with what stands there.
///
/// `RECORD_SNAPSHOTS=1` writes what came out into the files instead; read every change of theirs
/// before it is committed.
struct GoldenSiteTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  private static let isContinuous = ProcessInfo.processInfo.environment["CI"] != nil

  @Test(arguments: try GoldenSite.names)
  func buildsAsExpected(name: String) async throws {
    try #require(!(Self.isRecording && Self.isContinuous), "snapshots are recorded by hand only")
    var site = try GoldenSite(named: name)
    let built = try await SiteBuilder(site.settings).build(site.sources)
    let actual = Self.actual(built, for: site)
    if Self.isRecording {
      for (name, bytes) in actual { site.archive.set(name, to: bytes) }
      return try site.save()
    }
    for (section, bytes) in actual {
      let expected = try site.archive[section]?.bytes ?? []
      guard bytes != expected else { continue }
      let difference = LineDifference.text(
        expected: String(decoding: expected, as: UTF8.self),
        actual: String(decoding: bytes, as: UTF8.self)
      )
      Issue.record("\(name): \(section)\n\(difference)")
    }
  }

  /// What came out, by the name of the section that holds it.
  private static func actual(
    _ built: Diagnosed<SiteBuilder.Result>,
    for site: GoldenSite
  ) -> [(String, [UInt8])] {
    var sections: [(String, [UInt8])] = []
    for language in Language.allCases {
      let name = "expect diagnostics \(language.rawValue)"
      let messages = site.messages(built.diagnostics, in: language)
      if !messages.isEmpty || site.archive[name] != nil {
        sections.append((name, Array(messages.utf8)))
      }
    }
    for section in site.archive.sections where section.name.hasPrefix("expect ") {
      if section.name == "expect files" {
        let paths = built.value.outputs.map { $0.relativePath + "\n" }.joined()
        sections.append((section.name, Array(paths.utf8)))
      } else if section.name == "expect content/addresses.txt" {
        sections.append((section.name, built.value.addresses ?? []))
      } else if section.name.hasPrefix("expect public/") {
        let path = section.name.dropFirst("expect public/".count)
        sections.append((section.name, Array(content(of: path, in: built.value).utf8)))
      }
    }
    return sections
  }

  private static func content(of path: Substring, in result: SiteBuilder.Result) -> String {
    guard let output = result.outputs.first(where: { $0.relativePath == path }) else {
      return "(no such file)\n"
    }
    switch output.made.content {
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .copy(let source): return "(copy of \(source))\n"
    case .picture(let source): return "(\(source) without its metadata)\n"
    case .scaledPicture(let source, let width): return "(\(source) \(width) pixels wide)\n"
    case .unchanged, .deferred: return "(unchanged)\n"
    }
  }
}
