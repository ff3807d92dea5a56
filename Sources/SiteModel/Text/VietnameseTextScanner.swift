internal import Diagnostics
internal import Localization

/// Looks through the bytes of a text, Vietnamese most often, for what an editor should not have typed.
///
/// One pass over the bytes, sixteen at a time, finds the places worth a look: correct text has
/// nearly none. Whether a place is prose is not asked here.
struct VietnameseTextScanner {
  /// A problem with its place.
  struct Finding {
    let problem: TextProblem
    let range: SourceRange
  }

  let text: ScalarText
  let toneMarks: SiteSettings.ToneMarks
  private(set) var findings: [Finding] = []
  /// The end of what was reported last: a word is reported once.
  private(set) var reportedUntil = 0

  /// The findings in `bytes`, in order; O(n).
  static func findings(
    in bytes: UnsafeBufferPointer<UInt8>,
    toneMarks: SiteSettings.ToneMarks
  ) -> [Finding] {
    var scanner = VietnameseTextScanner(text: ScalarText(bytes: bytes), toneMarks: toneMarks)
    scanner.scan()
    return scanner.findings
  }

  private init(text: ScalarText, toneMarks: SiteSettings.ToneMarks) {
    self.text = text
    self.toneMarks = toneMarks
  }

  private mutating func scan() {
    let raw = UnsafeRawBufferPointer(text.bytes)
    var offset = 0
    while offset + ByteSearch.Vector.scalarCount < raw.count {
      for place in MarkedPlaces(SuspectPairs(in: raw, at: offset).mask) { look(at: offset + place) }
      offset += ByteSearch.Vector.scalarCount
    }
    for place in offset..<raw.count { look(at: place) }
  }

  private mutating func look(at offset: Int) {
    guard offset >= reportedUntil else { return }
    switch text.bytes[offset] {
    case 0x20: checkSpace(at: offset)
    // `O`, `U`, `o` and `u`, behind which the second vowel stands.
    case 0x4F, 0x55, 0x6F, 0x75: if toneMarks == .old { checkTone(of: offset + 1) }
    // The first bytes of no-break spaces and soft hyphens, and of other blanks and marks.
    case 0xC2, 0xE2: checkInvisible(at: offset)
    case 0xEF:
      checkInvisible(at: offset)
      checkLetter(at: offset)
    // Those of Latin letters with strokes, of Greek and of Cyrillic; then those of marks.
    case 0xC3, 0xC6, 0xC7...0xCB, 0xCE...0xD3: checkLetter(at: offset)
    case 0xCC, 0xCD: checkMark(at: offset)
    default: break
    }
    if toneMarks == .new, text.bytes[offset] >= 0x80, offset + 1 < text.bytes.count,
      text.bytes[offset + 1] < 0x80
    {
      checkTone(of: offset + 1)
    }
    checkMarks(around: offset)
  }

  mutating func report(_ problem: TextProblem, _ range: Range<Int>) {
    findings.append(
      Finding(problem: problem, range: SourceRange(range))
    )
    reportedUntil = range.upperBound
  }

  /// Checks the syllable whose second vowel stands at `offset`.
  private mutating func checkTone(of offset: Int) {
    guard let vowel = text.scalar(at: offset), ScalarText.isLetter(vowel.value) else { return }
    guard !text.isLetter(at: vowel.end) else { return }
    let word = text.word(at: offset)
    guard let right = toneMarks.placement.moved(text.slice(word)) else { return }
    let problem = TextProblem.tonePlacement(
      word: text.string(word),
      right: String(decoding: right, as: UTF8.self),
      style: toneMarks
    )
    report(problem, word)
  }

  private mutating func checkInvisible(at offset: Int) {
    guard let scalar = text.scalar(at: offset), let character = InvisibleCharacter(scalar.value)
    else { return }
    if character.isSpace { return checkNoBreakSpaces(at: offset, character) }
    // Pictures such as 👩‍🏭 are joined by it.
    let joinsPictures = scalar.value == 0x200D && (text.scalar(before: offset) ?? 0) >= 0x2190
    if joinsPictures || joinsRange(offset..<scalar.end) { return }
    report(.invisibleCharacter(character), offset..<scalar.end)
  }

