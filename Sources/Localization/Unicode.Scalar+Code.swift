extension Unicode.Scalar {
  /// The code as people look it up: `U+00D0`.
  public var code: String { "U+" + value.hexadecimal(width: 4, uppercase: true) }
}
