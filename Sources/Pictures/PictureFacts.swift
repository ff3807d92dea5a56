/// What a page must know of a picture to show it.
public struct PictureFacts: Hashable, Sendable {
  /// The form of the file.
  public let format: PictureFormat
  /// The width as it is shown, in pixels of the style sheet.
  public let width: Int
  /// The height as it is shown.
  public let height: Int
  /// Whether it moves.
  public let isAnimated: Bool

  /// Creates facts.
  public init(format: PictureFormat, width: Int, height: Int, isAnimated: Bool = false) {
    self.format = format
    self.width = width
    self.height = height
    self.isAnimated = isAnimated
  }

  /// The widths in which smaller ones are made of it, the smallest first.
  ///
  /// None of a drawing, which has any size, nor of what moves, which would stand still.
  public var scaledWidths: [Int] {
    switch format {
    case .jpeg, .png, .webp: isAnimated ? [] : Self.scaledWidths.filter { $0 < width }
    case .gif, .svg: []
    }
  }

  /// A telephone, one with a fine display, a column of text and one with a fine display.
  private static let scaledWidths = [480, 800, 1200, 1600]
}
