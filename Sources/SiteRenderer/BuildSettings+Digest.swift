internal import Diagnostics
internal import Localization
internal import Markdown

extension BuildSettings {
  /// A hash of all that decides what a build makes of `sources`.
  ///
  /// Equal digests of one builder promise equal sites and equal problems. The number of jobs does
  /// not count, since nothing depends on it. O(size of the sources).
  public func digest(of sources: SourceTree) -> UInt64 {
    var hash = ContentHash()
    hash.combine(BuilderVersion.string)
    hash.combine(MarkdownParser.libraryVersion)
    hash.combine(today.iso)
    for text in [baseURL, behindLimit.map(String.init), pictureScaler] {
      hash.combine(text == nil ? 0 : 1)
      hash.combine(text ?? "")
    }
    for flag in [includesDrafts, isLenient, givesNotes] { hash.combine(flag ? 1 : 0) }
    hash.combine(UInt64(sources.texts.count))
    for text in sources.texts {
      hash.combine(text.path)
      hash.combine(UInt64(text.bytes.count))
      text.bytes.withUnsafeBytes { hash.combine($0) }
    }
    hash.combine(UInt64(sources.media.count))
    for file in sources.media {
      hash.combine(file.path)
      hash.combine(UInt64(file.size))
      hash.combine(file.hash)
    }
    return hash.finalize()
  }
}

extension SourceTree {
  /// Whether there are plans of handouts, which are printed with tools that are no sources.
  public var hasHandouts: Bool { texts.contains { $0.path.hasPrefix("content/handouts/") } }
}
