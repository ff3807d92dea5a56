internal import Diagnostics
internal import SiteModel
internal import Synchronization

/// What builds read of documents, so that the next one reads only those whose files changed.
///
/// A document comes from the bytes of its own files and from the data files; where both are as they
/// were, reading it again would give the same. Thus what is remembered never has to be trusted: it
/// is compared with the sources by content, and forgotten with the document.
public final class DocumentMemory: Sendable {
  private struct Reading: Sendable {
    let texts: [SourceText]
    let document: Diagnosed<Document?>
  }

  private struct State {
    /// A hash of all that every document is read with.
    var circumstances: UInt64 = 0
    var readings: [String: Reading] = [:]
  }

  private let state = Mutex(State())

  /// Creates a memory that holds nothing.
  public init() {}

  /// Forgets all that was read under other circumstances, and what is not among `paths`.
  func prepare(for circumstances: UInt64, keeping paths: Set<String>) {
    state.withLock { state in
      if state.circumstances != circumstances {
        state = State(circumstances: circumstances)
      } else if state.readings.count > paths.count {
        state.readings = state.readings.filter { paths.contains($0.key) }
      }
    }
  }

  /// The document that `texts` are the files of: as it was read before, or as `read` gives it.
  func document(
    of texts: [SourceText],
    read: () -> Diagnosed<Document?>
  ) -> Diagnosed<Document?> {
    guard let path = texts.first?.path else { return read() }
    let known = state.withLock { $0.readings[path] }
    if let known, known.texts == texts { return known.document }
    let document = read()
    state.withLock { $0.readings[path] = Reading(texts: texts, document: document) }
    return document
  }
}
