/// Writes Markdown with tables as editors write them, slips included; the same for the same seed.
struct RandomTableWriter {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A document of a few blocks.
  mutating func document() -> String {
    var text = ""
    for _ in 0...number(3) {
      text += block() + (isChance(85) ? "\n\n" : "\n")
    }
    if isChance(30) { text += "\n[nguồn]: https://a.vn 'b'\n" }
    return text
  }

  private mutating func block() -> String {
    switch number(9) {
    case 0: return "## \(words())"
    case 1: return "\(words())\n\(words())"
    case 2: return "```\n\(table())\n```"
    case 3: return indented(table(), first: "> ", rest: "> ")
    case 4: return "- \(words())\n\n" + indented(table(), first: "  ", rest: "  ")
    case 5: return indented(table(), first: "- ", rest: "  ")
    case 6: return "\(words())\n\(table())"
    default: return table()
    }
  }

  private mutating func table() -> String {
    let columns = 1 + number(4)
    let hasEdges = columns == 1 || isChance(80)
    var lines = [row(columns, hasEdges), delimiter(columns, hasEdges)]
    for _ in 0..<number(4) {
      lines.append(row(isChance(80) ? columns : 1 + number(5), hasEdges))
    }
    switch number(14) {
    case 0: lines.append(words())
    case 1: lines.append("---")
    case 2: lines.append("2. \(words())")
    case 3: lines.append("    \(words())")
    case 4: lines.append("~~~\n\(words())\n~~~")
    case 5: lines.append("> \(words())")
    case 6: lines.append("- \(words())")
    default: break
    }
    return lines.joined(separator: "\n")
  }

  private mutating func row(_ columns: Int, _ hasEdges: Bool) -> String {
    let cells = (0..<columns).map { _ in hasEdges ? cell() : "\(cell())x" }
    let line = cells.joined(separator: isChance(70) ? " | " : "|")
    return hasEdges ? "| \(line) |" : line
  }

  private mutating func delimiter(_ columns: Int, _ hasEdges: Bool) -> String {
    let marks = ["---", ":--", "--:", ":-:", "-----"]
    let line = (0..<columns).map { _ in marks[number(marks.count)] }.joined(separator: " | ")
    return hasEdges ? "| \(line) |" : line
  }

  private mutating func cell() -> String {
    let cells = [
      "", "a", "12,5", "nước thải", "*nghiêng*", "**đậm**", "`mã`", "`a\\|b`", "c\\|d", "[e](f)",
      "[nguồn]", "![g](h.jpg)", "i * j", "_k", "<b>l</b>", "<https://m.vn>", "n\\\\", "#", "'o'",
      "p & q", "``r ` s``", "\\*t\\*", "u_v_w", "1. x", "- y",
    ]
    return cells[number(cells.count)]
  }

  private mutating func words() -> String {
    let words = ["Sản xuất", "sạch hơn", "*là*", "tiết kiệm", "`nước`", "[nguồn]", "12 m3", "a|b"]
    return (0...number(4)).map { _ in words[number(words.count)] }.joined(separator: " ")
  }

  private func indented(_ text: String, first: String, rest: String) -> String {
    first + text.split(separator: "\n").joined(separator: "\n" + rest)
  }

  private mutating func isChance(_ percent: Int) -> Bool { number(100) < percent }

  /// A number below `limit`, by SplitMix64.
  private mutating func number(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}
