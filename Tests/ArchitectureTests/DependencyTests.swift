import Foundation
import Testing

/// Every dependency costs those who come later; ARCHITECTURE.md says what each is there for.
struct DependencyTests {
  /// The rows of the table of dependencies.
  private func table() throws -> String {
    let document = try text("ARCHITECTURE.md")
    return try #require(document.components(separatedBy: "\n## Dependencies\n").last).lowercased()
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: SourceTreeListing.root.appending(path: name), encoding: .utf8)
  }

  private func expectReasons(for names: [Substring]) throws {
    let table = try table()
    try #require(!names.isEmpty)
    let unexplained = names.filter { !table.contains($0.lowercased()) }
    #expect(unexplained.isEmpty, "ARCHITECTURE.md does not say what these are for")
  }

  @Test func everySwiftPackageHasAReason() throws {
    let package = try text("Package.swift")
    try expectReasons(for: package.matches(of: /url: "[^"]*\/([^"\/]+)"/).map(\.output.1))
  }

  @Test func everyPackageOfTheSystemHasAReason() throws {
    let tests = try text("scripts/test").matches(of: /(?m)^ *(?:if .* then )?need \S+ ([\w.-]+)/)
    let launcher = try text("sxsh").matches(of: /packages='?([\w -]+)'?/)
    try expectReasons(for: tests.map(\.output.1))
    try expectReasons(for: launcher.flatMap { $0.output.1.split(separator: " ") })
  }

  @Test func everyPackageOfPythonHasAReason() throws {
    let list = try text("Tests/Browser/requirements.txt")
    try expectReasons(for: list.matches(of: /(?m)^([\w-]+)==/).map(\.output.1))
  }
}
