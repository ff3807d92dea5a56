/// Shows how two texts differ, line by line.
enum LineDifference {
  /// The lines of both: ` ` in both, `-` expected only, `+` actual only; long runs that agree are cut.
  static func text(expected: String, actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    var agreed: [String] = []
    func flush() {
      if agreed.count > 6 {
        lines += agreed.prefix(3) + ["  …"] + agreed.suffix(3)
      } else {
        lines += agreed
      }
      agreed = []
    }
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        flush()
        lines.append("- " + old[left])
        left += 1
      } else if right < new.count, inserted.contains(right) {
        flush()
        lines.append("+ " + new[right])
        right += 1
      } else {
        agreed.append("  " + new[right])
        (left, right) = (left + 1, right + 1)
      }
    }
    flush()
    return lines.joined(separator: "\n")
  }
}
