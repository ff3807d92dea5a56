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
