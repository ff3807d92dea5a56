/// Style sheets and scripts without what only their authors need.
enum CompactText {
  /// `css` without comments, and without the blanks that part nothing.
  ///
  /// Those are the blanks around braces and the sign `>`, and behind commas, colons and semicolons.
  /// What stands in quotation marks is left alone.
  static func css(_ css: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(css.count)
    var place = 0
    while place < css.count {
      let byte = css[place]
      if byte == UInt8(ascii: "/"), css[place...].starts(with: "/*".utf8) {
        place = end(ofComment: css, from: place + 2)
      } else if byte == UInt8(ascii: "\"") {
        let end = css[(place + 1)...].firstIndex(of: byte) ?? css.count - 1
        result += css[place...end]
        place = end + 1
      } else if isBlank(byte) {
        let next = css[place...].firstIndex { !isBlank($0) } ?? css.count
        if needsBlank(between: result.last, and: next < css.count ? css[next] : nil) {
          result.append(UInt8(ascii: " "))
        }
        place = next
      } else {
        result.append(byte)
        place += 1
      }
    }
    return result
  }

  /// `script` without comments on lines of their own, indentation and empty lines.
  ///
  /// Nothing within a line is touched, so that no string or expression can change its meaning.
  static func script(_ script: [UInt8]) -> [UInt8] {
    script.split(separator: UInt8(ascii: "\n")).reduce(into: []) { result, line in
      let kept = line.drop(while: isBlank)
      if kept.isEmpty || kept.starts(with: "//".utf8) { return }
      result += kept
      result.append(UInt8(ascii: "\n"))
    }
  }

  /// The place behind the comment whose text begins at `start`.
  static func end(ofComment css: [UInt8], from start: Int) -> Int {
    var place = start
    while place + 1 < css.count {
      if css[place] == UInt8(ascii: "*"), css[place + 1] == UInt8(ascii: "/") { return place + 2 }
      place += 1
    }
    return css.count
  }

  private static func needsBlank(between left: UInt8?, and right: UInt8?) -> Bool {
    guard let left, let right else { return false }
    return !":;,{}>".utf8.contains(left) && !"{}>".utf8.contains(right)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }
}
