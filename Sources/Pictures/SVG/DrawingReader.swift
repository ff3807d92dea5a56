public import Diagnostics
internal import Localization

/// Reads SVG drawings, and refuses those that do more than draw.
///
/// A drawing of the site can be opened by its address, where a browser runs what is in it. So the
/// whole file is read as a browser's XML parser reads it, and whatever is not known to be harmless is
/// an error. O(n).
public enum DrawingReader {
  /// What is wrong in a drawing, and where.
  struct Finding: Equatable {
    let problem: SVGProblem
    let range: SourceRange
  }

  /// The facts of the drawing at `path` whose file holds `bytes`; `.reported` where it has faults.
  public static func read(_ bytes: [UInt8], path: String) -> Diagnosed<PictureReading> {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let (facts, findings) = read(text)
    guard let facts, findings.isEmpty else {
      let file = SourceFile(path: path, bytes: shown(text))
      return Diagnosed(
        .failure(.reported),
        findings.map { Diagnostic($0.problem, in: file, at: $0.range) }
      )
    }
    return Diagnosed(.success(facts))
  }

  /// The facts of a drawing and all that is wrong with it; `text` has no byte order mark.
  static func read(_ text: [UInt8]) -> (facts: PictureFacts?, findings: [Finding]) {
    guard String(validating: text, as: UTF8.self) != nil else {
      let place = text.firstIndex { $0 >= 0x80 } ?? 0
      return (nil, [Finding(problem: .encoding, range: SourceRange(place, place + 1))])
    }
    var checker = SVGChecker()
    var parser = XMLParser(text)
    while let event = parser.next() { checker.take(event) }
    checker.finish(parser)
    return (checker.facts, checker.findings.sorted { $0.range.start < $1.range.start })
  }

  /// The text as messages show it: without the returns that some systems put before line ends, and
  /// with something to see where bytes are no text.
  private static func shown(_ text: [UInt8]) -> [UInt8] {
    let isText = String(validating: text, as: UTF8.self) != nil
    return text.map { byte in
      byte == 0x0D || byte == 0
        ? UInt8(ascii: " ") : isText || byte < 0x80 ? byte : UInt8(ascii: "?")
    }
  }
}
