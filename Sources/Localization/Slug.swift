/// The part of an address that names a document.
public enum Slug {
  /// Makes a slug: ASCII letters and digits of the folded text, a hyphen for each run of others.
  ///
  /// There is no hyphen at either end; a text without letters and digits gives the empty slug.
  public static func make(from text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { slug in
        var count = 0
        var isBetween = false
        Folding.fold(bytes) { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            if isBetween, count > 0 {
              slug[count] = UInt8(ascii: "-")
              count += 1
            }
            slug[count] = byte
            count += 1
            isBetween = false
          default:
            isBetween = true
          }
        }
        return count
      }
    }
  }

  /// The most letters of a slug: file systems keep names of 255 bytes, and what is written beside a
  /// page adds to its name.
  public static let longest = 200

  /// The most letters of a slug that we make up: addresses should fit a line.
  public static let suggestedLength = 60

  /// The words that `slug` begins with, as many as `length` letters hold; a first word that is longer
  /// is cut.
  public static func shortened(_ slug: String, to length: Int) -> String {
    guard slug.utf8.count > length else { return slug }
    let start = slug.prefix(length + 1)
    return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start.dropLast())
  }
}
