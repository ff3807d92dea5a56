/// An encoding of Vietnamese from before Unicode, or a wrong reading of UTF-8.
///
/// Text in one of them shows other letters once its bytes were taken for Western European ones:
/// “Sản xuất” becomes `S¶n xuÊt` (TCVN3), `Sän xu¤t` (VISCII), `SaÒn xuâìt` (Windows-1258),
/// `Sáº£n xuáº¥t` (UTF-8 read as Windows-1252) or `Saûn xuaát` (VNI).
public enum LegacyEncoding: String, CaseIterable, Sendable {
  /// TCVN 5712:1993 as the ABC keyboard and the `.VnTime` fonts use it.
  case tcvn3
  /// RFC 1456.
  case viscii
  /// Microsoft's code page 1258: letters followed by combining tone marks.
  case windows1258
  /// UTF-8 whose bytes were taken for Windows-1252.
  case misreadUTF8
  /// The encoding of the `VNI-Times` fonts: two characters a letter. Found, never repaired.
  case vni

  /// The encodings that have a byte for each letter or tone.
  static let ofSingleBytes: [LegacyEncoding] = [.tcvn3, .viscii, .windows1258]

  /// What people call it.
  public var name: Bilingual<String> {
    switch self {
    case .tcvn3: Bilingual(vi: "TCVN3 (ABC, phông .VnTime)", en: "TCVN3 (ABC, .VnTime fonts)")
    case .viscii: Bilingual(vi: "VISCII", en: "VISCII")
    case .windows1258: Bilingual(vi: "Windows-1258", en: "Windows-1258")
    case .misreadUTF8:
      Bilingual(vi: "UTF-8 bị đọc nhầm là Windows-1252", en: "UTF-8 read as Windows-1252")
    case .vni: Bilingual(vi: "VNI (phông VNI-Times)", en: "VNI (VNI-Times fonts)")
    }
  }

  /// Whether the text can be turned back without doubt.
  public var isRepairable: Bool { self != .vni }
}

extension LegacyEncoding {
  /// The text that `byte` stands for where that is a letter or a tone mark; else `nil`.
  ///
  /// VNI and misread UTF-8 need more than a byte for a letter and have no such table.
  func scalar(of byte: UInt8) -> UInt32? {
    switch self {
    case .tcvn3: Self.found(Self.tcvn3Letters[Int(byte)])
    case .viscii: Self.found(Self.visciiLetters[Int(byte)])
    case .windows1258: Self.windows1258Letter(byte)
    case .misreadUTF8, .vni: nil
    }
  }

  private static func found(_ scalar: UInt32) -> UInt32? { scalar == 0 ? nil : scalar }

  /// The letters of code page 1258 that are others in Latin-1, and its tone marks.
  ///
  /// Source: Microsoft's best-fit table of code page 1258.
  private static func windows1258Letter(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0xC3: 0x0102
    case 0xE3: 0x0103
    case 0xD0: 0x0110
    case 0xF0: 0x0111
    case 0xD5: 0x01A0
    case 0xF5: 0x01A1
    case 0xDD: 0x01AF
    case 0xFD: 0x01B0
    case 0xCC: 0x0300
    case 0xD2: 0x0309
    case 0xDE: 0x0303
    case 0xEC: 0x0301
    case 0xF2: 0x0323
    case 0xFE: 0x20AB
    case 0xC0...0xFF where byte != 0xD7 && byte != 0xF7: UInt32(byte)
    default: nil
    }
  }

  /// Source: TCVN 5712:1993, VN1.
  private static let tcvn3Letters = table(
    low: [
      0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự", 0x13: "Ỳ",
      0x14: "Ỷ", 0x15: "Ỹ", 0x16: "Ý", 0x17: "Ỵ",
    ],
    high: "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ" + "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ" + "·ĂÂÊÔƠƯĐăâêôơưđẰ" + "·····àảãáạẲằẳẵắẴ"
      + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ" + "éẹềểễếệìỉỄẾỒĩíịò" + "Ổỏõóọồổỗốộờởỡớợù" + "ỖủũúụừửữứựỳỷỹýỵỐ"
  )

  /// Source: RFC 1456.
  private static let visciiLetters = table(
    low: [0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"],
    high: "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ" + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ" + "Õắằặấầẩậẽẹếềểễệố" + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
      + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ" + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư" + "àáâãảăữẫèéêẻìíĩỉ" + "đựòóôõỏọụùúũủýợỮ"
  )

  /// The letter of each byte; 0 where it stands for none.
  private static func table(low: [Int: Unicode.Scalar], high: String) -> [UInt32] {
    var table = [UInt32](repeating: 0, count: 256)
    for (byte, letter) in low { table[byte] = letter.value }
    for (place, letter) in high.unicodeScalars.enumerated() where letter != "·" {
      table[0x80 + place] = letter.value
    }
    return table
  }
}
