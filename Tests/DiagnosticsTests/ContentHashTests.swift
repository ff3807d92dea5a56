import Diagnostics
import Testing

/// The hash of content against the published values of XXH64 with seed 0.
@Suite struct ContentHashTests {
  /// The byte sequence that the published test values are made of.
  private static func bytes(_ count: Int) -> [UInt8] {
    var state: UInt64 = 2_654_435_761
    return (0..<count).map { _ in
      defer { state = state &* 11_400_714_785_074_694_797 }
      return UInt8(state >> 56)
    }
  }

  @Test(
    arguments: [
      (0, 0xEF46_DB37_51D8_E999), (1, 0xE934_A84A_DB05_2768), (4, 0x9136_A0DC_A574_57EE),
      (14, 0x8282_DCC4_994E_35C8), (31, 0x299B_39A2_90E6_D783), (32, 0x18B2_1649_2BB4_4B70),
      (33, 0x55C8_DC3E_578F_5B59), (63, 0xA9EF_BE0F_A0F3_F4E7), (64, 0xEF55_8F8A_CAC2_B5CD),
      (100, 0x4BFE_019C_D91D_9EA4), (101, 0xA51E_A210_1B2D_114C), (222, 0xB641_AE8C_B691_C174),
    ] as [(Int, UInt64)]
  )
  func hasThePublishedValue(count: Int, expected: UInt64) {
    #expect(hash([Self.bytes(count)]) == expected)
  }

  @Test(arguments: [1, 3, 7, 8, 31, 32, 33, 50])
  func doesNotDependOnHowBytesAreCut(step: Int) {
    let bytes = Self.bytes(222)
    let pieces = stride(from: 0, to: bytes.count, by: step).map {
      Array(bytes[$0..<min($0 + step, bytes.count)])
    }
    #expect(hash(pieces) == 0xB641_AE8C_B691_C174)
  }

  @Test func canBeReadBeforeMoreIsAdded() {
    var hash = ContentHash()
    hash.combine(7)
    let early = hash.finalize()
    #expect(hash.finalize() == early)
    hash.combine(7)
    #expect(hash.finalize() != early)
  }

  @Test func addsNumbersAsEightBytesLeastSignificantFirst() {
    var number = ContentHash()
    number.combine(0x0102_0304_0506_0708)
    #expect(number.finalize() == hash([[8, 7, 6, 5, 4, 3, 2, 1]]))
  }

  @Test func tellsTextsApartThatJoinToTheSame() {
    #expect(hash(texts: ["ab", "c"]) != hash(texts: ["a", "bc"]))
    #expect(hash(texts: ["", "a"]) != hash(texts: ["a", ""]))
  }

  private func hash(_ pieces: [[UInt8]]) -> UInt64 {
    var hash = ContentHash()
    for piece in pieces { piece.withUnsafeBufferPointer { hash.combine($0) } }
    return hash.finalize()
  }

  private func hash(texts: [String]) -> UInt64 {
    var hash = ContentHash()
    for text in texts { hash.combine(text) }
    return hash.finalize()
  }
}
