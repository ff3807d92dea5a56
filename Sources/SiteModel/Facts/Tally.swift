/// Sums by key, in the order the keys first came, with the number of cases behind each.
struct Tally<Key: Hashable, Value: Addable> {
  private(set) var sums: [(key: Key, value: Value, count: Int)] = []
  private var places: [Key: Int] = [:]
  private var lastCase: [Key: Int] = [:]

  /// The sums of most cases first; of those with equally many, the one that came first.
  var mostCasesFirst: [(key: Key, value: Value, count: Int)] {
    sums.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  /// Adds `value` of the case at `place`; one that makes a sum too large to hold is left out.
  mutating func add(_ value: Value, to key: Key, from place: Int) {
    guard let known = places[key] else {
      places[key] = sums.count
      lastCase[key] = place
      sums.append((key, value, 1))
      return
    }
    guard let sum = sums[known].value.adding(value) else { return }
    sums[known].value = sum
    if lastCase.updateValue(place, forKey: key) != place { sums[known].count += 1 }
  }
}
