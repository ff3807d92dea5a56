internal import Diagnostics
internal import Localization

/// The ways to register for a session that a row of a schedule names.
struct RegistrationWays {
  private var entries: [YAMLMap.Entry] = []

  /// The ways as front matter has them; `nil` where there is none.
  var node: YAMLNode? {
    entries.first.map { YAMLNode(.map(YAMLMap(entries)), at: $0.node.range) }
  }

  /// Adds a way, or a second telephone number to the first.
  ///
  /// The result says whether there was room for it.
  mutating func add(_ node: YAMLNode, as key: String) -> Bool {
    guard let place = entries.firstIndex(where: { $0.key == key }) else {
      entries.append(YAMLMap.Entry(key: key, keyRange: node.range, node: node))
      return true
    }
    let old = entries[place]
    guard case .scalar(let first) = old.node.value, case .scalar(let second) = node.value else {
      return false
    }
    if first == second { return true }
    guard key == "phone" else { return false }
    let both = YAMLNode(.scalar("\(first), \(second)"), at: old.node.range)
    entries[place] = YAMLMap.Entry(key: key, keyRange: old.keyRange, node: both)
    return true
  }

  /// The key of the way that `text` is; `nil` where it is none.
  static func key(for text: String) -> String? {
    if text.hasPrefix("http://") || text.hasPrefix("https://") { return "url" }
    if text.contains("@"), !text.contains(" ") { return "email" }
    let digits = text.utf8.count(where: \.isDigit)
    let isPhone = text.allSatisfy { $0.isNumber || " +-.()".contains($0) }
    return isPhone && digits >= 3 ? "phone" : nil
  }
}
