internal import Localization

/// What people type at the beginning of the items of a list where no key made one: `– `, `a) `, `1/ `.
///
/// Markdown joins such lines to one paragraph.
struct TypedItemMark {
  private enum Style { case dash, letter, number }

  /// The bytes of the mark in the file.
  let range: Range<Int>
  private let style: Style
  private let text: String

  /// The mark that `line` begins with, if any.
  init?(of line: ArraySlice<UInt8>) {
    guard let first = line.first, let (style, length) = Self.mark(of: line, first) else {
      return nil
    }
    let mark = line.prefix(length)
    guard line.dropFirst(length).first == UInt8(ascii: " ") else { return nil }
    self.style = style
    range = mark.indices
    text = String(decoding: mark, as: UTF8.self)
  }

  private static func mark(of line: ArraySlice<UInt8>, _ first: UInt8) -> (Style, length: Int)? {
    if first == 0xE2 {
      let isDash = line.starts(with: "–".utf8) || line.starts(with: "—".utf8)
      return isDash ? (.dash, 3) : nil
    }
    if first.isDigit {
      let digits = line.prefix(3).prefix(while: \.isDigit)
      return line.dropFirst(digits.count).first == UInt8(ascii: "/")
        ? (.number, digits.count + 1) : nil
    }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    guard isLetter, let sign = line.dropFirst().first else { return nil }
    return sign == UInt8(ascii: ")") || sign == UInt8(ascii: ".") ? (.letter, 2) : nil
  }

  /// Whether the line after that of `other` goes on with its list.
  func follows(_ other: TypedItemMark) -> Bool { style == other.style }

  /// What is wrong with the mark.
  var problem: RawMarkProblem {
    style == .dash ? .bulletCharacter(text) : .itemsInOneParagraph(text)
  }
}
