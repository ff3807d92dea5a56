/// References within a drawing, and pictures that are part of its file.
enum SVGReference {
  private static let embedded = ["png", "jpeg", "jpg"].map { "data:image/\($0);base64," }

  /// What is wrong with a reference.
  enum Fault {
    /// It leads out of the file.
    case outside
    /// It is an embedded picture that holds more than is needed to show it, or cannot be read.
    case metadata
  }

  /// What is wrong with `reference` unless it leads to a part of the drawing (`#name`) or is an
  /// embedded picture that tells nothing of the photographer.
  static func fault(of reference: ArraySlice<UInt8>) -> Fault? {
    if reference.first == UInt8(ascii: "#") { return nil }
    let beginning = String(decoding: reference.prefix(32), as: UTF8.self).lowercased()
    guard let prefix = embedded.first(where: { beginning.hasPrefix($0) }) else { return .outside }
    guard let picture = decodedBase64(reference.dropFirst(prefix.utf8.count)),
      PictureReader.withoutMetadata(picture) == picture
    else { return .metadata }
    return nil
  }

  /// The bytes that base64 stands for (RFC 4648, section 4); `nil` where `text` is none.
  ///
  /// Blanks mean nothing in it. O(n).
  private static func decodedBase64(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    var isPadded = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "="):
        isPadded = true
        continue
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: continue
      default: break
      }
      guard let value = sixBits(byte), !isPadded else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func sixBits(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
