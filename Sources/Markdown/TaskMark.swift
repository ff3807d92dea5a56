internal import Localization

/// What people type for the box of a task where it makes none: `[]`, `[v]`, `[ ]` right before a
/// word.
enum TaskMark {
  /// The fault of the box that an item without one begins with.
  static func fault(of item: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    guard item.first == UInt8(ascii: "["),
      let end = item.prefix(8).firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let mark = item[...end]
    let rest = item[(end + 1)...]
    let sign = mark.dropFirst().dropLast().filter { $0 != UInt8(ascii: " ") }
    guard signs.contains(where: { $0.elementsEqual(sign) }),
      rest.first == UInt8(ascii: " ") || rest.beginsWithWord
    else { return nil }
    let text = String(decoding: mark, as: UTF8.self)
    return (.taskWithoutBox(text, isDone: !sign.isEmpty), mark.indices)
  }

  private static let signs = ["", "x", "X", "v", "V", "✓", "✔", "√"].map { Array($0.utf8) }
}
