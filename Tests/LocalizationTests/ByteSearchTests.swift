import Testing

@testable import Localization

struct ByteSearchTests {
  private func check(_ text: String, from start: Int = 0) -> Int {
    Array(text.utf8).withUnsafeBufferPointer {
      ByteSearch.firstOffset(in: $0, from: start) { $0.equal(":") .| $0.areDigits }
    }
  }

  @Test(arguments: 0..<70)
  func findsAByteWhereverItStands(place: Int) {
    let before = String(repeating: "a", count: place)
    #expect(check(before + ":") == place)
    #expect(check(before + "7 b9: and more of the same text") == place)
    #expect(check(before) == place)
    #expect(check(":" + before, from: 1) == place + 1)
  }

  @Test func neighboursOfTheDigitsAreNone() {
    #expect(check("/;") == 2)
    #expect(check("/0") == 1)
    #expect(check("\u{0}9") == 1)
  }

  @Test(arguments: 0..<40)
  func bytesAreEqualWhereNoneDiffers(count: Int) {
    let bytes = (0..<count).map { UInt8($0) }
    for changed in 0...count {
      var other = bytes + [0]
      if changed < count { other[changed] ^= 0x80 }
      let areEqual = bytes.withUnsafeBufferPointer { bytes in
        other.withUnsafeBufferPointer { other in
          bytes.baseAddress.flatMap { left in
            other.baseAddress.map { ByteSearch.areEqual(left, $0, count: count) }
          }
        }
      }
      #expect(areEqual == (changed == count))
    }
  }
}
