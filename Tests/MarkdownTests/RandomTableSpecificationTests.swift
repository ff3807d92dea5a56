import Foundation
import Testing

/// Tables made at random come out as `cmark-gfm` makes them.
@Suite("GFM specification, tables made at random")
struct RandomTableSpecificationTests {
  private static let tableCount = 20_000
  /// Documents that the command gets at once.
  private static let batchSize = 200

  /// What every document of every second batch ends with, so that its references are links.
  private static let definition = "[nguồn]: https://a.vn 'b'\n\n"

  @Test("20,000 tables give the HTML of the cmark-gfm command", .timeLimit(.minutes(3)))
  func tables() throws {
    var writer = RandomTableWriter(seed: Self.seed)
    var differing: [(text: String, expected: String, actual: String)] = []
    var batch = 0
    while writer.tables < Self.tableCount {
      let end = batch.isMultiple(of: 2) ? "" : Self.definition
      let texts = (0..<Self.batchSize).map { _ in writer.document() + end }
      for (text, expected) in zip(texts, try reference(texts)) {
        let actual = SpecificationExamples.render(text)
        if actual != expected { differing.append((text, expected, actual)) }
      }
      batch += 1
    }
    for kind in Deviation.allCases {
      let count = differing.count
      for index in differing.indices {
        differing[index].expected = kind.normalized(differing[index].expected)
        differing[index].actual = kind.normalized(differing[index].actual)
      }
      differing.removeAll { $0.expected == $0.actual }
      // What is known must stay rare, or it would hide what is not.
      #expect(count - differing.count < Self.tableCount / 200, "\(kind)")
    }
    differing.sort { $0.text.utf8.count < $1.text.utf8.count }
    for (text, expected, actual) in differing.prefix(6) {
      Issue.record(
        """
        seed \(Self.seed), one of \(differing.count) differences:
        \(text)
        --- cmark-gfm:
        \(expected)
        --- sxsh:
        \(actual)
        """
      )
    }
  }

  /// What is different by design; docs/markdown-deviations.md gives the reasons.
  private enum Deviation: CaseIterable {
    /// Behind a bracket that is never closed, the command links no bare address.
    case addressBehindBracket
    /// In the paragraph above a table, the command takes a backslash from `\|`, even within code.
    case pipeAboveTable
    /// In a list without an empty line that holds a table and a paragraph after it or a line that
    /// belongs to neither, the command sometimes finds an empty line and makes paragraphs of items.
    case tightList
    /// Where struck text and emphasis cross, emphasis is paired first, and the command pairs first
    /// what ends first.
    case crossingStrike

    /// The HTML without the difference.
    func normalized(_ html: String) -> String {
      switch self {
      case .addressBehindBracket: html.replacing(/<a href="([^"]*)">\1<\/a>/) { $0.output.1 }
      case .pipeAboveTable: html.replacing(/\\+\|/, with: "|")
      case .crossingStrike: html.replacing(/<\/?(?:del|em|strong)>|[~*_]/, with: "")
      case .tightList: html.replacing("\n", with: "").replacing(/<\/?p>/, with: "")
      }
    }
  }

  /// Another seed may be given, for a longer search than a test run should be.
  private static let seed =
    ProcessInfo.processInfo.environment["TABLE_SEED"].flatMap(UInt64.init) ?? 2017

  /// What the command makes of each text; a comment between them keeps them apart.
  private func reference(_ texts: [String]) throws -> [String] {
    let mark = "<!-- next document -->\n"
    let command = try SpecificationExamples.run(
      "/usr/bin/env",
      ["cmark-gfm", "-e", "table", "-e", "strikethrough", "-e", "autolink", "--unsafe"],
      input: texts.joined(separator: "\(mark)\n")
    )
    try #require(command.status == 0, "cmark-gfm is needed: \(command.errors)")
    let parts = command.output.components(separatedBy: mark)
    try #require(parts.count == texts.count)
    return parts.map { SpecificationExamples.withPlainApostrophes($0) }
  }
}
