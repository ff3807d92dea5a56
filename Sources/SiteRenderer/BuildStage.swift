/// The parts of a build, in their order.
public enum BuildStage: CaseIterable, Sendable {
  /// Reading the sources and looking at the site that stands.
  case reading
  /// Decoding, parsing and checking each file.
  case parsing
  /// Giving addresses and following links.
  case resolving
  /// Printing handouts.
  case printing
  /// Planning all pages.
  case planning
  /// Making the index of search.
  case indexing
  /// Comparing pages with the last build's, and rendering those that changed.
  case rendering
  /// Rendering pages that are new, and writing what changed.
  case writing
}
