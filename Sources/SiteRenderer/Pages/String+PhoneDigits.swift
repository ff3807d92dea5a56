extension String {
  /// A telephone number, the first where several are written, without what people write for the
  /// eye: digits, after a plus sign if it has one (RFC 3966, section 5.1.1, allows no spaces).
  var phoneDigits: String {
    let number = prefix { !",;/".contains($0) }
    return (first == "+" ? "+" : "") + number.filter { $0.isASCII && $0.isNumber }
  }
}
