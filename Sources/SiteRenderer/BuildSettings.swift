public import Localization

/// What a build is asked for, apart from the sources.
public struct BuildSettings: Sendable {
  /// The day the site is built for: it decides what is published and what is past.
  public let today: CalendarDate
  /// Where the site will be served from, overriding `site.yaml`.
  public let baseURL: String?
  /// Whether drafts and scheduled documents get pages.
  public let includesDrafts: Bool
  /// Whether links, anchors and pictures that lead nowhere are warnings: for previews alone.
  public let isLenient: Bool
  /// Whether what is only noted is looked for and given; see `Severity.note`.
  public let givesNotes: Bool
  /// The most published documents that may be untranslated or outdated; any number without it.
  public let behindLimit: Int?
  /// The version of the tool that will make smaller pictures; `nil` where there is none.
  ///
  /// Pages name the smaller pictures only where they will be made.
  public var pictureScaler: String?
  /// The number of files or pages worked on at once.
  public let jobs: Int

  /// Creates settings.
  public init(
    today: CalendarDate,
    baseURL: String? = nil,
    includesDrafts: Bool = false,
    isLenient: Bool = false,
    givesNotes: Bool = false,
    behindLimit: Int? = nil,
    pictureScaler: String? = nil,
    jobs: Int = 1
  ) {
    self.today = today
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.isLenient = isLenient
    self.givesNotes = givesNotes
    self.behindLimit = behindLimit
    self.pictureScaler = pictureScaler
    self.jobs = jobs
  }
}