  /// Whether a word joiner stands where pages have one: in `2017–2020`, behind the dash.
  private func joinsRange(_ range: Range<Int>) -> Bool {
    text.scalar(at: range.lowerBound)?.value == 0x2060
      && text.scalar(before: range.lowerBound) == 0x2013
      && text.scalar(at: range.upperBound).map { (0x30...0x39).contains($0.value) } ?? false
  }

  /// Checks a run of no-break spaces: they belong between a number, a sign and its unit.
  private mutating func checkNoBreakSpaces(at offset: Int, _ character: InvisibleCharacter) {
    var end = offset
    while let scalar = text.scalar(at: end), InvisibleCharacter(scalar.value)?.isSpace == true {
      end = scalar.end
    }
    if let lineEnd = text.endOfBlankLine(around: offset..<end) {
      return report(.lineOfNoBreakSpaces, offset..<lineEnd)
    }
    let last = text.scalar(before: offset) ?? 0x0A
    let next = text.scalar(at: end)?.value ?? 0x0A
    let isBetweenWords =
      ScalarText.isLetter(last) && ScalarText.isLetter(next) && !followsUnit(offset)
    if isBetweenWords || ScalarText.isBlank(last) || ScalarText.isBlank(next) {
      report(.invisibleCharacter(character), offset..<end)
    }
    reportedUntil = max(reportedUntil, end)
  }

  /// Whether the word before `offset` follows a number: `350 triệu đồng` stays together.
  private func followsUnit(_ offset: Int) -> Bool {
    var start = text.word(at: offset - 1).lowerBound
    while start > 0, let blank = text.scalar(before: start), blank != 0x0A,
      ScalarText.isBlank(blank)
    {
      start -= blank < 0x80 ? 1 : blank < 0x800 ? 2 : 3
    }
    return text.scalar(before: start).map { (0x30...0x39).contains($0) } ?? false
  }

  private mutating func checkSpace(at offset: Int) {
    guard let range = SpaceBeforePunctuation.range(in: text, space: offset) else { return }
    let mark = Character(Unicode.Scalar(text.bytes[offset + 1]))
    report(.spaceBeforePunctuation(mark), range)
  }

  private mutating func checkLetter(at offset: Int) {
    guard let scalar = text.scalar(at: offset), let meant = LookAlikes.meant(by: scalar.value),
      let wrong = Unicode.Scalar(scalar.value)
    else { return }
    let word = text.word(at: offset)
    let scalars = text.scalars(of: word)
    let isWrong =
      LookAlikes.isLatin(scalar.value)
      ? Self.isVietnamese(scalars)
      : scalar.value >= 0xFF00 || Self.isLatinWord(scalars)
    guard isWrong else { return }
    let problem = TextProblem.lookAlike(
      wrong,
      meant: Unicode.Scalar(meant).map { String($0) },
      word: text.string(word)
    )
    report(problem, offset..<scalar.end)
    reportedUntil = word.upperBound
  }

  /// Whether the word becomes a Vietnamese syllable, or is an abbreviation such as `QÐ` or `Ð`.
  private static func isVietnamese(_ word: [UInt32]) -> Bool {
    let meant = word.map { LookAlikes.meant(by: $0) ?? $0 }
    let capitals = meant.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x0110 }
    return capitals || VietnameseSyllable.isSpelled(by: meant)
  }

  /// Whether the word is Latin but for letters that look so.
  private static func isLatinWord(_ word: [UInt32]) -> Bool {
    let others = word.filter { $0 >= 0x0370 && $0 < 0x0530 }
    return others.count < word.count && others.allSatisfy { LookAlikes.meant(by: $0) != nil }
  }

  /// Reports a mark that no letter could be made of: NFC leaves none in Vietnamese.
  private mutating func checkMark(at offset: Int) {
    guard let mark = text.scalar(at: offset), let scalar = Unicode.Scalar(mark.value),
      [0x0300, 0x0301, 0x0302, 0x0303, 0x0306, 0x0309, 0x030C, 0x0315, 0x031B, 0x0323].contains(
        mark.value
      ),
      let letter = text.scalar(before: offset), ScalarText.isVietnameseVowel(letter)
    else { return }
    let horned: [UInt32: String] = [0x6F: "ơ", 0x4F: "Ơ", 0x75: "ư", 0x55: "Ư"]
    let meant = mark.value == 0x0315 ? horned[letter] : nil
    let word = text.word(at: offset)
    report(.lookAlike(scalar, meant: meant, word: text.string(word)), offset..<mark.end)
    reportedUntil = word.upperBound
  }
}
