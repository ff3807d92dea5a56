/// Which names in an output folder are ours, by the manifest of the build that wrote it.
struct OwnFiles {
  /// The paths of our files.
  let files: Set<String>
  /// The folders that they lie in.
  let folders: PathFolders

  /// Reads ownership from `manifest`; without one nothing is known to be ours.
  init(_ manifest: Manifest?) {
    let paths = (manifest?.entries ?? []).map(\.path)
    files = Set(paths)
    folders = PathFolders(of: paths)
  }

  /// Whether the name is our own bookkeeping in the output folder itself.
  static func isReserved(_ path: String) -> Bool { ReservedName.all.contains(path) }

  /// The outermost things in `root` that no build wrote, below the folder at `prefix`.
  ///
  /// A folder that holds none of our files is one such thing, with all that is in it.
  func foreignItems(
    in root: Directory,
    below prefix: String = ""
  ) throws(FileProblem) -> [ForeignItem] {
    let folder = prefix.isEmpty ? root : try root.folder(String(prefix.dropLast()))
    var items: [ForeignItem] = []
    for entry in try folder.entries() {
      let path = prefix + entry.name
      if entry.kind == .folder {
        if folders.all.contains(path) {
          items += try foreignItems(in: root, below: path + "/")
        } else if !Self.isReserved(path) {
          items.append(ForeignItem(path: path, kind: .folder))
        }
      } else if !files.contains(path), !Self.isReserved(path) {
        items.append(ForeignItem(path: path, kind: entry.kind))
      }
    }
    return items
  }
}
