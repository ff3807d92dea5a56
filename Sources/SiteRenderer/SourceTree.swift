internal import Diagnostics
internal import Pictures
internal import SiteModel

/// Everything a build reads: the files of `content/` and `templates/`.
///
/// Both lists are in the order of their paths' bytes, so that a build does not depend on the order
/// in which a file system lists its folders.
public struct SourceTree: Hashable, Sendable {
  /// The text files.
  public let texts: [SourceText]
  /// The other files.
  public let media: [SourceMedia]

  /// Creates a tree, putting its files in order; files that are in order cost one look each.
  public init(texts: [SourceText], media: [SourceMedia]) {
    self.texts = Self.inOrder(texts, by: \.path)
    self.media = Self.inOrder(media, by: \.path)
  }

  private static func inOrder<File>(_ files: [File], by path: (File) -> String) -> [File] {
    let isInOrder = zip(files, files.dropFirst()).allSatisfy { left, right in
      path(left).utf8.lexicographicallyPrecedes(path(right).utf8)
    }
    guard !isInOrder else { return files }
    return files.sorted { path($0).utf8.lexicographicallyPrecedes(path($1).utf8) }
  }
}

extension SourceTree {
  /// The tree in which files of content that a page only shows or links to are media as well.
  ///
  /// A drawing or a table (`.svg`, `.csv`) is text to the file system and a file to copy here.
  /// Drawings are read, with all that is wrong in them.
  func withTextsToCopyAsMedia(jobs: Int) async -> Diagnosed<SourceTree> {
    let copied = texts.filter(\.isCopied)
    guard !copied.isEmpty else { return Diagnosed(self) }
    let read = await copied.concurrentMap(jobs: jobs) { $0.asMedia }
    let tree = SourceTree(
      texts: texts.filter { !$0.isCopied },
      media: media + read.map(\.value)
    )
    return Diagnosed(tree, read.flatMap(\.diagnostics))
  }
}

extension SourceText {
  fileprivate var isCopied: Bool {
    path.hasPrefix(SiteLoader.contentPrefix) && !path.hasSuffix(".md") && !path.hasSuffix(".yaml")
      && path != SiteLoader.addressesPath
  }

  fileprivate var asMedia: Diagnosed<SourceMedia> {
    let isDrawing = PictureFormat(fileName: path) == .svg
    let drawing = isDrawing ? DrawingReader.read(bytes, path: path) : nil
    let media = SourceMedia(
      path: path,
      size: bytes.count,
      hash: ContentHash.hash(of: bytes),
      picture: drawing?.value
    )
    return Diagnosed(media, drawing?.diagnostics ?? [])
  }
}
