internal import Diagnostics
internal import Localization

/// A last line that shows whether the lines before it are whole.
enum Checksum {
  private static let label = Array("checksum ".utf8)
  private static let digits = Array("0123456789abcdef".utf8)

  /// `bytes`, which end in a line feed, with the line of their checksum.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var sealed = bytes + label
    sealed += ContentHash.hash(of: bytes).hexadecimal(width: 16).utf8
    sealed.append(UInt8(ascii: "\n"))
    return sealed
  }

  /// The bytes before the line of the checksum, or `nil` if it does not stand there or is wrong.
  static func opened(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let length = label.count + 17
    guard bytes.count >= length else { return nil }
    let content = bytes.dropLast(length)
    return sealed(Array(content)).suffix(length) == bytes.suffix(length) ? content : nil
  }

  /// Appends `number` in lower-case hexadecimal digits.
  static func append(hexadecimal number: UInt64, to bytes: inout [UInt8]) {
    var shift = max(0, (63 - number.leadingZeroBitCount) / 4 * 4)
    while shift >= 0 {
      bytes.append(digits[Int(number >> UInt64(shift) & 15)])
      shift -= 4
    }
  }

  /// The value of a lower-case hexadecimal digit.
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
