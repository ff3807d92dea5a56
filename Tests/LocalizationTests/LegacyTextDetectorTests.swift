import Foundation
import Testing

@testable import Localization

/// Runs the detector over all real content, as it is and as old programs would have left it.
struct LegacyTextDetectorTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The paragraphs of the files in `folders` whose paths end in `ending`.
  private static func paragraphs(_ ending: String, in folders: [String]) throws -> [String] {
    try folders.flatMap { folder in
      let base = root.appending(path: folder)
      return try FileManager.default.subpathsOfDirectory(atPath: base.path)
        .filter { $0.hasSuffix(ending) }.sorted()
        .flatMap { path in
          try String(contentsOf: base.appending(path: path), encoding: .utf8)
            .components(separatedBy: "\n\n")
        }
    }
  }

  /// The whole words of `text` that `length` has room for.
  private static func beginning(of text: String) -> String {
    let part = text.prefix(length)
    guard part.endIndex < text.endIndex else { return text }
    return String(part[..<(part.lastIndex(where: \.isWhitespace) ?? part.startIndex)])
  }

  private static func encoding(of text: String) -> LegacyEncoding? {
    LegacyTextDetector.encoding(of: Array(text.utf8)[...])
  }

  /// How much of a paragraph is tried: what is found in three lines is found in ten, and the fewer
  /// words there are, the harder it is.
  private static let length = 200

  /// The beginnings of the paragraphs that have at least eight words with a Vietnamese letter there.
  private static let vietnamese = Result {
    try paragraphs(".vi.md", in: ["content"]).map(beginning)
      .filter { paragraph in
        paragraph.split { !$0.isLetter }.count { !$0.allSatisfy(\.isASCII) } >= 8
      }
  }

  @Test(arguments: [".md", ".yaml", ".html"])
  func findsNothingInRealContent(ending: String) throws {
    let paragraphs = try Self.paragraphs(ending, in: ["content", "templates", "docs"])
    #expect(!paragraphs.isEmpty)
    // The pages of help show what such text looks like.
    for text in paragraphs where !text.contains("```") && !text.contains("S¶n") {
      #expect(Self.encoding(of: text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    (LegacyEncoding.tcvn3, "TCVN5712-1"), (.viscii, "VISCII"), (.windows1258, "CP1258"),
  ])
  func findsEveryParagraphInSingleBytes(encoding: LegacyEncoding, name: String) throws {
    var count = 0
    for text in try Self.vietnamese.get() {
      let plain = Self.withoutSigns(encoding == .tcvn3 ? text.lowercased() : text)
      guard let wrong = SystemIconv.misread(plain, in: name) else { continue }
      count += 1
      #expect(Self.encoding(of: wrong) == encoding, "\(wrong)")
      let repaired = encoding.repaired(Array(wrong.utf8)[...])
      #expect(String(decoding: repaired, as: UTF8.self) == plain)
    }
    #expect(count > 60, "only \(count) paragraphs were tried")
  }

  /// The text without what the old encodings have no place for.
  private static func withoutSigns(_ text: String) -> String {
    let signs: Set<Unicode.Scalar> = ["²", "³", "°", "₂", "₫"]
    return String(
      text.map { character in
        guard let scalar = character.unicodeScalars.first else { return character }
        return signs.contains(scalar) || (0x2000..<0x3000).contains(scalar.value) ? "-" : character
      }
    )
  }

  @Test func findsEveryParagraphInVNI() throws {
    for text in try Self.vietnamese.get() {
      let wrong = Self.vni(Self.withoutSigns(text))
      #expect(Self.encoding(of: wrong) == .vni, "\(wrong)")
    }
  }

  /// The text as the VNI fonts for Windows have it, read as Latin-1.
  private static func vni(_ text: String) -> String {
    let single: [String: String] = [
      "đ": "ñ", "ơ": "ô", "ư": "ö", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î",
    ]
    let tones: [Character: String] = [
      "\u{301}": "ùáé", "\u{300}": "øàè", "\u{309}": "ûåú",
      "\u{303}": "õãü", "\u{323}": "ïäë", "-": "\u{0}âê",
    ]
    return text.map { character -> String in
      let small = character.lowercased()
      let isCapital = small != String(character)
      var result = single[small] ?? small
      if single[small] == nil, !character.isASCII {
        let scalars = small.decomposedStringWithCanonicalMapping.unicodeScalars
        let tone = scalars.first { tones[Character($0)] != nil }.map { Character($0) }
        let shape =
          scalars.contains("\u{302}") ? 1 : scalars.contains("\u{306}") ? 2 : 0
        let letter =
          scalars.contains("\u{31B}")
          ? (scalars.first == "o" ? "ô" : "ö")
          : String(scalars.first ?? " ")
        let marks = Array(tones[tone ?? "-"] ?? "")
        result = marks.isEmpty || tone == nil && shape == 0 ? letter : letter + String(marks[shape])
      }
      return isCapital ? result.uppercased() : result
    }.joined()
  }

  @Test func findsEveryParagraphOfMisreadUTF8() throws {
    for text in try Self.vietnamese.get() {
      let wrong = text.utf8.map { Windows1252.scalar(of: $0) }.compactMap { Unicode.Scalar($0) }
        .map { String($0) }.joined()
      #expect(Self.encoding(of: wrong) == .misreadUTF8, "\(wrong)")
      let repaired = LegacyEncoding.misreadUTF8.repaired(Array(wrong.utf8)[...])
      #expect(String(decoding: repaired, as: UTF8.self) == text)
    }
  }

  @Test(arguments: [
    "Anh nói: «Sản xuất sạch hơn» là «bớt bỏ phí», «bớt mất mát» và «bớt rác»",
    "© 2026 Sở Công Thương ® và ™, xưởng 18°C, 25°C, 30°C, diện tích 40 m², 15 m³, 10 km²",
    "Brand® Brand® Brand® và Nescafé® Nescafé®",
    "Nước¹ than² điện³ than¹ hơi¹ gas¹ dầu¹",
    "« C'est déjà l'été », où l'on mange du pâté près de la forêt où naît le maïs, où, où, où",
    "Größe, Öl, Übung, Straße, für Mädchen und Jungen, schöne Grüße aus Köln",
    "Příliš žluťoučký kůň úpěl ďábelské ódy",
    "O coração não está em São João, às mães e aos pães: ação, lição, mamãe",
    "Più che città, può darsi, ciò è così, perciò giù, già, lì, là",
    "Mañana, niño, año, piñata, señor, español, ¿qué?, ¡sí!, cañón",
    "Føroyar, blåbær, sørøst, Ålesund, Ærø, Þingvellir, Seyðisfjörður",
    "x² ± 2·x·y ÷ 3 ≤ ½·π, a·b·c·d·e, 5×3 = 15, µm, Ω, n·m·k",
    "Giò lụa, giò thủ, giò bò, quì gối, gì, mì, hủ tiếu, bún bò giò heo",
    "col·lecció il·lusió paral·lel cel·la síl·laba",
    "Là bà già và cá là gà",
    "Han må få sove på sofaen, så må hän",
    "»Zitat« und »Wort«, «cá»… «tôm», “áo”, SMEDF® và Sở, §5 và § 7",
    "Ông Björn Müller, bà Zoë, hãng Würth và Citroën ở Việt Nam, quán Café Décor",
    "Công suất 5 kW·h, lực 3 N·m, góc 30°, 5×3 m², 2½ giờ, ½kg, 1ª, µm",
    "Pà Cò, Kà Tu, Sa Pa, Bắc Kạn, Đắk Lắk, Pù Luông, Krông Pắc",
    "« Où est-il ? » à Orléans, dû à la sécheresse, août, forêt, maître",
    "TP. Hồ Chí Minh – “Hà Nội” – ‘Huế’… 1.000 ₫ · 5 % · 3 ‰ · € 5",
  ])
  func findsNothingInCorrectText(text: String) {
    #expect(Self.encoding(of: text) == nil)
  }

  @Test(arguments: LegacyEncoding.allCases)
  func correctWordsAreLikelyInNoOldEncoding(encoding: LegacyEncoding) {
    #expect(!LegacyTextDetector.isLikely(encoding, of: Array("Hòa, quý, hóa, là gì".utf8)[...]))
  }
}
