internal import Diagnostics
public import Localization

/// What a document is known by: its path under `content/` without `.vi.md` or `.en.md`.
///
/// The two languages of a document share one identity: `articles/learn/chi-phi-an`.
public struct DocumentIdentity: Sendable, CustomStringConvertible {
  /// The path, with `/` between its parts.
  public let path: String

  /// Creates an identity from its path.
  public init(_ path: String) {
    self.path = path
  }

  /// The kind named by the first folder; `nil` where that folder is none of the kinds.
  public var kind: DocumentKind? {
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return DocumentKind(rawValue: String(path[..<slash]))
  }

  /// The section of an article: the second folder of its path.
  public var section: String? {
    guard kind == .articles else { return nil }
    let folders = path.split(separator: "/", maxSplits: 2)
    return folders.count == 3 ? String(folders[1]) : nil
  }

  /// The kind or section that a free page belongs to: the folder of its path within `pages/`.
  public var pageFolder: String? {
    guard kind == .pages else { return nil }
    let folders = path.split(separator: "/", maxSplits: 2)
    return folders.count == 3 ? String(folders[1]) : nil
  }

  /// The path itself.
  public var description: String { path }

  /// The last part of the path.
  public var name: String { String(FilePath.name(of: path)) }

  /// What stands before the last part of the path: `articles/learn/`.
  var folder: Substring { path[..<FilePath.name(of: path).startIndex] }

  /// The identity and language that a path under `content/` names.
  ///
  /// `articles/learn/chi-phi-an.vi.md` is the Vietnamese text of `articles/learn/chi-phi-an`. A
  /// path that ends in `.md` alone names no language; any other path is no document.
  public static func parse(
    path: String
  ) -> (identity: DocumentIdentity, language: Language?)? {
    let bytes = path.utf8
    guard bytes.suffix(3).elementsEqual(".md".utf8) else { return nil }
    let ending = bytes.suffix(6)
    let language: Language? =
      ending.elementsEqual(".vi.md".utf8) ? .vi : ending.elementsEqual(".en.md".utf8) ? .en : nil
    let stem = bytes.dropLast(language == nil ? 3 : 6)
    return (DocumentIdentity(String(Substring(stem))), language)
  }
}

extension DocumentIdentity {
  /// What `reference` may name in the front matter of this document: an identity, or a path of a
  /// file as seen from it.
  public func candidates(for reference: String) -> [DocumentIdentity] {
    [reference, ContentPath.resolve(reference, from: path) ?? ""].map {
      DocumentIdentity.parse(path: $0)?.identity ?? DocumentIdentity($0)
    }
  }

  /// The path under `content/` of the file that `reference` names in this document; `nil` where it
  /// leads out of `content/`.
  public func filePath(_ reference: String) -> String? {
    ContentPath.resolve(reference, from: path)
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

  /// What may follow the identity in the path of a file; the longer before what they end with.
  public static let endings = Language.allCases.map { ".\($0.rawValue).md" } + [".md"]

  /// What follows the identity in a path that an editor wrote: `.vi.md`, `.en.md` or `.md`.
  static func ending(of path: String) -> String {
    let language = parse(path: path)?.language
    return language.map { ".\($0.rawValue).md" } ?? ".md"
  }
}
