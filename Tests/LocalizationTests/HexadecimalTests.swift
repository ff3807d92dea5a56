import Localization
import Testing

struct HexadecimalTests {
  @Test func zerosFillTheWidthAndNoDigitIsLost() {
    #expect(UInt64(0).hexadecimal(width: 16) == "0000000000000000")
    #expect(UInt64.max.hexadecimal(width: 16) == "ffffffffffffffff")
    #expect(UInt8(0xE1).hexadecimal(width: 2, uppercase: true) == "E1")
    #expect(0x1F600.hexadecimal(width: 4, uppercase: true) == "1F600")
  }

  @Test func aCharacterHasFourDigitsOrMore() {
    #expect(Unicode.Scalar("Đ").code == "U+0110")
    #expect(Unicode.Scalar("😀").code == "U+1F600")
  }
}
