public import Diagnostics

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
    let unmerged = Set(diagnostics.filter { $0.problem is MergeConflict }.map(\.file.path))
    let misplaced = Set(diagnostics.filter { $0.section != nil }.compactMap(\.document))
    let repeatedIDs = Set(diagnostics.filter { $0.isRepeatedID }.map(\.place))
    let faulty = Set(diagnostics.filter { $0.severity == .error }.map(\.file.path))
    var named: Set<String> = []
    return diagnostics.filter { diagnostic in
      switch diagnostic.problem {
      // What the marks of a merge make of a file is not worth a word.
      case let problem where unmerged.contains(diagnostic.file.path): problem is MergeConflict
      case ContentProblem.unknownSection(let section, _):
        !unreadKeys.contains(section) && named.insert("section \(section)").inserted
      case ContentProblem.unknownTerm: !isVocabularyMissing
      // Two sessions with one id have one address, and another slug would not mend it.
      case LinkProblem.addressTaken: !repeatedIDs.contains(diagnostic.place)
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

extension Diagnostic {
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
