/// The name of a page template: the file name of `templates/layouts/<name>.html`.
public struct TemplateName: Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
  /// The name.
  public let string: String

  /// Creates a name.
  public init(_ string: String) {
    self.string = string
  }

  /// Creates a name from a literal.
  public init(stringLiteral string: String) {
    self.init(string)
  }

  /// Orders names by their characters.
  public static func < (left: TemplateName, right: TemplateName) -> Bool {
    left.string < right.string
  }
}
