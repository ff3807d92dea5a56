internal import ArgumentParser

/// The path of a file or folder on the command line.
///
/// An empty one, as a shell gives for a variable that is not set, is none: it would stand for the
/// working folder, where nobody asked for anything.
struct PathArgument: ExpressibleByArgument {
  let path: String

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    path = argument
  }
}
