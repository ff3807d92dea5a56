internal import NIOHTTP1
internal import SiteModel

/// What a client asks for.
struct Request: Sendable {
  let method: String
  /// The path as it was sent, without the query.
  let path: String
  /// The values of the query, by name; the last where one stands twice.
  let query: [String: String]
  /// The name and port that the client believes to talk to.
  let host: String?
  /// Whether a page of somebody else asks for it, and not to go to it: to hold it in itself.
  let isForStranger: Bool

  init(method: String, target: String, host: String?, isForStranger: Bool = false) {
    self.method = method
    self.host = host
    self.isForStranger = isForStranger
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(parts[0])
    let pairs = parts.dropFirst().first?.split(separator: "&") ?? []
    query = Dictionary(
      pairs.map { pair in
        let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(sides[0]), sides.count > 1 ? String(sides[1]) : "")
      },
      uniquingKeysWith: { $1 }
    )
  }

  init(_ head: HTTPRequestHead) {
    // Two names would let a client choose the one that is looked at.
    let hosts = head.headers["host"]
    self.init(
      method: head.method.rawValue,
      target: head.uri,
      host: hosts.count == 1 ? hosts[0] : nil,
      isForStranger: Self.isForStranger(head.headers)
    )
  }

  /// By what browsers say of each request (Fetch Metadata Request Headers, section 2); other
  /// programs say nothing.
  private static func isForStranger(_ headers: HTTPHeaders) -> Bool {
    let sites = headers["sec-fetch-site"]
    guard sites.contains("cross-site") || sites.contains("same-site") else { return false }
    return headers["sec-fetch-mode"] != ["navigate"] || headers["sec-fetch-dest"] != ["document"]
  }

  /// Whether the path could name a file: it begins with one `/`, and no part is empty, hidden in an
  /// encoding, or leads upwards.
  var isPlain: Bool {
    guard path.utf8.first == UInt8(ascii: "/"), path.utf8.allSatisfy(PercentEscapes.isPlain) else {
      return false
    }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast().allSatisfy { !$0.isEmpty } && !parts.contains("..")
      && !parts.contains(".")
  }
}
