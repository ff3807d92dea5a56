import Foundation

/// Text put into a copy of the site, with the faults in it marked.
///
/// The files of `PlantedFaults/` hold them one after the other. Each begins with a line that says
/// what is done to which file:
/// ```
/// == new content/articles/learn/fault.vi.md
/// == append content/glossary.yaml
/// == change content/site.yaml
/// ```
/// A change gives the old text, a line `=>` and the new text. A fault is marked where its message
/// must point: `⟦SX120:dates⟧: 15/11/2026`; what is not reported at its own text has an empty mark.
struct PlantedFault {
  private enum Mode: String {
    case new
    case append
    case change
  }

  private let mode: Mode
  private let file: String
  private let text: String

  /// The codes of the faults in the text.
  var codes: [String] { text.matches(of: Self.mark).map { String($0.output.1) } }

  private static var mark: Regex<(Substring, Substring, Substring)> {
    /⟦(SX\d{3}):([^⟦⟧]*)⟧/
  }

  /// All that are to be planted.
  static func all() throws -> [PlantedFault] {
    let folder = "\(Repository.path)/Tests/EndToEndTests/PlantedFaults"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.flatMap { name in
      try parse(String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))
    }
  }

  private static func parse(_ text: String) throws -> [PlantedFault] {
    try text.split(separator: /^== /.anchorsMatchLineEndings()).map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let head = lines[0].split(separator: " ")
      guard head.count == 2, lines.count == 2, let mode = Mode(rawValue: String(head[0])) else {
        throw CocoaError(.fileReadCorruptFile)
      }
      return PlantedFault(mode: mode, file: String(head[1]), text: String(lines[1]))
    }
  }

  /// Plants all of `faults` in `site`, and gives what must be found.
  static func plant(
    _ faults: [PlantedFault],
    in site: TemporaryFolder
  ) throws -> Set<PlantedFaultsTests.Found> {
    for fault in faults { try fault.write(to: site) }
    var found: Set<PlantedFaultsTests.Found> = []
    for file in Set(faults.map(\.file)) { found.formUnion(try takeMarks(from: file, in: site)) }
    return found
  }

  private func write(to site: TemporaryFolder) throws {
    switch mode {
    case .new: try site.write(text, to: file)
    case .append: try site.write(site.text(file) + text, to: file)
    case .change:
      let parts = text.split(separator: "\n=>\n", maxSplits: 1)
      guard parts.count == 2 else { throw CocoaError(.fileReadCorruptFile) }
      try site.replace(String(parts[0]), by: String(parts[1].dropLast()), in: file)
    }
  }

  /// Takes the marks out of a file and gives the places where they stood.
  private static func takeMarks(
    from file: String,
    in site: TemporaryFolder
  ) throws -> [PlantedFaultsTests.Found] {
    var found: [PlantedFaultsTests.Found] = []
    var plain = ""
    var rest = try site.text(file)[...]
    while let match = rest.firstMatch(of: mark) {
      plain += rest[..<match.range.lowerBound]
      let line = plain.split(separator: "\n", omittingEmptySubsequences: false)
      found.append(
        PlantedFaultsTests.Found(
          code: String(match.output.1),
          file: file,
          line: line.count,
          column: (line.last?.count ?? 0) + 1
        )
      )
      plain += match.output.2
      rest = rest[match.range.upperBound...]
    }
    try site.write(plain + rest, to: file)
    return found
  }
}
