public import Localization

/// What a document is known by: its path under `content/` without `.vi.md` or `.en.md`.
///
/// The two languages of a document share one identity: `articles/learn/chi-phi-an`.
public struct DocumentIdentity: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path, with `/` between its parts.
  public let path: String

  /// Creates an identity from its path.
  public init(_ path: String) {
    self.path = path
  }

  /// The path itself.
  public var description: String { path }

  /// The kind named by the first folder; `nil` where that folder is none of the kinds.
  public var kind: DocumentKind? {
    folders.first.flatMap { DocumentKind(rawValue: String($0)) }
  }

  /// The section of an article: the second folder of its path.
  public var section: String? {
    guard kind == .articles, folders.count >= 2 else { return nil }
    return String(folders[1])
  }

  /// The last part of the path.
  public var name: String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }

  /// Orders identities by their paths.
  public static func < (left: DocumentIdentity, right: DocumentIdentity) -> Bool {
    left.path < right.path
  }

  private var folders: [Substring] { path.split(separator: "/").dropLast() }

  /// The identity and language that a path under `content/` names.
  ///
  /// `articles/learn/chi-phi-an.vi.md` is the Vietnamese text of `articles/learn/chi-phi-an`. A
  /// path that ends in `.md` alone names no language; any other path is no document.
  public static func parse(
    path: String
  ) -> (identity: DocumentIdentity, language: Language?)? {
    guard path.hasSuffix(".md") else { return nil }
    let stem = path.dropLast(3)
    for language in Language.allCases where stem.hasSuffix(".\(language.rawValue)") {
      return (DocumentIdentity(String(stem.dropLast(language.rawValue.count + 1))), language)
    }
    return (DocumentIdentity(String(stem)), nil)
  }
}
