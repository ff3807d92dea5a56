internal import ArgumentParser
internal import Diagnostics
internal import SiteFiles
internal import SiteModel
internal import SiteRenderer

/// The options of the commands that write into the content.
struct ContentOptions: ParsableArguments {
  @Option(help: Wording.source)
  var source: PathArgument?
  @Option(help: Wording.language)
  var lang: MessageLanguageArgument?

  /// The folder of the content.
  var folder: String { source?.path ?? SiteRoot.path("content") }

  /// The files of the content that can be read as text.
  func files() throws -> [SourceFile] {
    let folders = try SiteFolders(
      content: folder,
      templates: SiteRoot.path("templates"),
      output: SiteRoot.path("public")
    )
    return try SourceTreeReader(folders, jobs: 1).read().texts
      .filter { $0.path.hasPrefix("content/") }
      .compactMap { SourceDecoder.decode($0.bytes, path: $0.path).value }
  }
}

extension [SourceFile] {
  /// The vocabulary; without any term where it is missing or cannot be read.
  var vocabulary: Vocabulary {
    first { $0.path == "content/vocabulary.yaml" }.map { Vocabulary.read($0).value }
      ?? Vocabulary([:])
  }

  /// What the site says of itself; `nil` where that is missing or says too little.
  var settings: SiteSettings? {
    first { $0.path == "content/site.yaml" }.flatMap { SiteSettings.read($0).value }
  }
}
