public import Localization

/// A term of a closed list.
///
/// A class, because thousands of documents hold on to the same few terms.
public final class Term: Hashable, Sendable {
  /// The list it belongs to.
  public let group: TermGroup
  /// What files write for it.
  public let key: String
  /// What readers see.
  public let label: Bilingual<String>
  /// The name of its page.
  public let slug: Bilingual<String>
  /// Other names that files may write.
  public let aliases: [String]

  /// Creates a term.
  public init(
    group: TermGroup,
    key: String,
    label: Bilingual<String>,
    slug: Bilingual<String>,
    aliases: [String] = []
  ) {
    self.group = group
    self.key = key
    self.label = label
    self.slug = slug
    self.aliases = aliases
  }

  /// Terms are equal when they are the same term of the same list.
  public static func == (left: Term, right: Term) -> Bool {
    left.group == right.group && left.key == right.key
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(group)
    hasher.combine(key)
  }
}
