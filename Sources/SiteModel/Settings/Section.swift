public import Localization

/// A part of the site with a label and a folder of its own: a section of articles, or a kind.
public struct Section: Hashable, Sendable {
  /// What files and the navigation call it: `learn`, `case-studies`.
  public let key: String
  /// What readers see.
  public let label: Bilingual<String>
  /// Its folder, under the language's own.
  public let folder: Bilingual<String>

  /// Creates a section.
  public init(key: String, label: Bilingual<String>, folder: Bilingual<String>) {
    self.key = key
    self.label = label
    self.folder = folder
  }
}
