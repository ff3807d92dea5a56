public import Diagnostics
internal import Localization

/// Checks the text of files for what no phase would notice: old encodings, stray characters, tone
/// marks in two ways.
public struct TextChecker: Sendable {
  private let toneMarks: SiteSettings.ToneMarks

  /// Creates a checker for a site that puts tone marks as `toneMarks` says.
  public init(toneMarks: SiteSettings.ToneMarks) {
    self.toneMarks = toneMarks
  }

  /// The problems of the text of a document; `parsed` is what came of the file.
  ///
  /// English text is not checked for what concerns Vietnamese alone.
  public func check(_ file: SourceFile, parsed: ParsedFile?) -> [Diagnostic] {
    let legacy = LegacyParagraph.find(in: file)
    let wrong = damage(in: file, legacy)
    guard let parsed else { return wrong }
    let findings = findings(in: file, outside: legacy)
      .filter { parsed.language == .vi || $0.problem.concernsEveryLanguage }
    guard !findings.isEmpty else { return wrong }
    return wrong + diagnostics(ProseFilter(of: parsed).prose(among: findings, of: file), file)
  }

  /// The problems of the texts of a data file in both languages.
  public func check(dataFile file: SourceFile) -> [Diagnostic] {
    let legacy = LegacyParagraph.find(in: file)
    let wrong = damage(in: file, legacy)
    let findings = findings(in: file, outside: legacy)
    guard !findings.isEmpty else { return wrong }
    let filter = ProseFilter(ofData: YAMLReader.read(file).value)
    return wrong + diagnostics(filter.prose(among: findings, of: file), file)
  }

  /// What is wrong in any text, whatever it holds: marks of a merge, letters of old encodings,
  /// characters that no page can hold.
  private func damage(in file: SourceFile, _ legacy: [LegacyParagraph]) -> [Diagnostic] {
    MergeConflict.find(in: file) + legacy.map { $0.diagnostic(in: file) }
      + unwritable(in: file, outside: legacy)
  }

  /// The characters that no page can hold, wherever they stand; letters of old encodings, which some
  /// of them are, have been told.
  private func unwritable(in file: SourceFile, outside legacy: [LegacyParagraph]) -> [Diagnostic] {
    let findings = file.bytes.withUnsafeBufferPointer { UnwritableCharacters.findings(in: $0) }
    return Self.findings(findings, outside: legacy, at: \.range.start)
      .map { Diagnostic(TextProblem.invisibleCharacter($0.character), in: file, at: $0.range) }
  }

  private func findings(
    in file: SourceFile,
    outside legacy: [LegacyParagraph]
  ) -> [VietnameseTextScanner.Finding] {
    let findings = file.bytes.withUnsafeBufferPointer {
      VietnameseTextScanner.findings(in: $0, toneMarks: toneMarks)
    }
    return Self.findings(findings, outside: legacy, at: \.range.start)
  }

  /// Those of `findings` that begin outside `legacy`; both are in order.
  private static func findings<Finding>(
    _ findings: [Finding],
    outside legacy: [LegacyParagraph],
    at start: (Finding) -> Int
  ) -> [Finding] {
    guard !legacy.isEmpty, !findings.isEmpty else { return findings }
    var next = 0
    return findings.filter { finding in
      let start = start(finding)
      while next < legacy.count, legacy[next].range.upperBound <= start { next += 1 }
      return next == legacy.count || !legacy[next].range.contains(start)
    }
  }

  private func diagnostics(
    _ findings: [VietnameseTextScanner.Finding],
    _ file: SourceFile
  ) -> [Diagnostic] {
    findings.map { Diagnostic($0.problem, in: file, at: $0.range) }
  }
}

extension LegacyParagraph {
  /// The problem, at the first line that is to be mended.
  fileprivate func diagnostic(in file: SourceFile) -> Diagnostic {
    let bytes = file.bytes
    for line in lines(of: bytes) {
      let right = encoding.repaired(bytes[line])
      if encoding.isRepairable, !right.elementsEqual(bytes[line]) {
        let wrong = Self.difference(bytes[line], right)
        let end = right.count - (line.upperBound - wrong.end)
        let problem = LegacyTextProblem.wrongEncoding(
          encoding,
          repaired: Self.excerpt(of: right[(wrong.start - line.lowerBound)..<end]),
          path: file.path
        )
        return Diagnostic(problem, in: file, at: wrong)
      }
    }
    let line = firstLineInVNI(of: bytes)
    return Diagnostic(
      LegacyTextProblem.vni,
      in: file,
      at: SourceRange(line)
    )
  }

  /// The part of `line` that is other in `right`, widened to whole words.
  private static func difference(_ line: ArraySlice<UInt8>, _ right: [UInt8]) -> SourceRange {
    var start = line.startIndex
    for (old, new) in zip(line, right) {
      guard old == new else { break }
      start += 1
    }
    var end = line.endIndex
    for (old, new) in zip(line.reversed(), right.reversed()) {
      guard old == new, end > start else { break }
      end -= 1
    }
    let before = line[..<start].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? line.startIndex
    let after = line[end...].firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
    return SourceRange(before, after)
  }

  /// The beginning of a mended text.
  private static func excerpt(of bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.count <= 120 ? text : text.prefix(119) + "…"
  }
}
