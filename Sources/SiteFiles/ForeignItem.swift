/// A file or folder in the output folder that no build wrote.
struct ForeignItem: Hashable {
  /// The path from the output folder.
  let path: String
  /// What it is.
  let kind: FileKind
}
