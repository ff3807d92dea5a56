internal import Diagnostics
internal import SiteModel

/// Reads a document from the bytes of its files.
///
/// All that a document's own files tell is found in one go, from decoding to the comparison of the
/// two languages, while they are at hand: done file by file in phases, each phase would fetch all
/// files from memory again.
struct DocumentLoader: Sendable {
  let checker: TextChecker
  /// What reads parsed files; nothing where the settings of the site could not be read.
  let reader: DocumentReader?
  /// The documents that have a file in the source language, whatever is wrong with it.
  let written: Set<DocumentIdentity>
  /// What earlier builds read; nothing where no other build will follow.
  let memory: SiteMemory?

  /// The document `identity`, which `texts` are the files of; `nil` where they say too little.
  ///
  /// What is said of a translation alone depends on what other documents there are.
  func load(_ texts: [SourceText], of identity: DocumentIdentity) -> Diagnosed<Document?> {
    guard let memory, written.contains(identity) else { return read(texts) }
    return memory.document(of: texts) { read(texts) }
  }

  private func read(_ texts: [SourceText]) -> Diagnosed<Document?> {
    var diagnostics: [Diagnostic] = []
    let files = texts.compactMap { parse($0, &diagnostics) }
    guard let reader else { return Diagnosed(nil, diagnostics) }
    let pairs = DocumentPair.pair(files, sourceLanguage: reader.sourceLanguage, written: written)
    diagnostics += pairs.diagnostics
    guard let pair = pairs.value.first else { return Diagnosed(nil, diagnostics) }
    let document = reader.read(pair.source, translation: pair.translation)
    return Diagnosed(document.value, diagnostics + document.diagnostics)
  }

  private func parse(_ text: SourceText, _ diagnostics: inout [Diagnostic]) -> ParsedFile? {
    let decoded = SourceDecoder.decode(text.bytes, path: text.path)
    diagnostics += decoded.diagnostics
    guard let file = decoded.value else { return nil }
    let parsed = DocumentParser.parse(file, path: SiteLoader.contentPath(file.path))
    diagnostics += parsed.diagnostics
    diagnostics += checker.check(file, parsed: parsed.value)
    return parsed.value
  }
}
