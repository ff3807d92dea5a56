import FuzzChecks

/// Makes random documents of the YAML subset; the same seed makes the same documents.
struct DocumentGenerator {
  private var random: RandomNumbers

  init(seed: UInt64) { random = RandomNumbers(seed: seed) }

  /// The next number, below `bound`.
  private mutating func next(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[next(choices.count)]
  }

  mutating func document() -> String {
    next(4) == 0 ? list(indent: 0, depth: 0) : map(indent: 0, depth: 0)
  }

  /// The text with one byte dropped, doubled or replaced by a mark; always valid UTF-8.
  mutating func damaged(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let place = next(scalars.count)
    switch next(3) {
    case 0: scalars.remove(at: place)
    case 1: scalars.insert(scalars[place], at: place)
    default: scalars[place] = pick(Array(":,#-'\"[]{}|> \nx".unicodeScalars))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  // MARK: - Blocks

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private mutating func map(indent: Int, depth: Int) -> String {
    (0...next(4)).map { number in
      let between = pick(["", "", "", "\n", "# chú thích: x\n", blanks(indent) + "# y\n"])
      return between + blanks(indent) + "\(word())-\(number):" + value(indent: indent, depth: depth)
    }.joined()
  }

  private mutating func list(indent: Int, depth: Int) -> String {
    (0...next(3)).map { _ in
      if depth < 4, next(4) == 0 {
        let nested = map(indent: indent + 2, depth: depth + 1).drop { $0 == "\n" }
        if nested.hasPrefix(blanks(indent + 2) + "#") { return blanks(indent) + "-\n" + nested }
        return blanks(indent) + "- " + nested.drop { $0 == " " || $0 == "\n" }
      }
      return blanks(indent) + "-" + value(indent: indent, depth: depth, isItem: true)
    }.joined()
  }

  /// What follows a colon or a hyphen, with its line end.
  private mutating func value(indent: Int, depth: Int, isItem: Bool = false) -> String {
    let deeper = indent + pick([1, 2, 2, 4])
    switch next(depth < 4 ? 12 : 8) {
    case 0: return comment() + "\n"
    case 1: return " " + blockScalar(indent: deeper)
    case 2, 3: return " " + quoted() + comment() + "\n"
    case 4: return " " + flow(depth: depth, indent: deeper) + comment() + "\n"
    case 5...7:
      return blanks(1 + next(2)) + plain(isItem ? [] : ["08:00", "a:b"]) + comment() + "\n"
    case 8, 9: return "\n" + map(indent: deeper, depth: depth + 1)
    case 10 where !isItem: return "\n" + list(indent: indent, depth: depth + 1)
    default: return "\n" + list(indent: deeper, depth: depth + 1)
    }
  }

  private mutating func comment() -> String {
    pick(["", "", "", "", " # chú thích", "  ## x: 'y", " #"])
  }

  // MARK: - Scalars

  private mutating func word() -> String {
    pick(["title", "slug", "a", "Id_2", "image-alt", "x9", "vi"])
  }

  private mutating func plain(_ more: [String] = []) -> String {
    let words = [
      "Sản", "xuất", "sạch", "hơn", "2017", "1.5", "-2", "%", "đ", "it's", "c#", "(x)", "\"y\"",
      "yes", "~", "07/09/2009", "http://a.vn/b?c=d",
    ]
    let first = pick(["Nước", "x", "12", "ạ", "-1", "./a"] + more)
    return ([first] + (0..<next(4)).map { _ in pick(words) }).joined(
      separator: pick([" ", " ", "  "])
    )
  }

  private mutating func quoted() -> String {
    let single = next(2) == 0
    let parts =
      single
      ? ["''", " ", "a: b", "# c", "\\n", "\"", "ạ", ", [x]"]
      : [#"\""#, #"\\"#, #"\n"#, #"\t"#, #"\u1ea1"#, #"\u0041"#, " ", "a: b", " # c", "'", "ạ"]
    let mark = single ? "'" : "\""
    return mark + (0..<next(5)).map { _ in pick(parts) }.joined() + mark
  }

  private mutating func blockScalar(indent: Int) -> String {
    let header = pick(["|", ">"]) + pick(["", "-", "+"]) + pick(["", "", " # x"])
    let first = blanks(indent) + plain(["# x", "- y", "a: b"]) + "\n"
    let lines = (0..<next(5)).map { _ in
      pick(["\n", blanks(indent), blanks(indent) + " ", blanks(indent) + "\t"])
        .appending(plain(["# x", "- y", "a: b"]), unless: "\n") + "\n"
    }
    return header + "\n" + pick(["", "", "\n"]) + first + lines.joined()
  }

  // MARK: - Flow collections

  private mutating func flow(depth: Int, indent: Int) -> String {
    let space = pick(["", " ", "\n" + blanks(indent)])
    let isMap = next(2) == 0
    let items = (0..<next(4)).map { number in
      isMap
        ? "\(word())-\(number): " + flowValue(depth: depth, indent: indent)
        : flowValue(depth: depth, indent: indent, isEmptyAllowed: false)
    }
    let trailing = items.isEmpty ? "" : pick(["", "", ","])
    let content = items.joined(separator: pick([", ", ",", " , ", ",\n" + blanks(indent)]))
    return (isMap ? "{" : "[") + space + content + trailing + space + (isMap ? "}" : "]")
  }

  private mutating func flowValue(
    depth: Int,
    indent: Int,
    isEmptyAllowed: Bool = true
  ) -> String {
    switch next(depth < 4 ? 6 : 4) {
    case 0 where isEmptyAllowed: return ""
    case 0, 1, 2: return plain().filter { !"{}[],?".contains($0) }
    case 3: return quoted()
    default: return flow(depth: depth + 1, indent: indent)
    }
  }
}

extension String {
  fileprivate func appending(_ text: String, unless exception: String) -> String {
    self == exception ? "" : self + text
  }
}
