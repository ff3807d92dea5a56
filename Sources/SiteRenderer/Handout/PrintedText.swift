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
    guard text.unicodeScalars.contains(where: isSpecial) else { return [.text(text)] }
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

  private static func isSpecial(_ letter: Unicode.Scalar) -> Bool {
    letter == "…" || letter == "." || letter == "_" || PrintedLetters.drawn.contains(letter)
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
