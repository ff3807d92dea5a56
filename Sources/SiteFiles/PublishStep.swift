/// The moments of publishing between which the disk changes.
///
/// A test is called at each of them and can end the build there, as a power cut would.
enum PublishStep: Hashable, Sendable {
  case stagingMade
  case filesStaged
  case manifestStaged
  case exchanged
  case unmarked
  case foreignMoved(String)
  case oldFileRemoved(String)
  case oldTreeRemoved
  case journalWritten
  case changeMade(Int)
  case manifestReplaced
  case journalRemoved
}
