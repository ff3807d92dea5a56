/// Where a link or image leads on the page that is being written.
public enum ResolvedDestination: Sendable {
  /// The destination as it was typed.
  case asTyped
  /// Nowhere: the link's text stands alone, and so does the image's alternative text.
  case none
  /// An address with further attributes, such as `rel`, `hreflang`, `width` and `srcset`.
  case address(String, attributes: [Attribute] = [])

  /// An attribute of the `a` or `img` element.
  public struct Attribute: Sendable {
    /// The name, given by the program.
    public let name: StaticString
    /// The value, escaped when it is written.
    public let value: String

    /// Creates an attribute.
    public init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}
