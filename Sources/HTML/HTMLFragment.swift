/// HTML that a writer of ours has made: the only text that a template puts out unescaped.
public struct HTMLFragment: Hashable, Sendable {
  /// The HTML as UTF-8.
  public let bytes: [UInt8]

  /// No HTML.
  public static let empty = HTMLFragment(bytes: [])

  /// Only a writer makes fragments, so that a fragment has always been escaped.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
