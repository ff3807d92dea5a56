internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteRenderer

/// The end of `sxsh build --verify`: the site is built anew in memory and compared with what stands.
struct SiteVerification {
  let folders: SiteFolders
  let settings: BuildSettings
  let scaler: PictureScaler?

  /// Builds `sources` as if nothing had been built before, and tells what stands otherwise.
  func run(_ sources: SourceTree, printer: HandoutPrinter?) async throws {
    let language = MessageLanguage.current
    let start = SystemClock.seconds
    let outputs = await SiteBuilder(settings).build(sources, printer: printer).value.outputs
    let verifier = try SiteVerifier(folders, scaler: scaler, jobs: settings.jobs)
    let problems = try verifier.problems(against: outputs)
    for problem in problems { Terminal.standardError(problem) }
    let closing = Self.closing(outputs.count, faults: problems.count, Seconds(since: start))
    Terminal.standardError(closing[language] + "\n")
    if !problems.isEmpty { throw Failure.siteDiffers }
  }

  private static func closing(
    _ count: Int,
    faults: Int,
    _ seconds: Seconds
  ) -> Bilingual<String> {
    faults == 0
      ? Bilingual(
        vi: "Đã đối chiếu \(count) tệp: giống từng byte với trang dựng lại từ đầu;"
          + " \(seconds.text.vi)",
        en:
          "Verified \(count.counted("file")): byte by byte what a clean build gives; \(seconds.text.en)"
      )
      : Bilingual(
        vi: "Đã đối chiếu \(count) tệp: \(faults) tệp không khớp; \(seconds.text.vi)",
        en: "Verified \(count.counted("file")): \(faults) \(faults == 1 ? "does" : "do") not match;"
          + " \(seconds.text.en)"
      )
  }
}
