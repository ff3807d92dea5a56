internal import Diagnostics

/// Items of a list that lack their `- `: an editor who deleted two characters finds one message.
extension YAMLParser {
  /// Whether this line, at the indentation of the map of `entries`, is no entry of it but the next
  /// item of a list.
  ///
  /// `reported` is the number of problems before the map.
  func isAtNextItem(
    after entries: [YAMLMap.Entry],
    of holder: BlockHolder,
    since reported: Int
  ) -> Bool {
    switch holder {
    // A key right behind its like is written twice; behind others it begins the next item.
    case .item: entries.count > 1 && key(of: line.content) == entries[0].key
    case .bareItem: startsItem || (!entries.isEmpty && key(of: line.content) == entries[0].key)
    case .key: isItem(like: entries)
    // The keys of front matter stand where a list may begin; those of an item stand further in.
    case .document: lastMisindented >= reported && isItem(like: entries)
    }
  }

  /// Whether the map of `entries`, which ends here, is the first item of the list that follows.
  func isFirstItem(
    _ entries: [YAMLMap.Entry],
    of holder: BlockHolder,
    inside parent: Int
  ) -> Bool {
    switch holder {
    case .document, .key: !isAtEnd && line.indent >= parent && isItem(like: entries)
    case .item, .bareItem: false
    }
  }

  /// Whether this line begins with the key that the map `last` begins with.
  func isBareItem(after last: YAMLNode?) -> Bool {
    guard !startsItem, case .map(let map)? = last?.value, let first = map.entries.first else {
      return false
    }
    return key(of: line.content) == first.key
  }

  /// Reports that `- ` is missing before the map of `entries`; where its lines stand was judged as
  /// that of another map's.
  mutating func reportMissingDash(before entries: [YAMLMap.Entry], since reported: Int) {
    guard let first = entries.first else { return }
    if lastMisindented >= reported {
      let kept = diagnostics[reported...].filter { !Self.isIndentation($0.problem) }
      diagnostics.replaceSubrange(reported..., with: kept)
      lastMisindented = -1
    }
    report(
      FrontMatterProblem.missingDash(key: first.key),
      first.keyRange.start,
      first.keyRange.end
    )
  }

  /// An item has fewer keys; not all of a long map are looked at for each line.
  private static let comparedKeys = 24

  /// Whether this line is `- key: …` with a key of `entries`.
  private func isItem(like entries: [YAMLMap.Entry]) -> Bool {
    guard startsItem else { return false }
    let key = key(of: skipBlanks(line.content + 1, to: line.end))
    return entries.prefix(Self.comparedKeys).contains { $0.key == key }
  }

  private func key(of start: Int) -> String? {
    asciiKey(at: start, to: line.end).map { text($0.start, $0.end) }
  }

  private static func isIndentation(_ problem: any Problem) -> Bool {
    if case .unexpectedIndentation? = problem as? FrontMatterProblem { true } else { false }
  }
}
