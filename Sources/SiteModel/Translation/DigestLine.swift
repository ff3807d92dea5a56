internal import Localization

/// The one line that a digest is written as.
enum DigestLine {
  private static let space = UInt8(ascii: " ")
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(of record: RecordedDigest) -> String {
    var line = Array(record.day.iso.utf8)
    for text in record.digest.texts {
      line.append(space)
      line += text.name.utf8
      line.append(UInt8(ascii: "="))
      append(text.fingerprint, to: &line)
      for part in text.parts {
        line += " .".utf8
        line += part.name.utf8
        line.append(UInt8(ascii: "="))
        append(part.fingerprint, to: &line)
      }
    }
    line += " /".utf8
    for block in record.digest.blocks {
      line.append(space)
      line += block.kind.mark.utf8
      append(block.fingerprint, to: &line)
    }
    return String(decoding: line, as: UTF8.self)
  }

  private static func append(_ fingerprint: UInt32, to line: inout [UInt8]) {
    for shift in stride(from: 20, through: 0, by: -4) {
      line.append(digits[Int(fingerprint >> UInt32(shift)) & 0xF])
    }
  }

  /// The record that `line` is; `nil` where it is none.
  ///
  /// - Complexity: O(n).
  static func parse(_ line: UnsafeBufferPointer<UInt8>) -> RecordedDigest? {
    var texts: [SourceDigest.Text] = []
    var blocks: [SourceDigest.Block] = []
    blocks.reserveCapacity(line.count / 8)
    var day: CalendarDate?
    var isBody = false
    for token in line.split(separator: space) {
      if day == nil {
        guard let first = self.day(token) else { return nil }
        day = first
      } else if token.count == 1, token.first == UInt8(ascii: "/") {
        isBody = true
      } else if isBody {
        guard let block = block(token) else { return nil }
        blocks.append(block)
      } else if !add(token, to: &texts) {
        return nil
      }
    }
    guard let day, isBody else { return nil }
    return RecordedDigest(day: day, digest: SourceDigest(texts: texts, blocks: blocks))
  }

  private typealias Token = Slice<UnsafeBufferPointer<UInt8>>

  private static func day(_ token: Token) -> CalendarDate? {
    let parsed = CalendarDate.parse(String(decoding: token, as: UTF8.self))
    guard case .success(let day) = parsed, day.precision == .day else { return nil }
    return day
  }

  /// Adds the text that `token` is, or the part of the last one, whose name begins with a dot; false
  /// where it is neither.
  private static func add(_ token: Token, to texts: inout [SourceDigest.Text]) -> Bool {
    guard let text = text(token) else { return false }
    guard token.first == UInt8(ascii: ".") else {
      texts.append(text)
      return true
    }
    guard !texts.isEmpty else { return false }
    let name = String(text.name.dropFirst())
    let part = SourceDigest.Part(name: name, fingerprint: text.fingerprint)
    texts[texts.count - 1].parts.append(part)
    return true
  }

  private static func text(_ token: Token) -> SourceDigest.Text? {
    guard token.count > 7, let fingerprint = fingerprint(token.suffix(6)),
      token[token.endIndex - 7] == UInt8(ascii: "=")
    else { return nil }
    let name = String(decoding: token.dropLast(7), as: UTF8.self)
    return SourceDigest.Text(name: name, fingerprint: fingerprint)
  }

  private static func block(_ token: Token) -> SourceDigest.Block? {
    guard token.count > 6, let fingerprint = fingerprint(token.suffix(6)),
      let kind = BlockKind(mark: token.dropLast(6))
    else { return nil }
    return SourceDigest.Block(kind: kind, fingerprint: fingerprint)
  }

  private static func fingerprint(_ token: Token) -> UInt32? {
    var value: UInt32 = 0
    for byte in token {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte & 0xF)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return value
  }
}

extension BlockKind {
  /// The letter of the kind in a digest, with a heading's level.
  fileprivate var mark: String {
    switch self {
    case .heading(let level): "h\(level)"
    case .paragraph: "p"
    case .list: "l"
    case .table: "t"
    case .quote: "q"
    case .callout: "n"
    case .code: "c"
    case .html: "x"
    case .rule: "r"
    case .footnote: "f"
    }
  }

  fileprivate init?(mark: some Collection<UInt8>) {
    let level = mark.dropFirst().first.map { $0 &- UInt8(ascii: "0") }
    switch (mark.first, mark.count) {
    case (UInt8(ascii: "h"), 2):
      guard let level, (1...6).contains(level) else { return nil }
      self = .heading(level: level)
    case (UInt8(ascii: "p"), 1): self = .paragraph
    case (UInt8(ascii: "l"), 1): self = .list
    case (UInt8(ascii: "t"), 1): self = .table
    case (UInt8(ascii: "q"), 1): self = .quote
    case (UInt8(ascii: "n"), 1): self = .callout
    case (UInt8(ascii: "c"), 1): self = .code
    case (UInt8(ascii: "x"), 1): self = .html
    case (UInt8(ascii: "r"), 1): self = .rule
    case (UInt8(ascii: "f"), 1): self = .footnote
    default: return nil
    }
  }
}
