internal import Diagnostics
internal import HTML
internal import SiteModel

/// The style sheet, script and icon of a site, under names that change with their content.
///
/// A page and its style sheet can therefore never be of two different builds, whatever a cache
/// or a slow upload does.
struct SiteAssets: Sendable {
  /// Where pages find them.
  let paths: AssetPaths
  /// The files.
  let outputs: [Output]

  private static let folder = "templates/assets/"

  /// Takes the assets out of the files of `templates/`; a missing style sheet or icon is an error.
  static func collect(_ files: [SourceFile]) -> Diagnosed<SiteAssets> {
    var outputs: [Output] = []
    var diagnostics: [Diagnostic] = []
    func route(_ name: String) -> Route? {
      guard let file = files.first(where: { $0.path == folder + name }) else { return nil }
      let output = output(file, named: name)
      outputs.append(output)
      return Routes.asset(String(output.path.string.dropFirst("assets/".count)))
    }
    func required(_ name: String) -> Route {
      if let route = route(name) { return route }
      let place = SourceFile(path: folder + name, bytes: [])
      diagnostics.append(
        Diagnostic(ContentProblem.missingFile(folder + name), in: place, at: .startOfFile)
      )
      return Routes.asset(name)
    }
    let paths = AssetPaths(
      stylesheet: required("css/site.css"),
      icon: required("icons/icon.svg"),
      script: route("js/site.js")
    )
    return Diagnosed(SiteAssets(paths: paths, outputs: outputs), diagnostics)
  }

  /// `css/site.css` becomes `assets/site-0123456789abcdef.css`.
  private static func output(_ file: SourceFile, named name: String) -> Output {
    let parts = (name.split(separator: "/").last ?? "").split(separator: ".")
    let suffix = String(parts[parts.count - 1])
    let bytes =
      switch suffix {
      case "css": CompactText.css(file.bytes)
      case "js": CompactText.script(file.bytes)
      default: file.bytes
      }
    return Output(asset: String(parts[0]), suffix, bytes: bytes)
  }
}

extension Output {
  /// A file that holds `bytes`, whose hash is its fingerprint.
  init(path: URLPath, bytes: [UInt8]) {
    self.init(path: path, fingerprint: Self.fingerprint(of: bytes), content: .bytes(bytes))
  }

  /// An asset whose name changes with its content: `assets/site-0123456789abcdef.css`.
  init(asset name: String, _ suffix: String, bytes: [UInt8]) {
    let fingerprint = Self.fingerprint(of: bytes)
    let digits = String(fingerprint, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    let path = Routes.asset("\(name)-\(padded).\(suffix)").path
    self.init(path: URLPath(path), fingerprint: fingerprint, content: .bytes(bytes))
  }

  private static func fingerprint(of bytes: [UInt8]) -> UInt64 {
    var hash = ContentHash()
    bytes.withUnsafeBufferPointer { hash.combine($0) }
    return hash.finalize()
  }
}
