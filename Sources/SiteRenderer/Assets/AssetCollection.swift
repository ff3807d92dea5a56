internal import Diagnostics
internal import HTML
internal import Pictures
internal import SiteModel

/// The files of `templates/assets/` while they get their addresses.
struct AssetCollection {
  private static let folder = "templates/assets/"
  /// The endings of what pages load besides pictures.
  private static let loadable = ["css", "js", "woff2", "woff", "ttf", "otf"]

  private(set) var outputs: [Output] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let templates: [SourceFile]
  private let texts: [String: SourceFile]
  private let media: [String: SourceMedia]
  /// The addresses of what is published, by the names in the folder.
  private var routes: [String: Route] = [:]
  /// The names of the files that the program knows, there or not.
  private var knownNames: [String] = []

  init(_ files: [SourceFile], _ media: [SourceMedia]) {
    templates = files.filter { $0.path.hasSuffix(".html") }
    texts = Dictionary(
      files.compactMap { file in Self.name(of: file.path).map { ($0, file) } },
      uniquingKeysWith: { first, _ in first }
    )
    self.media = Dictionary(
      media.compactMap { file in Self.name(of: file.path).map { ($0, file) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func name(of path: String) -> String? {
    path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : nil
  }

  // MARK: What the program knows

  mutating func text(_ name: String) -> Route? {
    knownNames.append(name)
    guard let file = texts[name] else { return nil }
    let (stem, suffix) = Self.parts(of: name)
    let bytes = compact(file, name, at: Routes.asset("\(stem).\(suffix)"))
    return publish(name, Output(asset: stem, suffix, bytes: bytes))
  }

  mutating func required(_ name: String) -> Route {
    if let route = text(name) { return route }
    let place = SourceFile(path: Self.folder + name, bytes: [])
    diagnostics.append(
      Diagnostic(ContentProblem.missingFile(Self.folder + name), in: place, at: .startOfFile)
    )
    return Routes.asset(name)
  }

  mutating func picture(_ name: String) -> Route? {
    knownNames.append(name)
    guard let file = media[name] else { return nil }
    let (stem, suffix) = Self.parts(of: name)
    return publish(name, Output(asset: stem, suffix, file.hash, .copy(ofSource: file.path)))
  }

  mutating func applicationIcons(drawing: Route) -> [ApplicationIcon] {
    let drawing = ApplicationIcon(
      route: drawing,
      sizes: "any",
      type: "image/svg+xml",
      isMaskable: false
    )
    let pictures = [
      (name: "icon-192", size: 192, isMaskable: false),
      (name: "icon-512", size: 512, isMaskable: false),
      (name: "icon-maskable-512", size: 512, isMaskable: true),
    ]
    return [drawing]
      + pictures.compactMap { icon in
        picture("icons/\(icon.name).png").map {
          ApplicationIcon(
            route: $0,
            sizes: "\(icon.size)x\(icon.size)",
            type: "image/png",
            isMaskable: icon.isMaskable
          )
        }
      }
  }

  mutating func cards() -> [SocialCard: Route] {
    var cards: [SocialCard: Route] = [:]
    for card in SocialCard.allCases { cards[card] = picture("cards/card-\(card.rawValue).png") }
    return cards
  }

  /// `css/site.css` as `site` and `css`.
  private static func parts(of name: String) -> (name: String, suffix: String) {
    let parts = (name.split(separator: "/").last ?? "").split(separator: ".")
    return (String(parts[0]), String(parts[parts.count - 1]))
  }

  // MARK: What templates and style sheets ask for

  /// Publishes what templates ask for, and tells of what nothing does.
  mutating func addThoseOfTemplates() {
    for template in templates {
      for reference in TemplateAssetReference.all(in: template) {
        if route(of: reference.name) == nil {
          let suggestion = Suggestion.nearest(to: reference.name, among: publishable)
          let problem = AssetProblem.noSuchFile(reference.name, suggestion: suggestion)
          diagnostics.append(Diagnostic(problem, in: template, at: reference.range))
        }
      }
    }
    for name in names where routes[name] == nil {
      let suggestion = Suggestion.nearest(to: name, among: knownNames.filter { $0 != name })
      let problem = AssetProblem.unused(
        Self.folder + name,
        suggestion: suggestion,
        isPublishable: isPublishable(name)
      )
      let file = texts[name] ?? SourceFile(path: Self.folder + name, bytes: [])
      diagnostics.append(Diagnostic(problem, in: file, at: .startOfFile))
    }
  }

  private var names: [String] { (Array(texts.keys) + Array(media.keys)).sorted() }
  private var publishable: [String] { names.filter(isPublishable) }

  /// The address of the file `name`, which gets one if it has none and may be published.
  private mutating func route(of name: String) -> Route? {
    if let route = routes[name] { return route }
    guard isPublishable(name) else { return nil }
    let route = Routes.asset(name)
    if let file = texts[name] {
      // Known before it is read: style sheets may name one another.
      routes[name] = route
      let bytes = compact(file, name, at: route)
      return publish(name, Output(path: URLPath(route.path), bytes: bytes))
    }
    guard let file = media[name] else { return nil }
    let path = file.path
    return publish(
      name,
      Output(
        path: URLPath(route.path),
        fingerprint: file.hash,
        content: file.picture == nil ? .copy(ofSource: path) : .picture(ofSource: path)
      )
    )
  }

  /// Whether the file `name` is of a kind that pages load, under a name that every address can have.
  private func isPublishable(_ name: String) -> Bool {
    // A picture that cannot be walked cannot be freed of the place where it was taken.
    if case .failure? = media[name]?.picture { return false }
    let suffix = Self.parts(of: name).suffix.lowercased()
    return name.utf8.allSatisfy(PercentEscapes.isPlain)
      && (PictureFormat(fileName: name) != nil || Self.loadable.contains(suffix))
  }

  private mutating func publish(_ name: String, _ output: Output) -> Route {
    let route = Routes.asset(String(output.path.string.dropFirst("assets/".count)))
    outputs.append(output)
    routes[name] = route
    return route
  }

  /// The bytes of a text as it is published at `route`: without what only its authors need, and with
  /// the addresses of a style sheet as they are there.
  private mutating func compact(_ file: SourceFile, _ name: String, at route: Route) -> [UInt8] {
    if name.hasSuffix(".css") {
      return CompactText.css(withPublishedAddresses(file, name, at: URLPath(route.path)))
    }
    return name.hasSuffix(".js") ? CompactText.script(file.bytes) : file.bytes
  }

  private mutating func withPublishedAddresses(
    _ file: SourceFile,
    _ name: String,
    at path: URLPath
  ) -> [UInt8] {
    var bytes = file.bytes
    for range in StylesheetReference.ranges(in: file.bytes).reversed() {
      let written = String(decoding: file.bytes[range], as: UTF8.self)
      guard let link = link(written, in: file, name, at: path, range) else { continue }
      bytes.replaceSubrange(range, with: link.utf8)
    }
    return bytes
  }

  /// The link from `path` to what the style sheet `name` calls `written`; `nil` where it stays.
  private mutating func link(
    _ written: String,
    in file: SourceFile,
    _ name: String,
    at path: URLPath,
    _ range: Range<Int>
  ) -> String? {
    if written.isEmpty || written.hasPrefix("#") || written.hasPrefix("data:") { return nil }
    func report(_ problem: AssetProblem) {
      let place = SourceRange(range)
      diagnostics.append(Diagnostic(problem, in: file, at: place))
    }
    if written.contains(":") || written.hasPrefix("//") {
      report(.elsewhere(written))
      return nil
    }
    let address = written.prefix { $0 != "#" && $0 != "?" }
    if let target = ContentPath.resolve(address, from: name), let route = route(of: target) {
      return path.relativeLink(to: URLPath(route.path)) + written.dropFirst(address.count)
    }
    let known = publishable.map { ContentPath.relative($0, from: name) }
    let suggestion = Suggestion.nearest(to: String(address), among: known)
    report(.noSuchFile(written, suggestion: suggestion))
    return nil
  }
}
