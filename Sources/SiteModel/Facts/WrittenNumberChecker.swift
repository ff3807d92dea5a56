internal import Diagnostics
internal import Localization
internal import Markdown

/// Finds numbers in texts that are written as the other language writes them: `1,500,000 đồng` and
/// `2.5%` in Vietnamese, `1.500.000 dong` and `2,5%` in English.
///
/// Reads texts alone: the numbers of front matter are read as numbers.
struct WrittenNumberChecker {
  private let text: FigureReader
  private let language: Language
  /// What parts the decimals from the whole in the language, and what parts its thousands.
  private let (point, group): (UInt8, UInt8)

  /// Reports every such number in the text of `body`, which is in `language`; O(n).
  static func check(_ body: MarkdownDocument, _ language: Language, _ problems: ProblemCollector) {
    FigureReader.read(body) { text in
      let checker = WrittenNumberChecker(text, language)
      text.forEachSign(where: { $0.equal(",") .| $0.equal(".") }) { sign in
        guard let figures = checker.figures(around: sign) else { return nil }
        if checker.isNumber(figures) { checker.check(figures, in: body.file, problems) }
        return figures
      }
    }
  }

  private init(_ text: FigureReader, _ language: Language) {
    self.text = text
    self.language = language
    let (comma, stop) = (UInt8(ascii: ","), UInt8(ascii: "."))
    (point, group) = language == .vi ? (comma, stop) : (stop, comma)
  }

  private func check(_ number: Range<Int>, in file: SourceFile, _ problems: ProblemCollector) {
    guard isForeign(number) else { return }
    let bytes = text.bytes[number]
    let swapped = bytes.map { $0 == point ? group : $0 == group ? point : $0 }
    let problem = PlausibilityProblem.foreignNumber(
      String(decoding: bytes, as: UTF8.self),
      suggestion: String(decoding: swapped, as: UTF8.self)
    )
    problems.report(problem, in: file, at: SourceRange(number))
  }

  /// The digits around the sign, with all signs between them; `nil` where it stands between none.
  private func figures(around sign: Int) -> Range<Int>? {
    let first = text.digits(before: sign)
    var last = text.digits(from: sign + 1)
    guard !first.isEmpty, !last.isEmpty else { return nil }
    while text.byte(at: last.upperBound).map(isSign) == true {
      let next = text.digits(from: last.upperBound + 1)
      if next.isEmpty { break }
      last = next
    }
    return first.lowerBound..<last.upperBound
  }

  /// Whether `figures` are part of no name, address or date; dashes and other signs beyond ASCII may
  /// stand before them, and the `~` of a range.
  private func isNumber(_ figures: Range<Int>) -> Bool {
    let before = text.byte(before: figures.lowerBound) ?? UInt8(ascii: " ")
    return (FigureReader.isBoundary(before) || before == UInt8(ascii: "~") || before >= 0x80)
      && text.byte(at: figures.upperBound) != UInt8(ascii: "/")
  }

  private func isSign(_ byte: UInt8) -> Bool { byte == point || byte == group }

  /// Whether nobody who writes the language means the number so.
  private func isForeign(_ number: Range<Int>) -> Bool {
    let signs = number.filter { isSign(text.bytes[$0]) }
    let ends = signs + [number.upperBound]
    let lengths = zip(signs, ends.dropFirst()).map { $1 - $0 - 1 }
    guard let first = signs.first, let last = lengths.last, first - number.lowerBound <= 3 else {
      return false
    }
    let isWhole = text.bytes[number.lowerBound] != UInt8(ascii: "0")
    let areThousands =
      isWhole && signs.dropLast().allSatisfy { text.bytes[$0] == point }
      && lengths.dropLast().allSatisfy { $0 == 3 }
    if signs.count > 1 {
      return areThousands && (text.bytes[ends[signs.count - 1]] == group || last == 3)
    }
    if text.bytes[first] == point {
      return isWhole && text.bytes[(first + 1)..<number.upperBound].elementsEqual("000".utf8)
    }
    return last < 3 && isFollowedByUnit(number.upperBound)
  }

  /// Whether `%`, a unit or a word such as `triệu` stands behind `place`.
  private func isFollowedByUnit(_ place: Int) -> Bool {
    let words = NumberWordScanner(bytes: text.bytes)
    if words.multiplier(after: place, language) != nil { return true }
    let word = words.word(after: place)
    return word.first == UInt8(ascii: "%")
      || QuantityUnit(named: String(decoding: word, as: UTF8.self)) != nil
  }
}
