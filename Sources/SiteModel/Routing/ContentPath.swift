/// Paths under `content/` as editors write them in links.
enum ContentPath {
  /// The path that `reference` names when it is written in the file at `file`.
  ///
  /// `nil` where it leads out of `content/`. Percent escapes are read, `.` and `..` resolved.
  static func resolve(_ reference: some StringProtocol, from file: String) -> String? {
    let slash = UInt8(ascii: "/")
    var path = Array(file.utf8)
    path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
    for part in decodingPercentEscapes(reference).utf8.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        if path.isEmpty { return nil }
        path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
      } else {
        if !path.isEmpty { path.append(slash) }
        path.append(contentsOf: part)
      }
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// The shortest way to write `path` in the file at `file`.
  static func relative(_ path: String, from file: String) -> String {
    let here = file.split(separator: "/").dropLast()
    let there = path.split(separator: "/")
    let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
    let ups = [Substring](repeating: "..", count: here.count - shared)
    return (ups + there[shared...]).joined(separator: "/")
  }

  private static func decodingPercentEscapes(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(Substring(digits), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
