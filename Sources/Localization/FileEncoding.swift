/// What a whole file may be saved in that is no UTF-8.
public enum FileEncoding: Hashable, Sendable {
  /// UTF-16; Windows once called it “Unicode”.
  case utf16(isBigEndian: Bool)
  /// An old encoding of Vietnamese, in bytes as its programs wrote them.
  case legacy(LegacyEncoding)
  /// The Western European code page of Windows.
  case windows1252

  /// What people call it.
  public var name: Bilingual<String> {
    switch self {
    case .utf16: Bilingual(vi: "UTF-16", en: "UTF-16")
    case .legacy(let encoding): encoding.name
    case .windows1252: Bilingual(vi: "Windows-1252", en: "Windows-1252")
    }
  }

  /// The encoding that `bytes`, which are no UTF-8, are probably in; `nil` where there is no guess.
  public static func guess(_ bytes: [UInt8]) -> FileEncoding? {
    if let utf16 = utf16(of: bytes) { return utf16 }
    let scalars = bytes.map { Windows1252.scalar(of: $0) }
    if let legacy = LegacyTextDetector.encoding(ofBytesReadAs: scalars) { return .legacy(legacy) }
    let isText =
      Windows1252.isDefined(bytes) && !bytes.contains(0) && !holdsVietnameseUTF8(bytes)
    return isText ? .windows1252 : nil
  }

  /// UTF-16 where `bytes` are in it: they begin with its byte order mark, or have a zero beside most
  /// of their letters, as Vietnamese and English text has there and nowhere else.
  public static func utf16(of bytes: [UInt8]) -> FileEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true) }
    let start = bytes.prefix(1000)
    guard start.count >= 8, bytes.count.isMultiple(of: 2), start.contains(0) else { return nil }
    let zeros = start.indices.reduce(into: (even: 0, odd: 0)) { count, place in
      guard start[place] == 0 else { return }
      if place.isMultiple(of: 2) { count.even += 1 } else { count.odd += 1 }
    }
    let most = start.count / 4
    if zeros.odd > most, zeros.even == 0 { return .utf16(isBigEndian: false) }
    if zeros.even > most, zeros.odd == 0 { return .utf16(isBigEndian: true) }
    return nil
  }

  /// Whether `bytes` are UTF-8.
  public static func isUTF8(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// Whether some letter of Vietnamese, U+1EA0–U+1EFF, stands there in UTF-8.
  ///
  /// No old encoding has the three bytes behind one another: they are three vowels.
  public static func holdsVietnameseUTF8(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset + 2 < bytes.count {
      let isBlock = bytes[offset + 1] == 0xBA || bytes[offset + 1] == 0xBB
      if bytes[offset] == 0xE1, isBlock, bytes[offset + 2] & 0xC0 == 0x80 { return true }
      offset += 1
    }
    return false
  }

  /// The text of `bytes` as UTF-8, with its line ends as they are.
  public func decoded(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf16(let isBigEndian): return Self.utf8(fromUTF16: bytes, isBigEndian: isBigEndian)
    case .windows1252: return Self.utf8(fromWindows1252: bytes)
    case .legacy(let encoding):
      return encoding.repaired(Self.utf8(fromWindows1252: bytes)[...], isCertain: true)
    }
  }

  private static func utf8(fromWindows1252 bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for byte in bytes { UTF8Scalar.append(Windows1252.scalar(of: byte), to: &result) }
    return result
  }

  private static func utf8(fromUTF16 bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let units = stride(from: hasMark ? 2 : 0, to: bytes.count - 1, by: 2).map { offset -> UInt16 in
      let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
