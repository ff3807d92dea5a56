/// The names in the output folder that are ours and are not files of the site.
enum ReservedName {
  /// What was written, and what it was made from.
  static let manifest = ".sxsh-manifest"
  /// A manifest on its way to replacing the other.
  static let newManifest = ".sxsh-manifest-new"
  /// Marks a tree that is being staged: all of it is ours and it may be thrown away.
  static let marker = ".sxsh-unfinished"
  /// The folder in which files wait where the output folder cannot be exchanged whole.
  static let waiting = ".sxsh-waiting"
  /// The list of changes in the folder of waiting files: once it stands, they are made.
  static let journal = "journal"

  /// All names that stand in the output folder itself.
  static let all: Set<String> = [manifest, newManifest, marker, waiting]
}
