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
