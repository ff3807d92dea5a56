public import Diagnostics
internal import Localization

/// Takes out the problems that are only what another one leads to.
///
/// An editor mends one line and should find one message: a section that was renamed is not the
/// fault of each of its articles, nor a glossary that was moved away that of each link to a term.
public enum CascadeFilter {
  private static let vocabulary = "content/vocabulary.yaml"

  /// The `diagnostics` of one site without those that others explain; the rest keeps its order.
  ///
  /// - Complexity: O(n).
  public static func apply(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let settings = diagnostics.first {
      $0.severity == .error && $0.file.path == "content/site.yaml"
    }
    let unreadKeys = settings?.file.keys ?? []
    let isVocabularyMissing = diagnostics.contains {
      if case ContentProblem.missingFile = $0.problem { $0.file.path == vocabulary } else { false }
    }
    let unreadWords = diagnostics.first {
      $0.severity == .error && $0.file.path == vocabulary && $0.problem.code != "SX126"
    }?.file.words
    let unmerged = Set(diagnostics.filter { $0.problem is MergeConflict }.map(\.file.path))
    let misplaced = Set(diagnostics.filter { $0.section != nil }.compactMap(\.document))
    let repeatedIDs = Set(diagnostics.filter { $0.isRepeatedID }.map(\.place))
    let faulty = Set(diagnostics.filter { $0.severity == .error }.map(\.file.path))
    let unread = Set(diagnostics.filter(\.isOfFrontMatter).map(\.file.path))
    let vocabularyHolds = { (term: String) in
      isVocabularyMissing || unreadWords?.contains(Slug.make(from: term)) == true
    }
    // A document that cannot be read for that has waivers that cannot be read either.
    let unwaived = Set(diagnostics.filter { $0.term.map(vocabularyHolds) == true }.map(\.file.path))
    var named: Set<String> = []
    return diagnostics.filter { diagnostic in
      switch diagnostic.problem {
      // What the marks of a merge make of a file is not worth a word.
      case let problem where unmerged.contains(diagnostic.file.path): problem is MergeConflict
      case ContentProblem.unknownSection(let section, _):
        !unreadKeys.contains(section) && named.insert("section \(section)").inserted
      // Two sessions with one id have one address, and another slug would not mend it.
      case LinkProblem.addressTaken: !repeatedIDs.contains(diagnostic.place)
      case ContentProblem.unknownNavigation(let key, _, _): !unreadKeys.contains(key)
      // A term that stands in the vocabulary is in what could not be read of it.
      case ContentProblem.unknownTerm(let term, _, _, _): !vocabularyHolds(term)
      case ContentProblem.periodMissing: !unwaived.contains(diagnostic.file.path)
      // Front matter that cannot be read is no change of it.
      case TranslationProblem.outdated(_, let counts, _) where counts.areTextsAlone:
        !diagnostic.otherLanguages.contains(where: unread.contains)
      case LinkProblem.noEntries(let entry), LinkProblem.noEntryPage(let entry):
        named.insert("list \(entry.kind)").inserted
      // A slug that cannot be read moves no page.
      case AddressProblem.addressChanged where faulty.contains(diagnostic.file.path): false
      case AddressProblem.addressChanged, AddressProblem.pageGone:
        settings == nil && diagnostic.document.map(misplaced.contains) != true
      default: true
      }
    }
  }
}

extension SourceFile {
  /// The first word of each line: what it gives a value to, readable or not.
  fileprivate var keys: Set<String> {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return Set(lines.compactMap { $0.split { " \t:".contains($0) }.first.map(String.init) })
  }
}

extension SourceFile {
  /// What stands between the marks of each line, as slugs: a value, or an item of a list.
  fileprivate var words: Set<String> {
    let texts = String(decoding: bytes, as: UTF8.self).split { "\n:,[]{}\"'".contains($0) }
    return Set(texts.map { Slug.make(from: String($0)) })
  }
}

extension Diagnostic {
  /// The term that the problem says is none.
  fileprivate var term: String? {
    guard case ContentProblem.unknownTerm(let term, _, _, _) = problem else { return nil }
    return term
  }

  /// Whether something of the front matter, or of a data file, could not be read.
  fileprivate var isOfFrontMatter: Bool {
    severity == .error
      && (problem is FrontMatterProblem || problem is YAMLValueProblem || problem is ContentProblem)
  }

  /// The paths of the problem's document in the other languages.
  fileprivate var otherLanguages: [String] {
    guard let document else { return [] }
    let paths = Language.allCases.map { "content/\(document.path).\($0.rawValue).md" }
    return paths.filter { $0 != file.path }
  }

  /// The section that the problem says is none.
  fileprivate var section: String? {
    guard case ContentProblem.unknownSection(let section, _) = problem else { return nil }
    return section
  }

  fileprivate var isRepeatedID: Bool {
    if case ContentProblem.repeatedID = problem { true } else { false }
  }

  /// Where the problem is.
  fileprivate var place: Place { Place(path: file.path, range: range) }
}

/// A range of a file.
private struct Place: Hashable {
  let path: String
  let range: SourceRange
}
