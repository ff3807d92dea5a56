import FuzzChecks

/// Writes Markdown with tables as editors write them, slips included; the same for the same seed.
struct RandomTableWriter {
  private var random: RandomNumbers
  /// The tables written so far.
  private(set) var tables = 0

  init(seed: UInt64) { random = RandomNumbers(seed: seed) }

  /// A document of a few blocks, ended by an empty line.
  mutating func document() -> String {
    var text = ""
    for _ in 0...number(3) {
      text += block() + (isChance(85) ? "\n\n" : "\n")
    }
    return text + "\n"
  }

  // MARK: Blocks

  private mutating func block() -> String {
    switch number(14) {
    case 0: return "## \(words())"
    case 1: return "\(words())\n\(words())"
    case 2: return "```\n\(table())\n```"
    case 3: return indented(table(), first: "> ", rest: isChance(80) ? "> " : ">")
    case 4: return "- \(words())\n\n" + indented(table(), first: "  ", rest: "  ")
    case 5: return indented(table(), first: "- ", rest: "  ")
    case 6: return "\(words())\n\(table())"
    case 7: return indented(table(), first: "1. ", rest: isChance(85) ? "   " : "")
    case 8: return lazy(indented(table(), first: "> ", rest: "> "))
    case 9: return indented(table(), first: "> - ", rest: ">   ")
    default: return table()
    }
  }

  private mutating func table() -> String {
    tables += 1
    let columns = isChance(15) ? 1 : 1 + number(4)
    var lines = [row(columns), delimiter(isChance(95) ? columns : 1 + number(5))]
    for _ in 0..<number(4) {
      lines.append(row(isChance(75) ? columns : 1 + number(6)))
    }
    switch number(18) {
    case 0: lines.append(words())
    case 1: lines.append("---")
    case 2: lines.append("2. \(words())")
    case 3: lines.append("    \(words())")
    case 4: lines += ["~~~", words(), "~~~"]
    case 5: lines.append("> \(words())")
    case 6: lines.append("- \(words())")
    case 7: lines.append(delimiter(columns))
    case 8: lines.append("\(row(columns))\n\(delimiter(columns))")
    default: break
    }
    let margin = String(repeating: " ", count: isChance(85) ? 0 : 1 + number(3))
    return margin + lines.joined(separator: "\n\(margin)")
  }

  /// A row whose outer pipes may be missing, with blanks and tabs as they come.
  private mutating func row(_ columns: Int) -> String {
    let (leads, trails) = (columns == 1 || isChance(80), columns == 1 || isChance(80))
    var line = ""
    for column in 0..<columns {
      let content = cell()
      // Without a pipe before it, an empty or indented cell would not be one.
      line += column == 0 && !leads && content.isEmpty ? "x" : content
      if column + 1 < columns { line += blank() + "|" + blank() }
    }
    return (leads ? "|" + blank() : "") + line + (trails ? blank() + "|" : "")
      + (isChance(95) ? "" : "  ")
  }

  private mutating func delimiter(_ columns: Int) -> String {
    let marks = ["---", ":--", "--:", ":-:", "-----", "-", ":-", "-:", ":---------:"]
    let separator = isChance(70) ? " | " : isChance(80) ? "|" : "\t|\t"
    let line = (0..<columns).map { _ in marks[number(marks.count)] }.joined(separator: separator)
    return (columns == 1 || isChance(80) ? "| " : "") + line
      + (columns == 1 || isChance(80) ? " |" : "")
  }

  private mutating func blank() -> String {
    switch number(20) {
    case 0...11: " "
    case 12...15: ""
    case 16: "\t"
    default: "  "
    }
  }

  private mutating func cell() -> String {
    let cells = [
      "", "", "a", "12,5", "nước thải", "Ốc vít Ữ ợ đ", "*nghiêng*", "**đậm**", "`mã`", "`a\\|b`",
      "`a", "b`", "*c", "d*", "**e", "f**", "c\\|d", "\\|", "\\\\|", "`\\\\|`", "[e](f)",
      "[e](f\\|g \"h\\|i\")", "[nguồn]", "[nguồn", "a](b)", "![g](h.jpg)", "i * j", "_k", "l_",
      "<b>l</b>", "<i", "m>", "<https://m.vn>", " https://n.vn/o?p=q ", " (http://r.vn/s) ",
      "~~t~~",
      "~~u", "v~~", "~w~", "n\\\\", "#", "'o'", "p & q", "&amp; &#124;", "``r ` s``", "\\*t\\*",
      "u_v_w", "1. x", "- y", "> z", "---", ":-:", "\\", "`|", "|`", "<!-- a -->",
    ]
    return cells[number(cells.count)]
  }

  private mutating func words() -> String {
    let words = [
      "Sản xuất", "sạch hơn", "*là*", "tiết kiệm", "`nước`", "[nguồn]", "12 m3", "a|b", "~~c~~",
      "https://d.vn", "\\|",
    ]
    return (0...number(4)).map { _ in words[number(words.count)] }.joined(separator: " ")
  }

  // MARK: Containers

  private func indented(_ text: String, first: String, rest: String) -> String {
    first + text.split(separator: "\n").joined(separator: "\n" + rest)
  }

  /// The lines of a quote, of which the last ones may have lost their mark.
  ///
  /// Code is left alone: a fence that were closed by the quote's end would open another.
  private mutating func lazy(_ quote: String) -> String {
    if quote.contains("~~~") { return quote }
    var lines = quote.split(separator: "\n").map(String.init)
    for index in lines.indices.dropFirst(1 + number(4)) {
      lines[index] = String(lines[index].dropFirst(2))
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Numbers

  private mutating func isChance(_ percent: Int) -> Bool { number(100) < percent }

  /// A number below `limit`.
  private mutating func number(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
}
