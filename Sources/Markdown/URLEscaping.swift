/// Percent-encoding of addresses as they stand in a page.
enum URLEscaping {
  /// The characters that stay: letters, digits and ``-_.+!*(),%#@?=;:/$~&'``, as two 64-bit sets.
  ///
  /// `%` stays, so that what is already encoded is not encoded twice.
  private static let safe = "-_.+!*(),%#@?=;:/$~&'".utf8.reduce(into: alphanumerics) { set, byte in
    insert(byte, into: &set)
  }
  private static let alphanumerics = (UInt8(ascii: "0")...UInt8(ascii: "z"))
    .reduce(into: (low: UInt64(0), high: UInt64(0))) { set, byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        insert(byte, into: &set)
      default: break
      }
    }

  private static func insert(_ byte: UInt8, into set: inout (low: UInt64, high: UInt64)) {
    if byte < 64 { set.low |= 1 << UInt64(byte) } else { set.high |= 1 << UInt64(byte - 64) }
  }

  /// `address` with every other byte as `%` and two hexadecimal digits; itself where there is none.
  static func escaped(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let safe = safe
    let unsafe = address.withUnsafeBufferPointer { $0.firstIndex { !isSafe($0, safe) } }
    guard let first = unsafe.map({ address.startIndex + $0 }) else { return address }
    var result = Array(address[..<first])
    for byte in address[first...] {
      if isSafe(byte, safe) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return result[...]
  }

  @inline(__always)
  private static func isSafe(_ byte: UInt8, _ safe: (low: UInt64, high: UInt64)) -> Bool {
    byte < 128 && (byte < 64 ? safe.low >> UInt64(byte) : safe.high >> UInt64(byte - 64)) & 1 == 1
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
