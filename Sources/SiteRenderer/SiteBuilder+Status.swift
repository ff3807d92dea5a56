public import Diagnostics
public import SiteModel

extension SiteBuilder {
  /// The status of every document of `sources`; `nil` where `site.yaml` cannot be read.
  public func status(_ sources: SourceTree) async -> Diagnosed<SiteStatus?> {
    let converted = await sources.withTextsToCopyAsMedia(jobs: settings.jobs)
    let sources = converted.value
    let files = await decodeData(of: sources)
    let site = await SiteLoader(settings, files.value, of: sources).load()
    let diagnostics = files.diagnostics + site.diagnostics + converted.diagnostics
    let status = site.value.map { SiteStatus(of: $0, in: sources, diagnostics) }
    return Diagnosed(status, diagnostics)
  }

  /// Records, as of the settings' day, that the translations of the documents `identities` match
  /// their source texts; of all that have one where `identities` is `nil`.
  ///
  /// The problems are the errors of these documents' files; with any of them nothing is recorded.
  /// What is recorded already keeps its day.
  public func recordTranslations(
    of identities: [DocumentIdentity]?,
    in sources: SourceTree
  ) async -> Diagnosed<TranslationRecording> {
    let sources = await sources.withTextsToCopyAsMedia(jobs: settings.jobs).value
    let files = await decodeData(of: sources)
    let site = await SiteLoader(settings, files.value, of: sources).load()
    let diagnostics = files.diagnostics + site.diagnostics
    return TranslationRecorder(site.value, diagnostics, sources, on: settings.today)
      .record(identities)
  }
}
