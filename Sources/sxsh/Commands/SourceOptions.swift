internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Localization
internal import SiteFiles
internal import SiteModel
internal import SiteRenderer

/// The options of every command that reads the sources.
struct SourceOptions: ParsableArguments {
  @Option(help: Wording.source)
  var source: String?
  @Option(help: Wording.templates)
  var templates: String?
  @Option(help: Wording.output)
  var output: String?
  @Option(name: .customLong("base-url"), help: Wording.baseURL)
  var baseURL: String?
  @Option(name: .customLong("as-of"), help: Wording.asOf)
  var asOf: DayArgument?
  @Flag(help: Wording.drafts)
  var drafts = false
  @Flag(help: Wording.strict)
  var strict = false
  @Flag(help: Wording.lenient)
  var lenient = false
  @Option(help: Wording.jobs)
  var jobs: Int?
  @Option(help: Wording.language)
  var lang: MessageLanguageArgument?

  func validate() throws {
    if strict, lenient {
      throw ValidationError(Wording.strictAndLenient[MessageLanguage.current])
    }
    if let baseURL, !WebAddress.isOne(baseURL) {
      throw ValidationError(Wording.noWebAddress(baseURL)[MessageLanguage.current])
    }
    if let jobs, jobs < 1 { throw ValidationError(Wording.noJobs[MessageLanguage.current]) }
  }

  /// The folders, beneath the site's root where they are not given.
  func folders() throws -> SiteFolders {
    try SiteFolders(
      content: source ?? SiteRoot.path("content"),
      templates: templates ?? SiteRoot.path("templates"),
      output: output ?? SiteRoot.path("public")
    )
  }

  /// What the build is asked for, with what is only noted or without it.
  func settings(givesNotes: Bool = false, behindLimit: Int? = nil) -> BuildSettings {
    BuildSettings(
      today: asOf?.date ?? SystemClock.today,
      baseURL: baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" },
      includesDrafts: drafts,
      isLenient: lenient,
      givesNotes: givesNotes,
      behindLimit: behindLimit,
      jobs: jobCount
    )
  }

  /// The number of things to do at once.
  var jobCount: Int { max(1, jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The diagnostics as `--strict` sees them.
  func judged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard strict else { return diagnostics }
    return diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.severity == .warning { diagnostic.severity = .error }
      return diagnostic
    }
  }
}

/// A day on the command line.
struct DayArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard case .success(let date) = CalendarDate.parse(argument), date.precision == .day else {
      return nil
    }
    self.date = date
  }
}

/// A language on the command line; `MessageLanguage` reads it before the parser does.
struct MessageLanguageArgument: ExpressibleByArgument {
  init?(argument: String) {
    guard Language(rawValue: argument) != nil else { return nil }
  }
}
