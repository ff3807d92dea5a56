/// The destination of a link as it is written, taken apart.
struct LinkDestination {
  /// The whole of it.
  let text: String
  /// Whether it is empty, begins with a scheme (RFC 3986, section 3.1) or names a host.
  let leadsOut: Bool
  /// What stands before `#`.
  let path: String
  /// What stands behind `#`.
  let anchor: String?

  /// Takes `bytes` apart in one pass.
  init(_ bytes: ArraySlice<UInt8>) {
    text = String(decoding: bytes, as: UTF8.self)
    leadsOut = Self.leadsOut(bytes)
    let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
    path = hash.map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? text
    anchor = hash.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) }
  }

  private static func leadsOut(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.isEmpty || bytes.starts(with: "//".utf8) { return true }
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: ":"): return place > 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if place == 0 { return false }
      default: return false
      }
    }
    return false
  }
}
