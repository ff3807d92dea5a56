import Foundation
import Testing

/// Text put into a copy of the site, with the faults in it marked.
///
/// The files of `PlantedFaults/` hold them one after the other. Each begins with a line that says
/// what is done to which file:
/// ```
/// == new content/articles/learn/fault.vi.md
/// == append content/glossary.yaml
/// == change content/site.yaml
/// == remove templates/layouts/page.html
/// ```
/// A change gives the old text, a line `=>` and the new text. A fault is marked where its message
/// must point: `⟦SX120:dates⟧: 15/11/2026`; what is not reported at its own text has an empty mark.
/// `\repeat{300}{> }` is its second part so many times, `\x{FF}` is a byte; a byte stands behind
/// the marks of its line.
struct PlantedFault {
  private enum Mode: String {
    case new
    case append
    case change
    case remove
  }

  private let mode: Mode
  private let file: String
  private let text: String

  /// The codes of the faults in the text.
  var codes: [String] { text.matches(of: Self.mark).map { String($0.output.1) } }

  private static var mark: Regex<(Substring, Substring, Substring)> {
    /⟦(SX\d{3}):([^⟦⟧]*)⟧/
  }

  /// The text repeated may itself end in braces, as a template's tag does.
  private static var repetition: Regex<(Substring, Substring, Substring)> {
    /\\repeat\{(\d+)\}\{((?s:.)*?)\}(?!\})/
  }

  /// All faults that the files of `folder` plant.
  static func all(in folder: URL) throws -> [PlantedFault] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".txt") }
      .flatMap { try read(folder.appending(path: $0)) }
  }

  /// The faults that one file plants.
  static func read(_ file: URL) throws -> [PlantedFault] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: #/^== /#.anchorsMatchLineEndings()).map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let head = lines[0].split(separator: " ")
      guard head.count == 2, lines.count == 2, let mode = Mode(rawValue: String(head[0])) else {
        throw CocoaError(.fileReadCorruptFile)
      }
      return PlantedFault(mode: mode, file: String(head[1]), text: try expand(String(lines[1])))
    }
  }

  private static func expand(_ text: String) throws -> String {
    try text.replacing(repetition) { match in
      String(repeating: String(match.output.2), count: try #require(Int(match.output.1)))
    }
  }

  /// Plants all of `faults` in `site`, and gives what must be found.
  static func plant(
    _ faults: [PlantedFault],
    in site: TemporaryFolder
  ) throws -> Set<PlantedFaultsTests.Found> {
    for fault in faults { try fault.write(to: site) }
    var found: Set<PlantedFaultsTests.Found> = []
    // By their bytes: names may differ in how their letters are composed alone.
    for file in Set(faults.map { Array($0.file.utf8) }) {
      found.formUnion(try takeMarks(from: String(decoding: file, as: UTF8.self), in: site))
    }
    for fault in faults where fault.mode == .remove { try site.remove(fault.file) }
    return found
  }

  /// Writes the text with its marks; what is to be removed is only a mark at the file's beginning.
  private func write(to site: TemporaryFolder) throws {
    switch mode {
    case .append: try site.write(site.text(file) + text, to: file)
    case .change:
      let parts = text.split(separator: "\n=>\n", maxSplits: 1)
      guard parts.count == 2 else { throw CocoaError(.fileReadCorruptFile) }
      try site.replace(String(parts[0]), by: String(parts[1].dropLast()), in: file)
    case .new, .remove: try site.write(text, to: file)
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
    try bytes(of: plain + rest).write(to: URL(fileURLWithPath: site[file]))
    return found
  }

  private static func bytes(of text: String) throws -> Data {
    var bytes = Data()
    var rest = text[...]
    while let escape = rest.firstMatch(of: /\\x\{([0-9A-F]+)\}/) {
      bytes += Data(rest[..<escape.range.lowerBound].utf8)
      bytes.append(try #require(UInt8(escape.output.1, radix: 16)))
      rest = rest[escape.range.upperBound...]
    }
    return bytes + Data(rest.utf8)
  }
}
