internal import Localization

/// What a link calls an entry of the glossary or of the legal register: `term:waste-stream`.
public struct EntryReference: Hashable, Sendable {
  /// The list that the entry stands in; the raw value is the scheme of links to it.
  public enum Kind: String, CaseIterable, Sendable {
    case term
    case policy
  }

  /// The list that the entry stands in.
  public let kind: Kind
  /// The entry's key.
  public let key: String

  /// Creates a reference to the entry `key`.
  public init(_ kind: Kind, _ key: String) {
    self.kind = kind
    self.key = key
  }

  /// Reads a link's destination; `nil` where its scheme is another.
  ///
  /// Case does not matter in a scheme (RFC 3986, section 3.1), and phones like to begin with a
  /// capital letter.
  public init?(destination: String) {
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")),
      let kind = Kind(rawValue: destination[..<colon].lowercased())
    else { return nil }
    self.init(kind, String(destination[destination.utf8.index(after: colon)...]))
  }
}

extension EntryReference.Kind {
  /// The file that the entries are written in.
  var file: String {
    switch self {
    case .term: "content/glossary.yaml"
    case .policy: "content/policy.yaml"
    }
  }

  /// What readers call the list.
  var name: Bilingual<String> {
    switch self {
    case .term: Bilingual(vi: "bảng thuật ngữ", en: "glossary")
    case .policy: Bilingual(vi: "danh mục văn bản", en: "legal register")
    }
  }
}
