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

  /// Looks `bytes` through in one pass.
  ///
  /// May say yes where there is nothing, never no where there is. Nothing in the loop branches, so
  /// that the compiler can look at many bytes together.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    self = []
    guard let start = bytes.baseAddress, let last = bytes.last else { return }
    var (tables, tildes, addresses): (UInt8, UInt8, UInt8) = (
      Self.bit(last, "|"), Self.bit(last, "~"), 0
    )
    var (footnotes, callouts, tasks): (UInt8, UInt8, UInt8) = (0, 0, 0)
    for offset in 0..<bytes.count - 1 {
      let (byte, next) = (start[offset], start[offset + 1])
      let colon = Self.bit(byte, ":")
      let bracket = Self.bit(byte, "[")
      tables |= Self.bit(byte, "|") | colon & Self.bit(next, "-")
      tildes |= Self.bit(byte, "~")
      addresses |= colon & Self.bit(next, "/")
      footnotes |= bracket & Self.bit(next, "^")
      callouts |= bracket & Self.bit(next, "!")
      tasks |= bracket & (Self.bit(next, " ") | Self.bit(next | 0x20, "x"))
    }
    if tables != 0 { insert(.tables) }
    if tildes != 0 { insert(.tildes) }
    if addresses != 0 { insert(.addresses) }
    if footnotes != 0 { insert(.footnotes) }
    if callouts != 0 { insert(.callouts) }
    if tasks != 0 { insert(.tasks) }
  }

  /// 1 where the byte is that character, else 0.
  @inline(__always)
  private static func bit(_ byte: UInt8, _ character: Unicode.Scalar) -> UInt8 {
    byte == UInt8(ascii: character) ? 1 : 0
  }
}
