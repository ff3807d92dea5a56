extension Int {
  /// The number with `noun`, which takes an `s` for all numbers but one: `1 file`, `2 files`.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
