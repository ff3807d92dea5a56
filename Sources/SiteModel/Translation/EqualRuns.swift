/// The elements that two sequences share in order.
enum EqualRuns {
  /// The largest table that is filled in; texts beyond it are compared at their ends alone.
  private static let limit = 1 << 22

  /// The places of a longest common subsequence.
  static func matches<Element: Equatable>(_ old: [Element], _ new: [Element]) -> [(Int, Int)] {
    var prefix = 0
    while prefix < min(old.count, new.count), old[prefix] == new[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < min(old.count, new.count) - prefix,
      old[old.count - 1 - suffix] == new[new.count - 1 - suffix]
    {
      suffix += 1
    }
    let inner = common(old[prefix..<old.count - suffix], new[prefix..<new.count - suffix])
    let tail = (0..<suffix).map { (old.count - suffix + $0, new.count - suffix + $0) }
    return (0..<prefix).map { ($0, $0) } + inner + tail
  }

  private static func common<Element: Equatable>(
    _ old: ArraySlice<Element>,
    _ new: ArraySlice<Element>
  ) -> [(Int, Int)] {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= limit else { return [] }
    let width = new.count + 1
    var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
    for left in (0..<old.count).reversed() {
      for right in (0..<new.count).reversed() {
        lengths[left * width + right] =
          old[old.startIndex + left] == new[new.startIndex + right]
          ? lengths[(left + 1) * width + right + 1] + 1
          : max(lengths[(left + 1) * width + right], lengths[left * width + right + 1])
      }
    }
    var matches: [(Int, Int)] = []
    var (left, right) = (0, 0)
    while left < old.count, right < new.count {
      if old[old.startIndex + left] == new[new.startIndex + right] {
        matches.append((old.startIndex + left, new.startIndex + right))
        (left, right) = (left + 1, right + 1)
      } else if lengths[(left + 1) * width + right] >= lengths[left * width + right + 1] {
        left += 1
      } else {
        right += 1
      }
    }
    return matches
  }
}
