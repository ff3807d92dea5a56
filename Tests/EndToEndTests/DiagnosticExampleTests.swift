import Foundation
import Testing

/// Holds the examples of `docs/diagnostics` to what they say: the wrong one gives its code, and what
/// is to be written instead gives nothing to mend.
///
/// All examples of documents, drawings and templates stand side by side in one site. Those of a list
/// or of settings have a small site each.
@Suite("Examples of the pages of help")
struct DiagnosticExampleTests {
  private struct Found: Decodable {
    let code: String
    let severity: String
    let file: String

    /// The name of its file up to the first full stop.
    var name: String { String(file.split(separator: "/").last?.prefix { $0 != "." } ?? "") }
  }

  /// An example that stands in a file of its own.
  private struct Example {
    let code: String
    let language: String
    let isRight: Bool
    let text: String

    /// The name of its file.
    var name: String { "\(code.lowercased())-\(language)-\(isRight ? "dung" : "sai")" }
  }

  /// Examples of a few lines cannot help these: they share names and sessions, name no real contact,
  /// have a day to come and no saving beside an amount, and their translations are of other texts.
  private static let besideThePoint: Set = [
    "SX136", "SX406", "SX422", "SX426", "SX515", "SX522", "SX539",
  ]

  private static let places = DiagnosticExamplePlaces.all

  /// The examples of `code` in both languages, wrong and right; once where they are the same.
  private static func examples(of code: String) throws -> [Example] {
    var seen: Set<String> = []
    return try ["vi", "en"].flatMap { language in
      let page = try DiagnosticPage(code, in: language)
      return [(page.wrong, false), (page.right, true)].compactMap { text, isRight -> Example? in
        guard let text, seen.insert(text).inserted else { return nil }
        return Example(code: code, language: language, isRight: isRight, text: text)
      }
    }
  }

  @Test func everyPageIsTriedOrSaysWhyNot() throws {
    let codes = Set(try DiagnosticPage.codes)
    let tried = Set(Self.places.keys).union(DiagnosticExamplePlaces.settings.keys)
    let untried = Set(DiagnosticExamplePlaces.untried.keys)
    #expect(codes.subtracting(tried).subtracting(untried).sorted() == [])
    #expect(tried.intersection(untried).sorted() == [], "both tried and not")
    #expect(tried.union(untried).subtracting(codes).sorted() == [], "no such page")
  }

  @Test func anExampleOfAFileGivesItsCodeAndWhatIsWrittenInsteadNothing() throws {
    let folder = try TemporaryFolder()
    try ExampleFixtures.write(to: folder)
    var examples: [Example] = []
    for (code, place) in Self.places {
      for example in try Self.examples(of: code) {
        try write(example, at: place, to: folder)
        examples.append(example)
      }
    }
    let found = Dictionary(grouping: try check(folder), by: \.name)
    for example in examples { judge(example, by: found[example.name] ?? []) }
  }

  private func write(
    _ example: Example,
    at place: ExamplePlace,
    to folder: TemporaryFolder
  ) throws {
    let files = place.files(
      holding: example.text,
      of: example.language,
      called: example.name
    )
    for (path, text) in files { try folder.write(text, to: path) }
    guard case .template(let layout) = place else { return }
    try folder.replace(
      "{{/main}}",
      by: "{{>\(example.name)}}\n{{/main}}",
      in: "templates/layouts/\(layout).html"
    )
  }

  @Test(arguments: DiagnosticExamplePlaces.settings.keys.sorted())
  func anExampleOfSettingsGivesItsCodeAndWhatIsWrittenInsteadNothing(code: String) throws {
    let place = try #require(DiagnosticExamplePlaces.settings[code])
    for example in try Self.examples(of: code) {
      let site = try TestSite()
      let old = try? site.folder.text(place.file)
      try site.folder.write(place.text(with: example.text, in: old ?? ""), to: place.file)
      judge(example, by: try check(site.folder).filter { $0.file == place.file })
    }
  }

  private func check(_ folder: TemporaryFolder) throws -> [Found] {
    let run = try Sxsh.run(["check", "--format", "json"], in: folder)
    return try JSONDecoder().decode([Found].self, from: Data(run.output.utf8))
  }

  private func judge(_ example: Example, by found: [Found]) {
    let codes = Set(found.map(\.code))
    guard example.isRight else {
      return #expect(codes.contains(example.code), "\(example.name) gives \(codes.sorted())")
    }
    let faults = Set(found.filter { $0.severity != "note" }.map(\.code))
      .subtracting(Self.besideThePoint.subtracting([example.code]))
    #expect(faults.sorted() == [], "\(example.name)")
  }
}
