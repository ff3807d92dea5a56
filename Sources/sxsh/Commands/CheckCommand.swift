internal import ArgumentParser
internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteRenderer

/// `sxsh check`: the checks of a build, and nothing written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: Wording.check)

  @OptionGroup var options: SourceOptions
  @Option(help: Wording.checkedOutput)
  var output: PathArgument?
  @OptionGroup var limit: BehindLimit
  @Option(help: Wording.format)
  var format = ReportFormat.text

  func run() async throws {
    let start = SystemClock.seconds
    let folders = try options.folders(output: output?.path)
    let sources = try SourceTreeReader(folders, jobs: options.jobCount).read()
    let settings = options.settings(givesNotes: true, behindLimit: limit.count)
    let found = await SiteBuilder(settings).check(sources)
    let diagnostics = options.judged(found)
    let report = Report(language: MessageLanguage.current, format: format)
    report.problems(diagnostics)
    report.closing(Self.closing(sources, diagnostics, Seconds(since: start)), diagnostics)
    if diagnostics.hasErrors { throw Failure.contentHasErrors }
  }

  private static func closing(
    _ sources: SourceTree,
    _ diagnostics: [Diagnostic],
    _ seconds: Seconds
  ) -> Bilingual<String> {
    let count = sources.texts.count + sources.media.count
    return diagnostics.hasErrors
      ? Bilingual(
        vi: "Đã xem \(count) tệp, có lỗi phải sửa; \(seconds.text.vi)",
        en: "Checked \(count.counted("file")), with errors to mend; \(seconds.text.en)"
      )
      : Bilingual(
        vi: "Đã xem \(count) tệp, không có lỗi; \(seconds.text.vi)",
        en: "Checked \(count.counted("file")), no errors; \(seconds.text.en)"
      )
  }
}
