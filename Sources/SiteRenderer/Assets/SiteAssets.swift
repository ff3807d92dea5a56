internal import Diagnostics
internal import HTML
internal import SiteModel

/// The style sheet, script, icons and cards of a site, under names that change with their content.
///
/// A page and its style sheet can therefore never be of two different builds, whatever a cache
/// or a slow upload does.
struct SiteAssets: Sendable {
  /// Where pages find them.
  let paths: AssetPaths
  /// The files.
  let outputs: [Output]

  private static let folder = "templates/assets/"

  /// Takes the assets out of the files of `templates/` and the pictures among `media`; a missing
  /// style sheet or icon is an error.
  static func collect(_ files: [SourceFile], media: [SourceMedia]) -> Diagnosed<SiteAssets> {
    var collection = Collection(files, media)
    let icon = collection.required("icons/icon.svg")
    let paths = AssetPaths(
      stylesheet: collection.required("css/site.css"),
      handoutStylesheet: collection.text("css/handout.css"),
      icon: icon,
      script: collection.text("js/site.js"),
      homeStylesheet: collection.text("css/home.css"),
      trainingStylesheet: collection.text("css/training.css"),
      searchStylesheet: collection.text("css/search.css"),
      searchScript: collection.text("js/search.js"),
      smallIcon: collection.picture("icons/icon-32.png"),
      touchIcon: collection.picture("icons/touch-icon-180.png"),
      applicationIcons: collection.applicationIcons(drawing: icon),
      cards: collection.cards()
    )
    return Diagnosed(SiteAssets(paths: paths, outputs: collection.outputs), collection.diagnostics)
  }

  /// What has been found so far.
  private struct Collection {
    private let files: [SourceFile]
    private let media: [SourceMedia]
    private(set) var outputs: [Output] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ files: [SourceFile], _ media: [SourceMedia]) {
      self.files = files
      self.media = media.filter { $0.path.hasPrefix(folder) }
    }

    mutating func text(_ name: String) -> Route? {
      guard let file = files.first(where: { $0.path == folder + name }) else { return nil }
      let (name, suffix) = Self.parts(of: name)
      let bytes =
        switch suffix {
        case "css": CompactText.css(file.bytes)
        case "js": CompactText.script(file.bytes)
        default: file.bytes
        }
      return add(Output(asset: name, suffix, bytes: bytes))
    }

    mutating func required(_ name: String) -> Route {
      if let route = text(name) { return route }
      let place = SourceFile(path: folder + name, bytes: [])
      diagnostics.append(
        Diagnostic(ContentProblem.missingFile(folder + name), in: place, at: .startOfFile)
      )
      return Routes.asset(name)
    }

    mutating func picture(_ name: String) -> Route? {
      guard let file = media.first(where: { $0.path == folder + name }) else { return nil }
      let (name, suffix) = Self.parts(of: name)
      return add(Output(asset: name, suffix, file.hash, .copy(ofSource: file.path)))
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

    private mutating func add(_ output: Output) -> Route {
      outputs.append(output)
      return Routes.asset(String(output.path.string.dropFirst("assets/".count)))
    }

    /// `css/site.css` as `site` and `css`.
    private static func parts(of name: String) -> (name: String, suffix: String) {
      let parts = (name.split(separator: "/").last ?? "").split(separator: ".")
      return (String(parts[0]), String(parts[parts.count - 1]))
    }
  }
}

extension Output {
  /// A file that holds `bytes`, whose hash is its fingerprint.
  init(path: URLPath, bytes: [UInt8]) {
    self.init(path: path, fingerprint: ContentHash.hash(of: bytes), content: .bytes(bytes))
  }

  /// An asset whose name changes with its content: `assets/site-0123456789abcdef.css`.
  init(asset name: String, _ suffix: String, bytes: [UInt8]) {
    self.init(asset: name, suffix, ContentHash.hash(of: bytes), .bytes(bytes))
  }

  fileprivate init(
    asset name: String,
    _ suffix: String,
    _ fingerprint: UInt64,
    _ content: Content
  ) {
    let digits = String(fingerprint, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    let path = Routes.asset("\(name)-\(padded).\(suffix)").path
    self.init(path: URLPath(path), fingerprint: fingerprint, content: content)
  }
}
