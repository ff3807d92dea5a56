extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  @inlinable
  public var isDigit: Bool {
    @inline(__always) get { self &- 0x30 < 10 }
  }

  /// Whether the byte is a letter of ASCII, in any case.
  @inlinable
  public var isLetter: Bool {
    @inline(__always) get { (self | 0x20) &- 0x61 < 26 }
  }
}
