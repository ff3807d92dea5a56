/// The file's form: a line with the version, a line for each file, and a line with a checksum.
///
/// ```
/// sxsh-manifest 1
/// past 1f4 17f3b0a1c2d3e4f5 assets/site-0123456789abcdef.css
/// 00c0ffee00c0ffee 1f4 17f3b0a1c2d3e4f5 en/learn/hidden-cost.html
/// checksum 1122334455667788
/// ```
/// Numbers are hexadecimal: fingerprint, size, time of change. A file of the site before has a word
/// in the place of the first.
extension Manifest {
  private static let past = Array("past ".utf8)
  private static let header = Array("sxsh-manifest 1\n".utf8)

  /// The bytes of the manifest's file.
  var encoded: [UInt8] {
    var bytes = Self.header
    bytes.reserveCapacity(entries.count * 96)
    for entry in entries {
      if entry.isPast {
        bytes += Self.past
      } else {
        Self.append(entry.fingerprint, to: &bytes)
      }
      Self.append(UInt64(entry.size), to: &bytes)
      Self.append(UInt64(bitPattern: entry.modified), to: &bytes)
      bytes.append(contentsOf: entry.path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return Checksum.sealed(bytes)
  }

  /// The manifest in `bytes`, or `nil` if they are damaged or of another version.
  ///
  /// A checksum keeps nobody from making one up: a manifest that came with somebody's copy of the
  /// output folder must not name what lies outside it.
  init?(decoding bytes: [UInt8]) {
    guard let content = Checksum.opened(bytes), content.starts(with: Self.header) else {
      return nil
    }
    var entries: [Entry] = []
    var rest = content.dropFirst(Self.header.count)
    while !rest.isEmpty {
      let isPast = rest.starts(with: Self.past)
      if isPast { rest = rest.dropFirst(Self.past.count) }
      guard let fingerprint = isPast ? 0 : Self.number(&rest), let size = Self.number(&rest),
        let modified = Self.number(&rest), let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      else { return nil }
      let path = String(decoding: rest[..<end], as: UTF8.self)
      // Each once and in order, as those who read it take for granted.
      guard OutputPath.isValid(path), entries.last.map({ $0.path < path }) ?? true else {
        return nil
      }
      entries.append(
        Entry(
          path: path,
          fingerprint: fingerprint,
          size: Int(truncatingIfNeeded: size),
          modified: Int64(bitPattern: modified),
          isPast: isPast
        )
      )
      rest = rest[(end + 1)...]
    }
    self.init(entries)
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    Checksum.append(hexadecimal: number, to: &bytes)
    bytes.append(UInt8(ascii: " "))
  }

  /// Takes a hexadecimal number and the space after it from the front of `bytes`.
  private static func number(_ bytes: inout ArraySlice<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    var index = bytes.startIndex
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: " ") {
      guard let digit = Checksum.digit(bytes[index]) else { return nil }
      number = number << 4 | UInt64(digit)
      index += 1
    }
    guard index > bytes.startIndex, index < bytes.endIndex else { return nil }
    bytes = bytes[(index + 1)...]
    return number
  }
}
