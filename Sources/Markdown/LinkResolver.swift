/// A link or an image as a resolver sees it.
public struct MarkdownLink: Sendable {
  /// Whether something is linked to or shown.
  public enum Kind: Sendable {
    case link
    case image
  }

  /// The index of its node, for asking where it stands in the source.
  public let node: Int
  /// Whether it is a link or an image.
  public let kind: Kind
  /// The destination as typed, with escapes and character references resolved.
  public let destination: ArraySlice<UInt8>
  /// The title, empty where there is none.
  public let title: ArraySlice<UInt8>

  /// Whether the destination must not stand in a page, which the parser has reported.
  public var isRefused: Bool {
    DestinationScheme.faultyScheme(of: destination) != nil
      || DestinationScheme.controlCharacter(in: destination) != nil
  }
}

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

/// Turns destinations as editors type them into addresses as pages need them.
///
/// The renderer knows nothing of the site; all it knows of a link's destination it learns here.
public protocol LinkResolver {
  /// Where `link` leads.
  mutating func destination(of link: MarkdownLink) -> ResolvedDestination
}

/// Leaves every destination as it was typed.
public struct VerbatimLinkResolver: LinkResolver {
  /// Creates the resolver.
  public init() {}

  /// Leaves the destination as it was typed.
  public func destination(of link: MarkdownLink) -> ResolvedDestination { .asTyped }
}
