internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteModel

/// Decides what a client gets.
///
/// Nothing is looked up on the disk by what a client sends: a path is a key of the site's files, of
/// the source texts that were read, or of the server's own few.
struct Responder: Sendable {
  /// What a request leads to.
  enum Answer: Sendable {
    case response(Response)
    /// A stream of what happens.
    case events(AsyncStream<SiteVersion>)
  }

  /// What the paths of the server itself begin with.
  static let ownPrefix = "/_sxsh/"
  /// What the paths of the pages that show source texts begin with.
  static let sourcePrefix = ownPrefix + "source/"

  let live: LiveSite
  let port: Int

  /// The answer to `request`.
  func answer(to request: Request) async -> Answer {
    if let refusal = refusal(of: request) { return .response(refusal) }
    if request.path == Self.ownPrefix + "events" {
      return request.method == "HEAD" ? .response(.events) : .events(await live.versions())
    }
    let version = await live.version
    if request.path.utf8.starts(with: Self.ownPrefix.utf8) {
      return .response(await ownFile(request, version))
    }
    return .response(await page(request, version))
  }

  /// Why `request` is refused; `nil` where it is not.
  ///
  /// A page of another site may send requests to any address of this machine, under a name that it
  /// had pointed here; that name tells.
  private func refusal(of request: Request) -> Response? {
    let names = ["127.0.0.1", "localhost"]
    let hosts = names.map { "\($0):\(port)" } + (port == 80 ? names : [])
    guard let host = request.host?.lowercased(), hosts.contains(host) else {
      return .refusal(403, "Only http://127.0.0.1:\(port)/ is served here.")
    }
    if request.isForStranger { return .refusal(403, "Pages of other sites get nothing here.") }
    guard request.method == "GET" || request.method == "HEAD" else {
      var response = Response.refusal(405, "Only GET and HEAD are answered.")
      response.allowed = "GET, HEAD"
      return response
    }
    // Sources have names of any letters; they are looked up and never opened.
    let isSource = request.path.hasPrefix(Self.sourcePrefix)
    return isSource || request.isPlain ? nil : .refusal(400, "This is not a path of the site.")
  }

  private func ownFile(_ request: Request, _ version: SiteVersion) async -> Response {
    if request.path.hasPrefix(Self.sourcePrefix) { return await source(request, version) }
    switch request.path.dropFirst(Self.ownPrefix.count) {
    case "":
      return .html(await StatusPage(version, query: request.query).html())
    case "preview.js": return .file("preview.js", Array(PreviewScript.text.utf8))
    case "preview.css": return .file("preview.css", Array(PreviewStyle.text.utf8))
    default: return .refusal(404, "There is no such page.")
    }
  }

  private func source(_ request: Request, _ version: SiteVersion) async -> Response {
    let path = PercentEscapes.decoded(request.path.dropFirst(Self.sourcePrefix.count))
    guard let bytes = await live.source(at: path) else {
      return .refusal(404, "There is no such page.")
    }
    return .html(SourcePage(path: path, bytes: bytes, language: version.language).html())
  }

  private func page(_ request: Request, _ version: SiteVersion) async -> Response {
    guard let files = version.files else {
      return .html(WaitingPage(version).html(), status: 503)
    }
    var path = String(request.path.dropFirst())
    if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
    do {
      if let bytes = try await files.bytes(at: path) {
        return await response(bytes, at: path, version, files)
      }
      if await files.outputs()[path + "/index.html"] != nil {
        var response = Response.refusal(301, "See \(request.path)/")
        response.location = request.path + "/"
        return response
      }
      let missing = try await files.bytes(at: "404.html") ?? []
      return .html(PreviewPage.page(missing, label: nil, version), status: 404)
    } catch {
      let problem = error as? FileProblem
      return .refusal(500, problem?.text(in: version.language) ?? "\(error)")
    }
  }

  private func response(
    _ bytes: [UInt8],
    at path: String,
    _ version: SiteVersion,
    _ files: LiveFiles
  ) async -> Response {
    guard path.hasSuffix(".html") else { return .file(path, bytes) }
    let label = await files.label(at: path)
    return .html(PreviewPage.page(bytes, label: label, version))
  }
}
