extension UInt8 {
  /// Whether a letter beyond ASCII begins with the byte in UTF-8: those of Vietnamese lie between
  /// U+00C0 and U+1EFF.
  public var beginsMarkedLetter: Bool { 0xC3...0xC6 ~= self || self == 0xE1 }
}
