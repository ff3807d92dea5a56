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
    var (here, there) = (string, other.string)
    let (shared, ups) = here.withUTF8 { here in
      there.withUTF8 { there in
        let shared = Self.sharedFolders(here, there)
        return (shared, here[shared...].count { $0 == UInt8(ascii: "/") })
      }
    }
    if shared == 0, ups == 0 { return other.string }
    return String(repeating: "../", count: ups) + String(Substring(there.utf8.dropFirst(shared)))
  }

  /// How many bytes the folders take that both paths begin with.
  private static func sharedFolders(
    _ left: UnsafeBufferPointer<UInt8>,
    _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var shared = 0
    var offset = 0
    while offset < min(left.count, right.count), left[offset] == right[offset] {
      offset += 1
      if left[offset - 1] == UInt8(ascii: "/") { shared = offset }
    }
    return shared
  }

  /// Orders paths by their bytes.
  public static func < (left: URLPath, right: URLPath) -> Bool {
    left.string < right.string
  }
}
