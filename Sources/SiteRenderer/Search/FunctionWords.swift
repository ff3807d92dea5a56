/// Words that join others and say nothing by themselves: no phrase is kept that begins or ends with
/// one.
///
/// Without them an index of phrases is about half as large. Words that are parts of others' names
/// (không khí, đầu vào, có ích) are not among them.
enum FunctionWords {
  static func contains(_ word: [UInt8]) -> Bool { all.contains(word) }

  private static let all = Set(
    """
    và của là các những được cho với để khi ở này thì mà bị đã sẽ hay hoặc rồi cũng nếu
    the of and to a an in is for on with are it its that this as by or be at from was has
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  )
}
