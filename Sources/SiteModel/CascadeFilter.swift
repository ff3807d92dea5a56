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
    let faultySettings = diagnostics.first {
      $0.severity == .error && $0.file.path == "content/site.yaml"
    }?.file
    let isVocabularyMissing = diagnostics.contains {
      if case ContentProblem.missingFile = $0.problem { $0.file.path == vocabulary } else { false }
    }
    let misplaced = Set(diagnostics.filter { $0.section != nil }.compactMap(\.document))
    var named: Set<String> = []
    return diagnostics.filter { diagnostic in
      switch diagnostic.problem {
      case ContentProblem.unknownSection(let section, _):
        faultySettings?.mentions(section) != true && named.insert("section \(section)").inserted
      case ContentProblem.unknownTerm: !isVocabularyMissing
      case LinkProblem.noEntries(let entry), LinkProblem.noEntryPage(let entry):
        named.insert("list \(entry.kind)").inserted
      case AddressProblem.addressChanged, AddressProblem.pageGone:
        faultySettings == nil && diagnostic.document.map(misplaced.contains) != true
      default: true
      }
    }
  }
}

extension SourceFile {
  /// Whether a line gives something the name `key`, readable or not.
  fileprivate func mentions(_ key: String) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).contains { line in
      line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.starts(with: key.utf8)
    }
  }
}

extension Diagnostic {
  /// The section that the problem says is none.
  fileprivate var section: String? {
    guard case ContentProblem.unknownSection(let section, _) = problem else { return nil }
    return section
  }

  /// The document whose file the problem stands in; `nil` for other files.
  public var document: DocumentIdentity? {
    guard file.path.hasPrefix("content/") else { return nil }
    return DocumentIdentity.parse(path: String(file.path.dropFirst("content/".count)))?.identity
  }
}
