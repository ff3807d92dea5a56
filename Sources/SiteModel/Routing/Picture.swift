/// A picture of content that pages show: its file, its size and smaller ones of it.
public struct Picture: Hashable, Sendable {
  /// The picture in another width.
  public struct Variant: Hashable, Sendable {
    /// Its address.
    public let route: Route
    /// Its width in pixels.
    public let width: Int
  }

  /// The address of the picture itself.
  public let route: Route
  /// Its width as it is shown, in pixels.
  public let width: Int
  /// Its height as it is shown, in pixels.
  public let height: Int
  /// Smaller ones made of it, the smallest first; none where nothing can make them.
  public let variants: [Variant]

  /// What a browser may choose from, the smallest first; none where there is no choice.
  ///
  /// The picture itself is among them unless it is larger than any page needs.
  public var candidates: [Variant] {
    guard let largest = variants.last else { return [] }
    let isOversized = largest.width >= Self.sufficientWidth
    return isOversized ? variants : variants + [Variant(route: route, width: width)]
  }

  /// A column of text on a fine display needs no more.
  private static let sufficientWidth = 1600
}
