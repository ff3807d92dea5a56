internal import Diagnostics

/// The texts of a document's front matter in both languages, in the order they are read.
///
/// A reference, because nested readers share it; it never leaves the call that made it.
final class FrontMatterTexts {
  /// A text that each language gives for itself.
  struct Text {
    /// What a digest calls it: the key, or the list and the id of the item that it stands in.
    let name: String
    let key: String
    let source: YAMLNode
    let translation: YAMLNode?
  }

  private(set) var texts: [Text] = []

  func add(_ text: Text) { texts.append(text) }

  /// Where the first text called `name` stands in the source text.
  func place(of name: String) -> Text? { texts.first { $0.name == name } }

  /// A fingerprint for each name.
  var digest: [SourceDigest.Text] {
    var digest: [SourceDigest.Text] = []
    var hash = ContentHash()
    for (index, text) in texts.enumerated() {
      if case .scalar(let value) = text.source.value {
        hash.combine(text.key)
        Self.combine(value, into: &hash)
      }
      if index + 1 == texts.count || texts[index + 1].name != text.name {
        let fingerprint = SourceDigest.fingerprint(hash.finalize())
        digest.append(SourceDigest.Text(name: text.name, fingerprint: fingerprint))
        hash = ContentHash()
      }
    }
    return digest
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
