extension String {
  /// The name, or `name-2`, `name-3` and so on: the first that is not `taken`.
  func numbered(_ taken: (String) -> Bool) -> String {
    guard taken(self) else { return self }
    var number = 2
    while taken("\(self)-\(number)") { number += 1 }
    return "\(self)-\(number)"
  }
}
