/// A text taken apart for printing: what the fonts cannot show well is drawn.
enum PrintedText {
  /// A stretch of the text.
  enum Piece: Equatable {
    case text(String)
    /// A sign that is drawn as a shape.
    case sign(Unicode.Scalar)
    /// A line to write on that was typed as so many dots.
    case line(Int)
  }

  /// The pieces of `text`, in order.
  static func pieces(of text: String) -> [Piece] {
    if isPlain(text) { return [.text(text)] }
    var pieces: [Piece] = []
    var plain = ""
    var rest = text.unicodeScalars[...]
    while let letter = rest.first {
      let dots = rest.prefix { $0 == letter }.count
      if let length = lineLength(letter, dots) {
        append(&plain, to: &pieces)
        pieces.append(.line(length))
        rest = rest.dropFirst(dots)
      } else if PrintedLetters.drawn.contains(letter) {
        append(&plain, to: &pieces)
        pieces.append(.sign(letter))
        rest = rest.dropFirst()
      } else {
        plain.unicodeScalars.append(letter)
        rest = rest.dropFirst()
      }
    }
    append(&plain, to: &pieces)
    return pieces
  }

  private static func append(_ plain: inout String, to pieces: inout [Piece]) {
    if !plain.isEmpty { pieces.append(.text(plain)) }
    plain = ""
  }

  /// Whether nothing in `text` can be a line or a sign; most texts are told by their bytes alone.
  ///
  /// Signs are from U+2580 to U+263F, which begin with `E2 96`, `E2 97` or `E2 98`; `…` is
  /// `E2 80 A6`.
  private static func isPlain(_ text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    var run = 1
    for byte in text.utf8 {
      run = byte == before.1 ? run + 1 : 1
      if run > 3, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") { return false }
      if before.1 == 0xE2, byte >= 0x96, byte <= 0x98 { return false }
      if before == (0xE2, 0x80), byte == 0xA6 { return false }
      before = (before.1, byte)
    }
    return true
  }

  /// How long a line the run of `count` equal letters stands for; `nil` where it is no line.
  private static func lineLength(_ letter: Unicode.Scalar, _ count: Int) -> Int? {
    switch letter {
    case "…" where count > 1: count
    case ".", "_": count > 3 ? (count + 2) / 3 : nil
    default: nil
    }
  }
}
