internal import SiteModel

/// What search engines read first (RFC 9309): everything may be read, and where the list is.
enum RobotsFile {
  static func bytes(at base: BaseAddress?) -> [UInt8] {
    var bytes = Array("User-agent: *\nAllow: /\n".utf8)
    guard let base else { return bytes }
    bytes.append(contentsOf: "\nSitemap: ".utf8)
    bytes.append(contentsOf: base.url(of: Routes.sitemap).utf8)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
