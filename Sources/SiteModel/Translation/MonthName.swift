/// The English names of the months.
enum MonthName {
  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }

  /// The month that `word` names, whole or cut to three letters (`Sept` too).
  static func month(
    _ word: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (number: Int, isWordToo: Bool)? {
    guard word.count <= 9 else { return nil }
    for (index, name) in names.enumerated() where name[0] == (word[word.startIndex] | 0x20) {
      let isWhole = word.count == name.count
      guard isWhole || word.count == 3 || index == 8 && word.count == 4,
        zip(word, name).allSatisfy({ $0 | 0x20 == $1 })
      else { continue }
      return (index + 1, index == 2 || index == 4)
    }
    return nil
  }

  /// The name of `month`, from 1.
  static func text(_ month: Int) -> String { String(decoding: names[month - 1], as: UTF8.self) }
}
