/// The part of an address that names a document.
public enum Slug {
  /// Makes a slug: ASCII letters and digits of the folded text, a hyphen for each run of others.
  ///
  /// There is no hyphen at either end; a text without letters and digits gives the empty slug.
  public static func make(from text: String) -> String {
    var slug: [UInt8] = []
    var isBetween = false
    for byte in Folding.fold(Array(text.utf8)) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isBetween, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        slug.append(byte)
        isBetween = false
      default:
        isBetween = true
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }
}
