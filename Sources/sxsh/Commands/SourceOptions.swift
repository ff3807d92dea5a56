internal import ArgumentParser
internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteRenderer

/// The options of every command that reads the sources and ends.
struct SourceOptions: ParsableArguments {
  @OptionGroup var site: SiteOptions
  @Flag(help: Wording.drafts)
  var drafts = false
  @Flag(help: Wording.strict)
  var strict = false
  @Flag(help: Wording.lenient)
  var lenient = false

  func validate() throws {
    guard strict, lenient else { return }
    throw ValidationError(Wording.strictAndLenient[MessageLanguage.current])
  }

  /// The folders, beneath the site's root where they are not given.
  func folders(output: String? = nil) throws -> SiteFolders { try site.folders(output: output) }

  /// What the build is asked for, with what is only noted or without it.
  func settings(givesNotes: Bool = false, behindLimit: Int? = nil) -> BuildSettings {
    BuildSettings(
      today: site.asOf ?? SystemClock.today,
      baseURL: site.servedAt,
      includesDrafts: drafts,
      isLenient: lenient,
      givesNotes: givesNotes,
      behindLimit: behindLimit,
      jobs: jobCount
    )
  }

  /// The number of things to do at once.
  var jobCount: Int { site.jobCount }

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
