/// Paths under `content/` as editors write them in links.
public enum ContentPath {
  /// The path that `reference` names when it is written in the file at `file`.
  ///
  /// `nil` where it leads out of `content/`. Percent escapes are read, `.` and `..` resolved.
  public static func resolve(_ reference: some StringProtocol, from file: String) -> String? {
    var reference = PercentEscapes.decoded(reference)
    var file = file
    var isInside = true
    let path = file.withUTF8 { file in
      reference.withUTF8 { reference in
        String(unsafeUninitializedCapacity: file.count + reference.count) { path in
          let folder = file.lastIndex(of: slash) ?? 0
          var count = path.update(fromContentsOf: file[..<folder])
          var start = 0
          while isInside, start < reference.count {
            let end = reference[start...].firstIndex(of: slash) ?? reference.count
            if end > start { isInside = append(reference[start..<end], to: path, &count) }
            start = end + 1
          }
          return isInside ? count : 0
        }
      }
    }
    return isInside ? path : nil
  }

  private static let slash = UInt8(ascii: "/")

  /// Goes from the folder `path[..<count]` to `part` of it; not where that leads out of all.
  private static func append(
    _ part: Slice<UnsafeBufferPointer<UInt8>>,
    to path: UnsafeMutableBufferPointer<UInt8>,
    _ count: inout Int
  ) -> Bool {
    let isDots = part.count <= 2 && part.allSatisfy { $0 == UInt8(ascii: ".") }
    if isDots, part.count == 1 { return true }
    if isDots {
      guard count > 0 else { return false }
      count = path[..<count].lastIndex(of: slash) ?? 0
      return true
    }
    if count > 0 {
      path[count] = slash
      count += 1
    }
    count = path[count...].update(fromContentsOf: part)
    return true
  }

  /// The shortest way to write `path` in the file at `file`.
  public static func relative(_ path: String, from file: String) -> String {
    let here = file.split(separator: "/").dropLast()
    let there = path.split(separator: "/")
    let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
    let ups = [Substring](repeating: "..", count: here.count - shared)
    return (ups + there[shared...]).joined(separator: "/")
  }
}
