internal import SiteModel

/// Where the site will be served from.
struct BaseAddress: Sendable {
  /// The address, ending in `/`.
  let url: String

  /// The host without user, port and brackets, in lower case: `sxsh.example`.
  var host: String {
    let rest = url.drop { $0 != ":" }.drop { $0 == ":" || $0 == "/" }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let server = authority.split(separator: "@").last ?? authority
    let name =
      server.first == "[" ? server.dropFirst().prefix { $0 != "]" } : server.prefix { $0 != ":" }
    return name.lowercased()
  }

  /// The absolute address of a file of the site.
  func url(of route: Route) -> String { url + route.path }
}
