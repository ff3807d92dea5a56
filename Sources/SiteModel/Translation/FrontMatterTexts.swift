internal import Diagnostics

/// The texts of a document's front matter in both languages, in the order they are read.
///
/// A reference, because nested readers share it; it never leaves the call that made it.
final class FrontMatterTexts {
  /// A text that each language gives for itself.
  struct Text {
    /// What a digest calls it: the key, or the list and the id of the item that it stands in.
    let name: String
    /// What of an item it is: the key, or the id of the item within it; nothing for the document's
    /// own texts.
    let part: String?
    let key: String
    let source: YAMLNode
    let translation: YAMLNode?
  }

  private(set) var texts: [Text] = []

  func add(_ text: Text) { texts.append(text) }

  /// Where the first text called `name` stands in the source text.
  func place(of name: String) -> Text? { texts.first { $0.name == name } }

  /// Where the first text of the part of an item stands in the source text.
  func place(of name: String, part: String) -> Text? {
    texts.first { $0.name == name && $0.part == part }
  }

  /// A fingerprint for each name, and for each part of an item that has several.
  var digest: [SourceDigest.Text] {
    runs(of: texts[...], by: { $0.name }).map { run in
      let parts = runs(of: run, by: { $0.part })
      return SourceDigest.Text(
        name: run[run.startIndex].name,
        fingerprint: Self.fingerprint(of: run),
        parts: parts.count < 2
          ? []
          : parts.map { part in
            SourceDigest.Part(
              name: part[part.startIndex].part ?? "",
              fingerprint: Self.fingerprint(of: part)
            )
          }
      )
    }
  }

  /// The longest runs of texts that have one name.
  private func runs(
    of texts: ArraySlice<Text>,
    by name: (Text) -> String?
  ) -> [ArraySlice<Text>] {
    var runs: [ArraySlice<Text>] = []
    var start = texts.startIndex
    for index in texts.indices
    where index + 1 == texts.endIndex || name(texts[index + 1]) != name(texts[index]) {
      runs.append(texts[start...index])
      start = index + 1
    }
    return runs
  }

  private static func fingerprint(of texts: ArraySlice<Text>) -> UInt32 {
    var hash = ContentHash()
    for text in texts {
      guard case .scalar(let value) = text.source.value else { continue }
      hash.combine(text.key)
      combine(value, into: &hash)
    }
    return SourceDigest.fingerprint(hash.finalize())
  }

  /// Adds the words of `text`, whatever stands between them.
  private static func combine(_ text: String, into hash: inout ContentHash) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
        let word = bytes[start..<(end ?? bytes.count)]
        if !word.isEmpty {
          hash.combine(UnsafeBufferPointer(rebasing: word))
          hash.combine(0)
        }
        start = word.endIndex + 1
      }
    }
  }
}
