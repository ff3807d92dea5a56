import Diagnostics
import SiteRenderer

/// The content of a small site on the pages that readers of the repository's own site get.
enum RepositoryTemplates {
  /// The files that `archive` and the base of the golden sites come to, by their paths.
  static func build(_ archive: String) async throws -> [String: String] {
    let site = GoldenSite(archive)
    let content = try site.files.filter { $0.path.hasPrefix("content/") }
    let templates = try RepositorySite.files.filter { $0.path.hasPrefix("templates/") }
    let built = await SiteBuilder(try site.settings).build(SourceTree(files: content + templates))
    return built.value.outputs.texts
  }
}
