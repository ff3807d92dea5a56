internal import Localization

/// What a client gets.
struct Response: Sendable {
  let status: Int
  let type: String
  var body: [UInt8]
  /// The methods that may be used, where another one was.
  var allowed: String?
  /// Where to look instead.
  var location: String?

  init(_ status: Int, _ type: String, _ body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  /// The beginning of a stream of events.
  static let events = Response(200, "text/event-stream; charset=utf-8", [])

  /// A page.
  static func html(_ body: [UInt8], status: Int = 200) -> Response {
    Response(status, "text/html; charset=utf-8", body)
  }

  /// A refusal that says why.
  static func refusal(_ status: Int, _ text: String) -> Response {
    Response(status, "text/plain; charset=utf-8", Array((text + "\n").utf8))
  }

  /// A file that is no page, named `path`.
  static func file(_ path: String, _ body: [UInt8]) -> Response {
    Response(200, type(of: path), body)
  }

  /// The media type of a file, by the end of its name.
  private static func type(of path: String) -> String {
    let ending = path.split(separator: ".").last.map(String.init) ?? ""
    return types[ending] ?? "application/octet-stream"
  }

  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml", "png": "image/png",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp", "gif": "image/gif",
    "ico": "image/x-icon", "json": "application/json", "csv": "text/csv; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "xml": "application/xml", "ics": "text/calendar",
    "pdf": "application/pdf", "webmanifest": "application/manifest+json",
  ]
}
