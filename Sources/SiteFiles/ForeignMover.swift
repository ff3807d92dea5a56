/// Moves what no build wrote from the old tree into the new one.
struct ForeignMover {
  private let old: Directory
  private let new: Directory
  private let steps: PublishSteps
  private var moved: [String] = []

  init(from old: Directory, to new: Directory, steps: @escaping PublishSteps) {
    self.old = old
    self.new = new
    self.steps = steps
  }

  /// Moves `items`, whole folders in one step; a file whose place is taken stays behind.
  mutating func move(_ items: [ForeignItem]) throws {
    for item in items {
      try move(item)
      try steps(.foreignMoved(item.path))
    }
  }

  /// Moves everything that was moved back to where it was.
  func moveBack() throws(FileProblem) {
    for path in moved.reversed() {
      try new.moveToFreeName(path, in: old)
    }
  }

  private mutating func move(_ item: ForeignItem) throws(FileProblem) {
    try new.makeFolders(around: item.path)
    do throws(FileProblem) {
      try old.moveToFreeName(item.path, in: new)
      moved.append(item.path)
    } catch {
      // Whoever it belongs to took it away since it was listed.
      if error.fault == .missing { return }
      guard error.fault == .exists || error.fault == .notEmpty else { throw error }
      guard item.kind == .folder, try new.status(of: item.path)?.kind == .folder else { return }
      for entry in try old.folder(item.path).entries() {
        try move(ForeignItem(path: "\(item.path)/\(entry.name)", kind: entry.kind))
      }
    }
  }
}
