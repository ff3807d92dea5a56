internal import ArgumentParser

/// A paper on the command line; a booklet is asked for by a flag of its own.
enum PaperArgument: String, ExpressibleByArgument, CaseIterable {
  case a4
  case a5

  /// Takes letters of any case.
  init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}
