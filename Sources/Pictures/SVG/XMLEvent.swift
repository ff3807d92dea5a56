/// What a parser meets in an XML text, each with its place.
enum XMLEvent {
  /// A start tag; one that closes itself is followed by its end.
  case start(XMLElement)
  /// The end of the element that was opened last.
  case end
  /// Text or a CDATA section, with its references resolved; as it stands there if `isVerbatim`.
  case text(ArraySlice<UInt8>, at: Range<Int>, isVerbatim: Bool)
  /// A document type or a processing instruction.
  case declaration(String, at: Range<Int>)
}

/// A start tag.
struct XMLElement {
  /// The name as it is written.
  let name: XMLName
  /// The attributes without the declarations of namespaces.
  let attributes: [XMLAttribute]
  /// The namespace, empty for none.
  let namespace: String
  /// The place of `<` and the name.
  let place: Range<Int>
}

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

/// A name with or without a prefix (Namespaces in XML 1.0, section 3).
struct XMLName: Hashable {
  let prefix: String
  let local: String

  /// The name as it is written.
  var text: String { prefix.isEmpty ? local : prefix + ":" + local }
}
