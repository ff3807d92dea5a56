/// The mark of a call-out, `[!WARNING]`, at the beginning of a paragraph that is no quote.
enum CalloutMark {
  /// Finds such a mark, where it begins a line of the file.
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
