extension UInt8 {
  /// Whether the byte is a digit of ASCII.
  @inlinable
  public var isDigit: Bool {
    @inline(__always) get { self &- 0x30 < 10 }
  }
}
