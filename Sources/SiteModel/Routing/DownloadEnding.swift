internal import Localization
internal import Pictures

/// The endings of files that may be published beside pages.
///
/// Servers and browsers go by a file's ending. These are shown or saved; whatever else there is may be
/// run in the site's name, as pages, scripts and settings of servers are.
enum DownloadEnding {
  /// The endings, pictures aside.
  static let all = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "csv", "txt", "zip",
    "mp3", "mp4", "webm", "ics", "epub",
  ]

  /// Whether a file of the site at `path` may be published.
  static func allows(_ path: String) -> Bool {
    if PictureFormat(fileName: path) != nil { return true }
    let path = path.lowercased()
    return all.contains { path.hasSuffix("." + $0) }
  }
}
