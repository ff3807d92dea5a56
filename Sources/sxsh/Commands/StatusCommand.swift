internal import ArgumentParser
internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteModel
internal import SiteRenderer

/// `sxsh status`: every document with what stands in its way.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: Wording.status)

  @OptionGroup var options: SourceOptions
  @OptionGroup var limit: BehindLimit
  @Option(help: Wording.format)
  var format = ReportFormat.text

  func run() async throws {
    let language = MessageLanguage.current
    let sources = try SourceTreeReader(try options.folders(), jobs: options.jobCount).read()
    let status = await SiteBuilder(options.settings()).status(sources)
    guard let site = status.value else {
      Report(language: language, format: .text).problems(status.diagnostics)
      throw Failure.contentHasErrors
    }
    switch format {
    case .text: Terminal.standardOutput(StatusTable(site, language).text)
    case .json: Terminal.standardOutput(json: StatusJSON.text(of: site))
    }
    if let limit = limit.count, site.behind.count > limit {
      Terminal.standardError(
        TranslationProblem.tooManyBehind(site.behind.count, limit: limit)
      )
      throw Failure.contentHasErrors
    }
  }
}
