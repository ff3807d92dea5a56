internal import Diagnostics
internal import SiteModel

/// Finds letters in printed texts that the fonts of handouts lack, each once in a file.
struct LetterCheck {
  private struct Fault: Hashable {
    let letter: Unicode.Scalar
    let path: String
  }

  private(set) var diagnostics: [Diagnostic] = []
  private var known: Set<Fault> = []

  /// Looks at `text`, which was read from `file`, within `range` where that is known.
  mutating func check(_ text: String, in file: SourceFile, within range: SourceRange? = nil) {
    for letter in text.unicodeScalars where !PrintedLetters.contain(letter) {
      guard known.insert(Fault(letter: letter, path: file.path)).inserted else { continue }
      diagnostics.append(
        Diagnostic(
          HandoutProblem.unprintableLetter(letter),
          in: file,
          at: Self.place(of: letter, in: file, within: range)
        )
      )
    }
  }

  /// Takes over what another check found.
  mutating func join(_ other: LetterCheck) {
    for diagnostic in other.diagnostics {
      guard case HandoutProblem.unprintableLetter(let letter) = diagnostic.problem,
        known.insert(Fault(letter: letter, path: diagnostic.file.path)).inserted
      else { continue }
      diagnostics.append(diagnostic)
    }
  }

  /// The first place of `letter`; one that was written as a character reference is nowhere itself.
  private static func place(
    of letter: Unicode.Scalar,
    in file: SourceFile,
    within range: SourceRange?
  ) -> SourceRange {
    let bytes = Array(String(letter).utf8)
    let whole = SourceRange(0, file.bytes.count)
    for range in [range, whole].compactMap({ $0 }) {
      let part = file.bytes[range.offsets]
      if let found = part.firstRange(of: bytes) {
        return SourceRange(found)
      }
    }
    return range ?? .startOfFile
  }
}
