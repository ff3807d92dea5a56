import Testing

@testable import Localization

struct LegacyEncodingTests {
  /// The 134 letters of Vietnamese that are not ASCII.
  private static let letters: [Character] = {
    let small = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"].flatMap { base in
      ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"].map { base + $0 }
    }
    let all = (small + ["đ"]).flatMap { [$0, $0.uppercased()] }
    return all.map { Character(Normalization.nfc($0)) }.filter { !$0.isASCII }
  }()

  @Test(arguments: [
    (LegacyEncoding.tcvn3, "TCVN5712-1"), (.viscii, "VISCII"), (.windows1258, "CP1258"),
  ])
  func decodesEveryLetterAsTheSystemDoes(encoding: LegacyEncoding, name: String) throws {
    #expect(Self.letters.count == 134)
    for letter in Self.letters {
      let text = String(letter)
      let bytes = try #require(SystemIconv.convert(Array(text.utf8), from: "UTF-8", to: name))
      let scalars = bytes.compactMap {
        $0 < 0x80 && $0 >= 0x20 ? UInt32($0) : encoding.scalar(of: $0)
      }
      let decoded = String(
        String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) })
      )
      #expect(
        Normalization.nfc(decoded).unicodeScalars.elementsEqual(text.unicodeScalars),
        "\(text)"
      )
    }
  }

  private func check(
    _ encoding: LegacyEncoding,
    _ wrong: String,
    _ right: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = LegacyTextDetector.encoding(of: Array(wrong.utf8)[...])
    #expect(found == encoding, sourceLocation: sourceLocation)
    let repaired = encoding.repaired(Array(wrong.utf8)[...])
    #expect(String(decoding: repaired, as: UTF8.self) == right, sourceLocation: sourceLocation)
  }

  @Test func repairsWhatEditorsSee() {
    let right = "Sản xuất sạch hơn giúp bớt chi phí"
    check(.tcvn3, "S¶n xuÊt s¹ch h¬n gióp bít chi phÝ", right)
    check(.viscii, "Sän xu¤t sÕch h½n giúp b¾t chi phí", right)
    check(.windows1258, "SaÒn xuâìt saòch hõn giuìp bõìt chi phiì", right)
    check(.misreadUTF8, "Sáº£n xuáº¥t sáº¡ch hÆ¡n giÃºp bá»›t chi phÃ\u{AD}", right)
  }

  /// “gióp” and “chi phí” are syllables as they stand and in TCVN3.
  @Test func inMixedLinesWordsThatCouldBeEitherGoWithTheNearest() {
    check(
      .tcvn3,
      "S¶n xuÊt s¹ch h¬n gióp bít chi phÝ, và được nhà nước giúp chi phí.",
      "Sản xuất sạch hơn giúp bớt chi phí, và được nhà nước giúp chi phí."
    )
    check(
      .tcvn3,
      "Việc đó bớt chi phí cho nhà máy và cùng gióp ®ì m«i tr­êng, n­íc, ®Êt.",
      "Việc đó bớt chi phí cho nhà máy và cùng giúp đỡ môi trường, nước, đất."
    )
  }

  /// Labels and titles are three words long, and half of a line may have been pasted.
  @Test(arguments: [
    ("KÕ ho¹ch", "Kế hoạch"),
    ("TiÕt kiÖm ®iÖn", "Tiết kiệm điện"),
    ("Trang web ®ang thö nghiÖm", "Trang web đang thử nghiệm"),
    ("Công nhân bớt n\u{AD}íc rửa", "Công nhân bớt nước rửa"),
    (
      "Ở một số cơ sở, ô nhiễm do nước thải công nghiÖp",
      "Ở một số cơ sở, ô nhiễm do nước thải công nghiệp"
    ),
    (
      "Công ty §ång Xu©n, xã Thanh Ba, tỉnh Phú Thọ", "Công ty Đồng Xuân, xã Thanh Ba, tỉnh Phú Thọ"
    ),
    ("§õng ph¸t ®éng c¶ nhà máy cùng lúc", "Đừng phát động cả nhà máy cùng lúc"),
    ("Chóng t«i kh«ng thêm con số nào vào đó", "Chúng tôi không thêm con số nào vào đó"),
    ("Khí nén là ®iÖn ®· ®æi d¹ng", "Khí nén là điện đã đổi dạng"),
    ("V× thÕ, gi÷ 5 × 3 m² cho m¸y", "Vì thế, giữ 5 × 3 m² cho máy"),
  ])
  func findsShortTextsAndPartsOfLinesInTCVN3(wrong: String, right: String) {
    check(.tcvn3, wrong, right)
  }

  @Test func findsShortTextsInOtherEncodings() {
    check(.misreadUTF8, "Káº¿ hoáº¡ch", "Kế hoạch")
    check(.windows1258, "Kêì hoaòch", "Kế hoạch")
    check(.viscii, "Gi¶ h÷c s¨ d×ng", "Giờ học sẽ dừng")
    check(.vni, "Keá hoaïch", "Keá hoaïch")
  }

  @Test func aDashBetweenFiguresIsNoLetterOfVISCII() {
    check(
      .viscii,
      "Ðánh giá nhanh thß¶ng m¤t 2–3 ngày, 15 m³",
      "Đánh giá nhanh thường mất 2–3 ngày, 15 m³"
    )
  }

  @Test func tellsVNIButLeavesItAlone() {
    let text = "Saûn xuaát saïch hôn giuùp bôùt chi phí cho nhaø maùy"
    check(.vni, text, text)
  }

  @Test func capitalsOfTCVN3ComeOutSmall() {
    check(.tcvn3, "C«ng b¸o s¶n xuÊt s¹ch h¬n", "Công báo sản xuất sạch hơn")
  }

  @Test func leavesWordsAndSignsThatAreRight() {
    let wrong = "“S¶n xuÊt” s¹ch h¬n, 18°C, 5 m² © Sản xuất, «Là»"
    #expect(
      String(decoding: LegacyEncoding.tcvn3.repaired(Array(wrong.utf8)[...]), as: UTF8.self)
        == "“Sản xuất” sạch hơn, 18°C, 5 m² © Sản xuất, «Là»"
    )
  }

  @Test func namesTheEncodingOfAShortTitleBesideALongText() {
    #expect(LegacyTextDetector.encoding(of: Array("Hái".utf8)[...]) == nil)
    #expect(LegacyTextDetector.encoding(of: Array("lß".utf8)[...]) == nil)
    #expect(LegacyTextDetector.isLikely(.tcvn3, of: Array("lß".utf8)[...]))
    #expect(!LegacyTextDetector.isLikely(.tcvn3, of: Array("Là gì".utf8)[...]))
    #expect(!LegacyTextDetector.isLikely(.tcvn3, of: Array("Giấy".utf8)[...]))
  }
}
