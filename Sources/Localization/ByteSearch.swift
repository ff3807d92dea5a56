/// Looks for bytes sixteen at a time: what is looked for in a text, most of its bytes are not.
public enum ByteSearch {
  /// Sixteen bytes of a text.
  public typealias Vector = SIMD16<UInt8>
  /// Which of them are looked for.
  public typealias Mask = SIMDMask<SIMD16<Int8>>

  /// The offset of the first byte from `start` on that `matches` marks, or the number of bytes.
  ///
  /// The bytes behind the last are shown as zeros; what is marked there does not count. O(n).
  @inlinable
  @inline(__always)
  public static func firstOffset(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    where matches: (Vector) -> Mask
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = start
    while offset + Vector.scalarCount <= raw.count {
      let place = firstPlace(
        matches(raw.loadUnaligned(fromByteOffset: offset, as: Vector.self))
      )
      if place < Vector.scalarCount { return offset + place }
      offset += Vector.scalarCount
    }
    guard offset < raw.count else { return raw.count }
    if raw.count >= Vector.scalarCount {
      // The last sixteen over again, but for those that were looked at: no copy is needed.
      let last = raw.count - Vector.scalarCount
      let mask = matches(raw.loadUnaligned(fromByteOffset: last, as: Vector.self))
      return last + firstPlace(mask, from: offset - last)
    }
    return min(offset + firstPlace(matches(rest(raw, from: offset))), raw.count)
  }

  /// Whether the `count` bytes at `left` and at `right` are the same; O(n).
  @inlinable
  @inline(__always)
  public static func areEqual(
    _ left: UnsafePointer<UInt8>,
    _ right: UnsafePointer<UInt8>,
    count: Int
  ) -> Bool {
    let (one, other) = (UnsafeRawPointer(left), UnsafeRawPointer(right))
    var offset = 0
    while offset + 8 <= count {
      let word = one.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if word != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
      offset += 8
    }
    while offset < count, left[offset] == right[offset] { offset += 1 }
    return offset == count
  }

  /// The bytes from `offset` on, fewer than sixteen, and zeros.
  @inlinable
  @inline(__always)
  static func rest(_ raw: UnsafeRawBufferPointer, from offset: Int) -> Vector {
    var rest = Vector()
    withUnsafeMutableBytes(of: &rest) {
      $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: raw[offset...]))
    }
    return rest
  }

  /// The first place from `start` on that `mask` marks, or the number of its places.
  @inlinable
  @inline(__always)
  static func firstPlace(_ mask: Mask, from start: Int = 0) -> Int {
    var halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    halves[0] &= start < 8 ? .max &<< UInt64(8 * start) : 0
    halves[1] &= start < 8 ? .max : .max &<< UInt64(8 * (start - 8))
    if halves[0] != 0 { return halves[0].trailingZeroBitCount / 8 }
    return 8 + halves[1].trailingZeroBitCount / 8
  }
}

extension SIMD16<UInt8> {
  /// Marks the bytes that are `character`, one of ASCII.
  @inlinable
  @inline(__always)
  public func equal(_ character: Unicode.Scalar) -> ByteSearch.Mask {
    equal(UInt8(ascii: character))
  }

  /// Marks the bytes that are `byte`.
  @inlinable
  @inline(__always)
  public func equal(_ byte: UInt8) -> ByteSearch.Mask {
    self .== Self(repeating: byte)
  }

  /// Marks the bytes of characters that are none of ASCII.
  @inlinable
  public var areBeyondASCII: ByteSearch.Mask {
    @inline(__always) get { self .>= Self(repeating: 0x80) }
  }

  /// Marks the bytes that are ASCII digits.
  @inlinable
  public var areDigits: ByteSearch.Mask {
    @inline(__always) get { self &- Self(repeating: 0x30) .< Self(repeating: 10) }
  }
}
