public import Localization

/// What a document is known by: its path under `content/` without `.vi.md` or `.en.md`.
///
/// The two languages of a document share one identity: `articles/learn/chi-phi-an`.
public struct DocumentIdentity: Sendable, CustomStringConvertible {
  /// The path, with `/` between its parts.
  public let path: String
  /// The kind named by the first folder; `nil` where that folder is none of the kinds.
  public let kind: DocumentKind?
  /// The section of an article: the second folder of its path.
  public let section: String?

  /// Creates an identity from its path.
  public init(_ path: String) {
    self.path = path
    let folders = path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    kind = folders.first.flatMap { DocumentKind(rawValue: String(Substring($0))) }
    section =
      kind == .articles && folders.count >= 2
      ? String(Substring(folders[folders.startIndex + 1])) : nil
  }

  /// The path itself.
  public var description: String { path }

  /// The last part of the path.
  public var name: String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }

  /// The identity and language that a path under `content/` names.
  ///
  /// `articles/learn/chi-phi-an.vi.md` is the Vietnamese text of `articles/learn/chi-phi-an`. A
  /// path that ends in `.md` alone names no language; any other path is no document.
  public static func parse(
    path: String
  ) -> (identity: DocumentIdentity, language: Language?)? {
    guard path.hasSuffix(".md") else { return nil }
    let stem = path.utf8.dropLast(3)
    for language in Language.allCases where stem.suffix(3).elementsEqual(suffix(of: language)) {
      return (DocumentIdentity(String(Substring(stem.dropLast(3)))), language)
    }
    return (DocumentIdentity(String(Substring(stem))), nil)
  }

  private static func suffix(of language: Language) -> String.UTF8View {
    switch language {
    case .vi: ".vi".utf8
    case .en: ".en".utf8
    }
  }
}

extension DocumentIdentity: Hashable, Comparable {
  /// Identities are equal when their paths are.
  public static func == (left: DocumentIdentity, right: DocumentIdentity) -> Bool {
    left.path == right.path
  }

  /// Hashes the path.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
  }

  /// Orders identities by their paths.
  public static func < (left: DocumentIdentity, right: DocumentIdentity) -> Bool {
    left.path < right.path
  }

  /// What follows the identity in a path that an editor wrote: `.vi.md`, `.en.md` or `.md`.
  static func ending(of path: String) -> String {
    let language = parse(path: path)?.language
    return language.map { ".\($0.rawValue).md" } ?? ".md"
  }
}
