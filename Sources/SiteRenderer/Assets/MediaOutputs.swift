internal import Diagnostics
internal import HTML
internal import Pictures
internal import SiteModel

/// The files of content that pages show or link to, as files of the site.
struct MediaOutputs {
  /// The files.
  let outputs: [Output]

  /// Collects the files of `site` among `sources`; `scaler` is the version of the tool that makes
  /// smaller pictures.
  init(of site: Site, in sources: SourceTree, scaler: String?) {
    let media = Dictionary(
      sources.media.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var outputs: [Output] = []
    for (path, route) in site.routes.usedMedia {
      guard let file = media[SiteLoader.contentPrefix + path] else { continue }
      if let output = Self.output(of: file, at: route) { outputs.append(output) }
      for variant in site.routes.picture(path)?.variants ?? [] {
        outputs.append(
          Output(
            path: URLPath(variant.route.path),
            fingerprint: Self.fingerprint(of: file, scaledTo: variant.width, by: scaler),
            content: .scaledPicture(ofSource: file.path, width: variant.width)
          )
        )
      }
    }
    self.outputs = outputs
  }

  /// The file itself; a picture without its metadata, and none at all where that cannot be.
  private static func output(of file: SourceMedia, at route: Route) -> Output? {
    let content: Output.Content
    let fingerprint: UInt64
    switch file.picture {
    case nil: (content, fingerprint) = (.copy(ofSource: file.path), file.hash)
    case .success(let facts) where facts.format == .svg:
      (content, fingerprint) = (.copy(ofSource: file.path), file.hash)
    case .success:
      (content, fingerprint) = (.picture(ofSource: file.path), self.fingerprint(of: file))
    case .failure: return nil
    }
    return Output(path: URLPath(route.path), fingerprint: fingerprint, content: content)
  }

  /// Differs from the hash of the file, so that a copy of the whole file never passes for this.
  private static func fingerprint(
    of file: SourceMedia,
    scaledTo width: Int = 0,
    by scaler: String? = nil
  ) -> UInt64 {
    var hash = ContentHash()
    hash.combine(file.hash)
    hash.combine(PictureReader.version)
    hash.combine(UInt64(width))
    if let scaler { hash.combine(scaler) }
    return hash.finalize()
  }
}
