internal import SiteRenderer

/// A file of the sources as it was read.
enum ReadFile: Sendable {
  case text(SourceText)
  case media(SourceMedia)
}

extension SourceTree {
  /// The tree of `files`.
  init(_ files: [ReadFile]) {
    var texts: [SourceText] = []
    var media: [SourceMedia] = []
    texts.reserveCapacity(files.count)
    for file in files {
      switch file {
      case .text(let text): texts.append(text)
      case .media(let file): media.append(file)
      }
    }
    self.init(texts: texts, media: media)
  }
}
