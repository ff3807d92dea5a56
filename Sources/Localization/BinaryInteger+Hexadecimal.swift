extension BinaryInteger {
  /// The number in hexadecimal digits, with zeros before it up to `width` of them.
  @inlinable
  public func hexadecimal(width: Int, uppercase: Bool = false) -> String {
    let digits = String(self, radix: 16, uppercase: uppercase)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
