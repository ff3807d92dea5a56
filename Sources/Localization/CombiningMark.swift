/// The combining marks of U+0300–U+036F.
enum CombiningMark {
  /// The canonical combining class of `scalar`; 0 for what is no mark of this block.
  ///
  /// Source: the Unicode Character Database, `Canonical_Combining_Class`.
  static func combiningClass(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x034F: 0
    case 0x0334...0x0338: 1
    case 0x0321, 0x0322, 0x0327, 0x0328: 202
    case 0x031B: 216
    case 0x0316...0x0319, 0x031C...0x0320, 0x0323...0x0326, 0x0329...0x0333, 0x0339...0x033C,
      0x0347...0x0349, 0x034D, 0x034E, 0x0353...0x0356, 0x0359, 0x035A:
      220
    case 0x0315, 0x031A, 0x0358: 232
    case 0x035C, 0x035F, 0x0362: 233
    case 0x035D, 0x035E, 0x0360, 0x0361: 234
    case 0x0345: 240
    case 0x0300...0x036F: 230
    default: 0
    }
  }

  /// The marks that `mark` stands for: U+0340, U+0341, U+0343 and U+0344 are old doubles.
  static func canonical(_ mark: UInt32) -> [UInt32] {
    switch mark {
    case 0x0340: [0x0300]
    case 0x0341: [0x0301]
    case 0x0343: [0x0313]
    case 0x0344: [0x0308, 0x0301]
    default: [mark]
    }
  }
}
