extension String {
  /// The slug without the words at its end that make it longer than `limit` bytes.
  func cut(to limit: Int) -> String {
    guard utf8.count > limit else { return self }
    let start = prefix(limit + 1)
    return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start.dropLast())
  }

  /// The name, or `name-2`, `name-3` and so on: the first that is not `taken`.
  func numbered(_ taken: (String) -> Bool) -> String {
    guard taken(self) else { return self }
    var number = 2
    while taken("\(self)-\(number)") { number += 1 }
    return "\(self)-\(number)"
  }
}
