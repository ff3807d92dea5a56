internal import Diagnostics
internal import Localization
internal import Markdown

/// Finds numbers in texts that are written as the other language writes them: `1,500,000 đồng` and
/// `2.5%` in Vietnamese, `1.500.000 dong` and `2,5%` in English.
///
/// Reads texts alone: the numbers of front matter are read as numbers.
struct WrittenNumberChecker {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: Language
  private let end: Int
  /// What parts the decimals from the whole in the language, and what parts its thousands.
  private let (point, group): (UInt8, UInt8)

  /// Reports every such number in the text of `body`, which is in `language`; O(n).
  static func check(_ body: MarkdownDocument, _ language: Language, _ problems: ProblemCollector) {
    let text = body.source.indices
    body.file.bytes.withUnsafeBufferPointer { bytes in
      let checker = WrittenNumberChecker(bytes, language, end: text.upperBound)
      var sign = checker.nextSign(from: text.lowerBound)
      while sign < text.upperBound {
        let digits = checker.digits(around: sign, from: text.lowerBound)
        if checker.isNumber(digits, from: text.lowerBound) {
          checker.check(digits, in: body.file, problems)
        }
        sign = checker.nextSign(from: max(digits.upperBound, sign + 1))
      }
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ language: Language, end: Int) {
    self.bytes = bytes
    self.language = language
    self.end = end
    let (comma, stop) = (UInt8(ascii: ","), UInt8(ascii: "."))
    (point, group) = language == .vi ? (comma, stop) : (stop, comma)
  }

  private func nextSign(from start: Int) -> Int {
    ByteSearch.firstOffset(in: UnsafeBufferPointer(rebasing: bytes[..<end]), from: start) {
      $0.equal(",") .| $0.equal(".")
    }
  }

  private func check(_ number: Range<Int>, in file: SourceFile, _ problems: ProblemCollector) {
    guard isForeign(number) else { return }
    let digits = bytes[number].map { $0 == point ? group : $0 == group ? point : $0 }
    let problem = PlausibilityProblem.foreignNumber(
      String(decoding: bytes[number], as: UTF8.self),
      suggestion: String(decoding: digits, as: UTF8.self)
    )
    problems.report(problem, in: file, at: SourceRange(number))
  }

  /// The digits around the sign, with all signs between them; empty where it stands between none.
  private func digits(around sign: Int, from start: Int) -> Range<Int> {
    guard sign > start, bytes[sign - 1].isDigit, sign + 1 < end, bytes[sign + 1].isDigit else {
      return sign..<sign
    }
    var first = sign
    while first > start, bytes[first - 1].isDigit { first -= 1 }
    var last = sign
    while last < end,
      bytes[last].isDigit || isSign(last) && last + 1 < end && bytes[last + 1].isDigit
    {
      last += 1
    }
    return first..<last
  }

  /// Whether `digits` are part of no name, address or date.
  private func isNumber(_ digits: Range<Int>, from start: Int) -> Bool {
    guard !digits.isEmpty else { return false }
    let (first, last) = (digits.lowerBound, digits.upperBound)
    return (first == start || Self.isBoundary(bytes[first - 1]))
      && (last == end || bytes[last] != UInt8(ascii: "/"))
  }

  private func isSign(_ place: Int) -> Bool { bytes[place] == point || bytes[place] == group }

  /// Whether a number may begin behind the byte.
  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || "()[]|*_\"'~:;".utf8.contains(byte) || byte >= 0x80
  }

  /// Whether nobody who writes the language means the number so.
  private func isForeign(_ number: Range<Int>) -> Bool {
    let signs = number.filter { isSign($0) }
    let ends = signs + [number.upperBound]
    let lengths = zip(signs, ends.dropFirst()).map { $1 - $0 - 1 }
    guard let first = signs.first, let last = lengths.last, first - number.lowerBound <= 3 else {
      return false
    }
    let isWhole = bytes[number.lowerBound] != UInt8(ascii: "0")
    let areThousands =
      isWhole && signs.dropLast().allSatisfy { bytes[$0] == point }
      && lengths.dropLast().allSatisfy { $0 == 3 }
    if signs.count > 1 {
      return areThousands && (bytes[ends[signs.count - 1]] == group || last == 3)
    }
    if bytes[first] == point {
      return isWhole && bytes[(first + 1)..<number.upperBound].elementsEqual("000".utf8)
    }
    return last < 3 && isFollowedByUnit(number.upperBound)
  }

  /// Whether `%`, a unit or a word such as `triệu` stands behind `place`.
  private func isFollowedByUnit(_ place: Int) -> Bool {
    let words = NumberWordScanner(bytes: UnsafeBufferPointer(rebasing: bytes[..<end]))
    if words.multiplier(after: place, language) != nil { return true }
    let word = words.word(after: place)
    return word.first == UInt8(ascii: "%")
      || QuantityUnit(named: String(decoding: word, as: UTF8.self)) != nil
  }
}
