/// An attribute of a start tag.
struct XMLAttribute {
  let name: XMLName
  /// The value with its references resolved.
  let value: ArraySlice<UInt8>
  /// The place of name and value.
  let place: Range<Int>
  /// The place of the value between its quotes.
  let valuePlace: Range<Int>
}
