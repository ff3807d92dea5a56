internal import ArgumentParser
internal import Glibc
internal import Localization
internal import SiteFiles
internal import SiteModel

/// What every command that makes pages is told: where the sources are, and for what day and address.
struct SiteOptions: ParsableArguments {
  @Option(help: Wording.source)
  var source: PathArgument?
  @Option(help: Wording.templates)
  var templates: PathArgument?
  @Option(name: .customLong("base-url"), help: Wording.baseURL)
  var baseURL: String?
  @Option(name: .customLong("as-of"), help: Wording.asOf, transform: DayArgument.day)
  var asOf: CalendarDate?
  @Option(parsing: .unconditional, help: Wording.jobs)
  var jobs: Int?
  @Option(help: Wording.language)
  var lang: MessageLanguageArgument?

  func validate() throws {
    if let baseURL, !WebAddress.isOne(baseURL) || WebAddress.base(baseURL) != baseURL {
      throw ValidationError(Wording.noWebAddress(baseURL)[MessageLanguage.current])
    }
    if let jobs, jobs < 1 { throw ValidationError(Wording.noJobs[MessageLanguage.current]) }
  }

  /// The folders, beneath the site's root where they are not given.
  func folders(output: String? = nil) throws -> SiteFolders {
    try SiteFolders(
      content: source?.path ?? SiteRoot.path("content"),
      templates: templates?.path ?? SiteRoot.path("templates"),
      output: output ?? SiteRoot.path("public"),
      isOutputNamed: output != nil
    )
  }

  /// The address that the site will be served at, with the slash at its end.
  var servedAt: String? { baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" } }

  /// The number of things to do at once; more than a machine has processors gain nothing.
  var jobCount: Int { min(max(1, jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1024) }
}
