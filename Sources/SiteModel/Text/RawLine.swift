/// A line of a file on disk: a byte order mark, its text, and the end it has there.
struct RawLine {
  private var mark: [UInt8] = []
  private(set) var text: [UInt8] = []
  private var end: [UInt8] = []

  var all: [UInt8] { mark + text + end }

  mutating func replaceText(with bytes: [UInt8]) { text = bytes }

  /// The lines of `bytes` as `SourceDecoder` counts them: they end in LF, CR LF or CR.
  static func lines(of bytes: [UInt8]) -> [RawLine] {
    var lines: [RawLine] = []
    var line = RawLine()
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var start = hasMark ? 3 : 0
    if hasMark { line.mark = [0xEF, 0xBB, 0xBF] }
    var offset = start
    while offset < bytes.count {
      guard bytes[offset] == 0x0A || bytes[offset] == 0x0D else {
        offset += 1
        continue
      }
      let isPair =
        bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      line.text = Array(bytes[start..<offset])
      line.end = isPair ? [0x0D, 0x0A] : [bytes[offset]]
      offset += line.end.count
      start = offset
      lines.append(line)
      line = RawLine()
    }
    line.text = Array(bytes[start...])
    return lines + [line]
  }
}
