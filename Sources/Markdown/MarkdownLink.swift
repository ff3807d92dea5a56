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
