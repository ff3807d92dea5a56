/// The mark of a call-out, `[!WARNING]`, outside of a quote, or in one and without its `!`.
enum CalloutMark {
  /// Finds the word of such a mark in brackets, where it is all of a quote's first line or written
  /// in capitals.
  static func fault(inQuote paragraph: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    let line = paragraph.firstLine
    guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")) else {
      return nil
    }
    let name = String(decoding: line[..<end].dropFirst(), as: UTF8.self)
    let rest = line[(end + 1)...]
    guard !name.hasPrefix("!"), let meant = Callout.meant(by: name),
      rest.allSatisfy({ $0 == UInt8(ascii: " ") })
        || rest.first == UInt8(ascii: " ") && name == name.uppercased()
    else { return nil }
    let mark = line[...end]
    let problem = RawMarkProblem.calloutWithoutSign(
      String(decoding: mark, as: UTF8.self),
      right: "[!\(meant.rawValue.uppercased())]"
    )
    return (problem, mark.indices)
  }

  /// Finds such a mark outside of a quote, where it begins a line of the file.
  static func fault(
    of paragraph: ArraySlice<UInt8>,
    behind before: ArraySlice<UInt8>
  ) -> RawMarkChecker.Fault? {
    guard paragraph.starts(with: "[!".utf8),
      let end = paragraph.firstIndex(of: UInt8(ascii: "]")),
      Callout.meant(by: String(decoding: paragraph[..<end].dropFirst(2), as: UTF8.self)) != nil,
      before.isEmpty || before.last == UInt8(ascii: "\n")
    else { return nil }
    let mark = paragraph[...end]
    return (.calloutOutsideQuote(String(decoding: mark, as: UTF8.self)), mark.indices)
  }
}
