/// Finishes or undoes what a build that was killed left behind.
struct PublishHealing {
  let parent: Directory
  let name: String
  let steps: PublishSteps

  /// Leaves the output folder as a whole site, with all in it that no build wrote.
  ///
  /// Returns whether there was anything to heal.
  func heal() throws -> Bool {
    let prefix = ExchangePublisher.stagingPrefix(of: name)
    let leftovers = try parent.entries(leavingOutUnreadable: true)
      .filter { $0.kind == .folder && $0.name.utf8.starts(with: prefix.utf8) }
      .map(\.name).sorted()
    for leftover in leftovers { try heal(leftover) }
    guard try parent.status(of: name)?.kind == .folder else { return !leftovers.isEmpty }
    let output = try parent.folder(name)
    // Asked first, because on a read-only disk even removing nothing fails.
    let wasMarked = try output.status(of: ReservedName.marker) != nil
    if wasMarked { try output.removeFile(ReservedName.marker) }
    let wasWaiting = try InPlacePublisher.complete(in: output, steps: steps)
    return !leftovers.isEmpty || wasMarked || wasWaiting
  }

  /// Heals one staged tree: a marked one was never published and goes; one without the mark is the
  /// old site, whose foreign files belong into the new one.
  private func heal(_ leftover: String) throws {
    let tree = try parent.folder(leftover)
    if try tree.status(of: ReservedName.marker) != nil {
      return try parent.removeTree(leftover, last: ReservedName.marker)
    }
    try parent.makeFolder(name)
    let output = try parent.folder(name)
    let own = OwnFiles(try Manifest.load(from: tree))
    var mover = ForeignMover(from: tree, to: output, steps: steps)
    try mover.move(own.foreignItems(in: tree))
    try OldTree(own: own, old: tree, new: output, steps: steps).remove(leftover, in: parent)
  }
}
