public import Diagnostics
public import Localization

/// A data file that maps keys to texts in both languages: `strings.yaml`.
public enum BilingualTable {
  /// A key with its text.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    /// The text, with its place in each language.
    public let text: Bilingual<Located<String>>
  }

  /// The entries of `file`, in its order.
  public static func read(_ file: SourceFile) -> Diagnosed<[Entry]> {
    let entries = DataFile.read(file) { values, node -> [Entry]? in
      values.map(node)?.entries.compactMap { entry in
        values.pair(entry.node) { $0.located($1) }.map { Entry(key: entry.key, text: $0) }
      }
    }
    return Diagnosed(entries.value ?? [], entries.diagnostics)
  }
}
