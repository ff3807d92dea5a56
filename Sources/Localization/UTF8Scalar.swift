/// Reading and writing single scalars in UTF-8 bytes, as far as Latin letters and marks need it.
enum UTF8Scalar {
  /// The combining mark at `offset`, if one stands there; it takes two bytes.
  static func mark(in bytes: [UInt8], at offset: Int) -> UInt32? {
    guard offset + 1 < bytes.count, bytes[offset] & 0xFE == 0xCC, bytes[offset + 1] & 0xC0 == 0x80
    else { return nil }
    let scalar = UInt32(bytes[offset] & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
    return CombiningMark.combiningClass(scalar) == 0 ? nil : scalar
  }

  /// Takes the last scalar off `bytes`; nothing where they do not end in UTF-8.
  static func removeLast(from bytes: inout [UInt8]) -> UInt32? {
    var length = 1
    while length < 4, length < bytes.count, bytes[bytes.count - length] & 0xC0 == 0x80 {
      length += 1
    }
    guard let scalar = scalar(bytes.suffix(length)) else { return nil }
    bytes.removeLast(length)
    return scalar
  }

  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator), iterator.next() == nil else {
      return nil
    }
    return scalar.value
  }
}
