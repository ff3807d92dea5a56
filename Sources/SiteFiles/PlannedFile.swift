internal import SiteRenderer

/// A file of the new site, and whether the one that stands already is it.
struct PlannedFile: Sendable {
  /// What becomes of the file.
  enum Action: Sendable {
    /// The file stands with the same content: it keeps its time.
    case keep
    /// The file is written; nothing that is not ours stands in its place.
    case write
    /// The file is written in place of one that may or may not be ours, if this was a site of ours
    /// whose manifest is lost.
    case replace
    /// Something that no build wrote stands in its place, and stays.
    case refuse
  }

  let output: Output
  let action: Action
  /// The manifest's entry; size and time are those of the standing file if it is kept, else 0.
  let entry: Manifest.Entry
  /// Whether a file that the manifest does not know was found to have the right content.
  let isAdopted: Bool

  var path: String { entry.path }
}

extension PlannedFile {
  /// A file of the site that stands, which stays as it is.
  init(keeping entry: Manifest.Entry) {
    output = .standing(at: entry.path)
    action = .keep
    self.entry = entry
    isAdopted = false
  }
}
