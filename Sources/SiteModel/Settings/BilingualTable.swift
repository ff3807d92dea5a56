public import Diagnostics
public import Localization

/// A data file that maps keys to texts in both languages: `strings.yaml`.
public enum BilingualTable {
  /// A key with its text.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    /// The text.
    public let text: Bilingual<String>
  }

  /// The entries of `file`, in its order.
  public static func read(_ file: SourceFile) -> Diagnosed<[Entry]> {
    let entries = DataFile.read(file) { values, node -> [Entry]? in
      values.map(node)?.entries.compactMap { entry in
        values.bilingual(entry.node).map { Entry(key: entry.key, text: $0) }
      }
    }
    return Diagnosed(entries.value ?? [], entries.diagnostics)
  }
}
