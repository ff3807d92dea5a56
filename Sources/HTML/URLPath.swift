/// The address of a file of the site, from the site's root: `en/learn/hidden-cost.html`.
///
/// Paths are ASCII, never begin with `/` and never hold `.` or `..` parts; `Routing` makes them.
public struct URLPath: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path, with `/` between its parts.
  public let string: String

  /// Creates a path from a string that is already one.
  public init(_ string: String) {
    self.string = string
  }

  /// The path itself.
  public var description: String { string }

  /// What leads from this file's folder to the site's root: empty, or `../` for each folder.
  public var rootPrefix: String {
    String(repeating: "../", count: string.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The shortest relative link from the file at this path to `other`.
  public func relativeLink(to other: URLPath) -> String {
    let here = Array(string.utf8)
    let there = Array(other.string.utf8)
    var shared = 0
    var offset = 0
    while offset < min(here.count, there.count), here[offset] == there[offset] {
      offset += 1
      if here[offset - 1] == UInt8(ascii: "/") { shared = offset }
    }
    let ups = here[shared...].count { $0 == UInt8(ascii: "/") }
    return String(repeating: "../", count: ups) + String(decoding: there[shared...], as: UTF8.self)
  }

  /// Orders paths by their bytes.
  public static func < (left: URLPath, right: URLPath) -> Bool {
    left.string < right.string
  }
}
