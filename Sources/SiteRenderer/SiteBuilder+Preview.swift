public import Diagnostics
internal import SiteModel

extension SiteBuilder {
  /// Checks `sources` and plans the site that they make, of which nothing is made yet.
  ///
  /// What the last builds read of documents is taken from `memory`, as long as neither their files
  /// nor the data files changed. Nothing where `site.yaml` cannot be read; where there are errors
  /// the preview can tell the status of the documents, and its files are not those of a site.
  public func preview(
    _ sources: SourceTree,
    remembering memory: SiteMemory
  ) async -> Diagnosed<SitePreview?> {
    let loaded = await load(sources, remembering: memory)
    let preview = loaded.value.map {
      SitePreview(checked: $0, diagnostics: loaded.diagnostics, settings: settings)
    }
    return Diagnosed(preview, loaded.diagnostics)
  }
}
