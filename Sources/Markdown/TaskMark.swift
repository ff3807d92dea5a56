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

  /// The fault of an empty box that a paragraph begins with, which is in no item.
  ///
  /// Several in a line are to be ticked there, and stay as they are typed.
  static func fault(
    ofParagraph text: ArraySlice<UInt8>,
    behind before: ArraySlice<UInt8>
  ) -> RawMarkChecker.Fault? {
    let line = text.firstLine
    let indentation = before.reversed().prefix { $0 == UInt8(ascii: " ") }
    let beginsLine = before.dropLast(indentation.count).last.map { $0 == UInt8(ascii: "\n") }
    guard beginsLine != false, line.starts(with: "[ ]".utf8),
      line.count(where: { $0 == UInt8(ascii: "[") }) == 1
    else { return nil }
    return fault(of: text)
  }

  private static let signs = ["", "x", "X", "v", "V", "✓", "✔", "√"].map { Array($0.utf8) }
}
