internal import Localization

/// A sentence that its indentation made code: no program has letters of Vietnamese.
enum IndentedText {
  /// Finds such a sentence in a block of code without a fence; a name or a label may be code, but
  /// five words are a sentence.
  static func fault(of code: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    guard let first = code.first, first != UInt8(ascii: "`"), first != UInt8(ascii: "~") else {
      return nil
    }
    let line = code.firstLine.withoutIndentation
    guard line.contains(where: \.beginsMarkedLetter),
      line.count(where: { $0 == UInt8(ascii: " ") }) > 3
    else { return nil }
    return (.indentedText, line.indices)
  }
}
