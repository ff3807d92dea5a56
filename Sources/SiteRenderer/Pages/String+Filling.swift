extension String {
  /// The text of the interface with `value` where its `placeholder` stands first.
  func filling(_ placeholder: InterfacePlaceholder, with value: String) -> String {
    let placeholder = placeholder.text
    var start = utf8.startIndex
    while let brace = utf8[start...].firstIndex(of: UInt8(ascii: "{")) {
      let rest = utf8[brace...]
      if rest.starts(with: placeholder.utf8) {
        let end = utf8.index(brace, offsetBy: placeholder.utf8.count)
        return self[..<brace] + value + self[end...]
      }
      start = utf8.index(after: brace)
    }
    return self
  }
}
