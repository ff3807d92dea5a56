public import Diagnostics
internal import Localization

/// Takes out the problems that are only what another one leads to.
///
/// An editor mends one line and should find one message: a section that was renamed is not the
/// fault of each of its articles, nor a glossary that was moved away that of each link to a term.
public enum CascadeFilter {
  /// The `diagnostics` of one site without those that others explain; the rest keeps its order.
  ///
  /// - Complexity: O(n).
  public static func apply(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let causes = Causes(in: diagnostics)
    var named: Set<String> = []
    return diagnostics.filter { !causes.explain($0) && isFirst($0, among: &named) }
  }

  /// Whether what the problem says is missing was not `named` before.
  private static func isFirst(_ diagnostic: Diagnostic, among named: inout Set<String>) -> Bool {
    switch diagnostic.problem {
    case ContentProblem.unknownSection(let section, _, _):
      named.insert("section \(section)").inserted
    case LinkProblem.noEntries(let entry), LinkProblem.noEntryPage(let entry):
      named.insert("list \(entry.kind)").inserted
    default: true
    }
  }
}

/// The problems that lead to others.
private struct Causes {
  private static let vocabulary = "content/vocabulary.yaml"

  /// Whether `site.yaml` has errors, and what its lines give values to then.
  private let hasFaultySettings: Bool
  private let unreadKeys: Set<String>
  private let isVocabularyMissing: Bool
  /// What stands in a vocabulary with errors.
  private let unreadWords: Set<String>
  /// The files with the marks of a merge, with errors, and with errors of front matter.
  private let unmerged: Set<String>
  private let faulty: Set<String>
  private let unread: Set<String>
  /// The documents in sections that are none.
  private let misplaced: Set<DocumentIdentity>
  private let repeatedIDs: Set<Place>
  /// The files with terms that the vocabulary may hold: what cannot be read for that has waivers that
  /// cannot be read either.
  private var unwaived: Set<String> = []

  init(in diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    let settings = errors.first { $0.file.path == "content/site.yaml" }
    hasFaultySettings = settings != nil
    unreadKeys = settings?.file.keys ?? []
    isVocabularyMissing = diagnostics.contains {
      if case ContentProblem.missingFile = $0.problem {
        $0.file.path == Self.vocabulary
      } else {
        false
      }
    }
    let faultyTerms = errors.first {
      $0.file.path == Self.vocabulary && $0.problem.code != "SX126"
    }
    unreadWords = faultyTerms?.file.words ?? []
    unmerged = Set(diagnostics.filter { $0.problem is MergeConflict }.map(\.file.path))
    faulty = Set(errors.map(\.file.path))
    unread = Set(diagnostics.filter(\.isOfFrontMatter).map(\.file.path))
    misplaced = Set(diagnostics.filter { $0.section != nil }.compactMap(\.document))
    repeatedIDs = Set(diagnostics.filter(\.isRepeatedID).map(\.place))
    unwaived = Set(diagnostics.filter { $0.term.map(mayHold) == true }.map(\.file.path))
  }

  /// Whether `term` may stand in a vocabulary that could not be read.
  private func mayHold(_ term: String) -> Bool {
    isVocabularyMissing || unreadWords.contains(Slug.make(from: term))
  }

  /// Whether one of the causes led to the problem.
  func explain(_ diagnostic: Diagnostic) -> Bool {
    let path = diagnostic.file.path
    switch diagnostic.problem {
    // What the marks of a merge make of a file is not worth a word.
    case let problem where unmerged.contains(path): return !(problem is MergeConflict)
    case ContentProblem.unknownSection(let key, _, _),
      ContentProblem.unknownNavigation(let key, _, _):
      return unreadKeys.contains(key)
    // Two sessions with one id have one address, and another slug would not mend it.
    case LinkProblem.addressTaken: return repeatedIDs.contains(diagnostic.place)
    case ContentProblem.unknownTerm(let term, _, _, _): return mayHold(term)
    case ContentProblem.periodMissing: return unwaived.contains(path)
    // Front matter that cannot be read is no change of it.
    case TranslationProblem.outdated(_, let counts, _) where counts.areTextsAlone:
      return diagnostic.otherLanguages.contains(where: unread.contains)
    // A slug that cannot be read moves no page.
    case AddressProblem.addressChanged where faulty.contains(path): return true
    case AddressProblem.addressChanged, AddressProblem.pageGone:
      return hasFaultySettings || diagnostic.document.map(misplaced.contains) == true
    default: return false
    }
  }
}

extension SourceFile {
  /// The first word of each line: what it gives a value to, readable or not.
  fileprivate var keys: Set<String> {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return Set(lines.compactMap { $0.split { " \t:".contains($0) }.first.map(String.init) })
  }

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
    guard case ContentProblem.unknownSection(let section, _, _) = problem else { return nil }
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
