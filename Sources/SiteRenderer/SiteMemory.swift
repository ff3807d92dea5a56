internal import Diagnostics
internal import SiteModel
internal import Synchronization

/// What builds found out, so that the next one reads only the documents whose files changed, follows
/// only their links where they concern no others, and compiles templates only when they changed.
///
/// A document comes from the bytes of its own files and from the data files, the design from those of
/// `templates/`; where they are as they were, reading them again would give the same. Thus what is
/// remembered never has to be trusted: it is compared with the sources by content, and forgotten with
/// the document.
public final class SiteMemory: Sendable {
  private struct Reading: Sendable {
    let texts: [SourceText]
    let document: Diagnosed<Document?>
  }

  private struct State {
    /// A hash of all that every document is read with.
    var circumstances: UInt64 = 0
    var readings: [String: Reading] = [:]
    /// The last site, and a hash of all that its documents were joined with.
    var resolution: (SiteResolution, surroundings: UInt64)?
    /// The last design, and what it was read from.
    var design: (Diagnosed<SiteDesign>, sources: SourceTree)?
  }

  private let state = Mutex(State())

  /// Creates a memory that holds nothing.
  public init() {}

  /// Forgets all that was read under other circumstances, and what is not among `paths`.
  func prepare(for circumstances: UInt64, keeping paths: Set<String>) {
    state.withLock { state in
      if state.circumstances != circumstances {
        state = State(circumstances: circumstances, design: state.design)
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

  /// The design that the files of `templates/` make, which `sources` are: as it was read before, or as
  /// `read` gives it.
  func design(
    of sources: SourceTree,
    read: () -> Diagnosed<SiteDesign>
  ) -> Diagnosed<SiteDesign> {
    let known = state.withLock { $0.design }
    if let known, known.sources == sources { return known.0 }
    let design = read()
    state.withLock { $0.design = (design, sources) }
    return design
  }

  /// The site that was made last, where its documents were joined with what has the hash
  /// `surroundings`.
  func resolution(amid surroundings: UInt64) -> SiteResolution? {
    state.withLock { state in
      state.resolution.flatMap { $0.surroundings == surroundings ? $0.0 : nil }
    }
  }

  /// Remembers `resolution` in place of the last one.
  func keep(_ resolution: SiteResolution, amid surroundings: UInt64) {
    state.withLock { $0.resolution = (resolution, surroundings) }
  }
}
