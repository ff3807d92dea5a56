public import Diagnostics
public import Localization

/// A data file that maps keys to texts in both languages: `strings.yaml`.
public enum BilingualTable {
  /// A key with its text.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let keyRange: SourceRange
    /// The text, with its place in each language.
    public let text: Bilingual<Located<String>>

    /// Creates an entry.
    public init(key: String, keyRange: SourceRange, text: Bilingual<Located<String>>) {
      self.key = key
      self.keyRange = keyRange
      self.text = text
    }
  }

  /// The entries of `file`, in its order; one with a fault has an empty text.
  public static func read(_ file: SourceFile) -> Diagnosed<[Entry]> {
    let entries = DataFile.read(file) { values, node -> [Entry]? in
      values.map(node)?.entries.map { entry in
        let nothing = Located("", in: file, at: entry.node.range)
        let text = values.pair(entry.node) { $0.located($1) }
        return Entry(
          key: entry.key,
          keyRange: entry.keyRange,
          text: text ?? Bilingual(vi: nothing, en: nothing)
        )
      }
    }
    return Diagnosed(entries.value ?? [], entries.diagnostics)
  }
}
