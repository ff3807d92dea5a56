/// Which marks of the extensions a text holds, so that a text without them costs nothing more.
struct SourceFeatures: OptionSet {
  let rawValue: UInt8

  /// A `|` or `:-`, as every table's second line has.
  static let tables = SourceFeatures(rawValue: 1)
  static let tildes = SourceFeatures(rawValue: 2)
  /// `://`.
  static let addresses = SourceFeatures(rawValue: 4)
  /// `[^`.
  static let footnotes = SourceFeatures(rawValue: 8)
  /// `[!`.
  static let callouts = SourceFeatures(rawValue: 16)
  /// `[ ]`, `[x]` or `[X]`.
  static let tasks = SourceFeatures(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Looks `bytes` through in one pass; may say yes where there is nothing, never no where there is.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    self = []
    guard let start = bytes.baseAddress, bytes.count > 2 else { return }
    var (pipes, tildes, addresses, marks): (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
    // Without a branch, so that the compiler may look at many bytes together.
    for offset in 0..<bytes.count - 1 {
      let (byte, next) = (start[offset], start[offset + 1])
      pipes |= byte == UInt8(ascii: "|") ? 1 : 0
      pipes |= byte == UInt8(ascii: ":") && next == UInt8(ascii: "-") ? 1 : 0
      tildes |= byte == UInt8(ascii: "~") ? 1 : 0
      addresses |= byte == UInt8(ascii: ":") && next == UInt8(ascii: "/") ? 1 : 0
      marks |= byte == UInt8(ascii: "[") && next == UInt8(ascii: "^") ? 1 : 0
      marks |= byte == UInt8(ascii: "[") && next == UInt8(ascii: "!") ? 2 : 0
      marks |=
        byte == UInt8(ascii: "[") && (next == UInt8(ascii: " ") || next | 0x20 == UInt8(ascii: "x"))
        ? 4 : 0
    }
    let last = start[bytes.count - 1]
    if pipes != 0 || last == UInt8(ascii: "|") { insert(.tables) }
    if tildes != 0 || last == UInt8(ascii: "~") { insert(.tildes) }
    if addresses != 0 { insert(.addresses) }
    if marks & 1 != 0 { insert(.footnotes) }
    if marks & 2 != 0 { insert(.callouts) }
    if marks & 4 != 0 { insert(.tasks) }
  }
}
