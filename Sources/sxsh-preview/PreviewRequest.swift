internal import Localization
internal import SiteFiles
internal import SiteRenderer

/// What `sxsh serve` asks for, as it hands it over: names and values by turns.
///
/// The person never types this; that command has read and checked it.
struct PreviewRequest {
  let folders: SiteFolders
  /// The port that was asked for; without one, any that is free.
  let port: Int?
  /// The language of messages.
  let language: Language
  /// Whether files are looked at instead of waiting for the system to tell of changes.
  let isPolling: Bool
  private let asOf: CalendarDate?
  private let baseURL: String?
  private let jobs: Int

  /// Reads the arguments; `nil` where they are not those of that command.
  init?(arguments: some Sequence<String>) {
    let words = Array(arguments)
    guard words.count.isMultiple(of: 2) else { return nil }
    var values: [String: String] = [:]
    for place in stride(from: 0, to: words.count, by: 2) { values[words[place]] = words[place + 1] }
    guard let content = values["--content"], let templates = values["--templates"],
      let output = values["--output"], let language = values["--lang"].flatMap(Language.init),
      let folders = try? SiteFolders(content: content, templates: templates, output: output)
    else { return nil }
    self.folders = folders
    self.language = language
    port = values["--port"].flatMap { Int($0) }
    isPolling = values["--polling"] == "true"
    baseURL = values["--base-url"]
    jobs = values["--jobs"].flatMap { Int($0) } ?? 1
    asOf = values["--as-of"].flatMap { try? CalendarDate.parse($0).get() }
  }

  /// What a build is asked for now: the day may have changed since the last.
  @Sendable
  func settings() -> BuildSettings {
    BuildSettings(
      today: asOf ?? SystemClock.today,
      baseURL: baseURL,
      includesDrafts: true,
      jobs: jobs
    )
  }
}
