internal import Diagnostics
internal import Localization

/// The closed lists that facts choose from.
public struct Vocabulary: Sendable {
  /// The terms of every list, in the order of the file.
  public let terms: [TermGroup: [Term]]
  private let names: [TermGroup: [String: Int]]

  /// Creates a vocabulary; of two terms with one name, the first has it.
  public init(_ terms: [TermGroup: [Term]]) {
    self.terms = terms
    names = terms.mapValues { terms in
      var names: [String: Int] = [:]
      for (index, term) in terms.enumerated() {
        for name in term.names { names[Self.folded(name)] = names[Self.folded(name)] ?? index }
      }
      return names
    }
  }

  /// The term of `group` that is written as its key, one of its labels or one of its aliases.
  ///
  /// Case is ignored, diacritics are not.
  public func term(named name: String, in group: TermGroup) -> Term? {
    guard let index = names[group]?[name] ?? names[group]?[Self.folded(name)] else { return nil }
    return terms[group]?[index]
  }

  /// Every name of every term of `group`, keys first.
  public func names(in group: TermGroup) -> [String] {
    let terms = terms[group] ?? []
    return terms.map(\.key) + terms.flatMap { $0.names.dropFirst() }
  }

  /// The name of `group` that `text` is meant for, if one is near enough: first one that only differs
  /// in its diacritics, hyphens or capitals.
  public func suggestion(for text: String, in group: TermGroup) -> String? {
    let names = names(in: group)
    let slug = Slug.make(from: text)
    let terms = terms[group] ?? []
    let meant = terms.lazy.flatMap { $0.names.dropFirst() }.first { Slug.make(from: $0) == slug }
    return meant ?? Suggestion.nearest(to: text, among: names) ?? key(in: text, of: group)
      ?? self.names(partedBySemicolonsIn: text, of: group)
  }

  /// The names that semicolons part in `text`, as commas part those of a list.
  private func names(partedBySemicolonsIn text: String, of group: TermGroup) -> String? {
    let names = text.split(separator: ";").map { $0.drop { $0 == " " } }
    let areNames = names.count > 1 && names.allSatisfy { term(named: String($0), in: group) != nil }
    return areNames ? names.joined(separator: ", ") : nil
  }

  /// The key that is the only number in `text`: the 2 of `bước 2`.
  private func key(in text: String, of group: TermGroup) -> String? {
    let numbers = text.split { !$0.isNumber }.map(String.init)
    guard numbers.count == 1 else { return nil }
    return terms[group]?.first { $0.key == numbers[0] }?.key
  }

  private static func folded(_ name: String) -> String { name.lowercased() }
}

extension Term {
  /// Everything that files may write for it.
  var names: [String] { [key, label.vi, label.en] + aliases }
}
