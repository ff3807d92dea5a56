public import Diagnostics
public import Localization

/// What can be wrong between a source text and its translation.
public enum TranslationProblem: Problem {
  /// The number of changes to a source text, by what they are.
  public struct Counts: Sendable {
    let texts: Int
    let changed: Int
    let added: Int
    let removed: Int

    /// Whether the body is as it was.
    var areTextsAlone: Bool { changed + added + removed == 0 }
  }

  /// How many blocks of a kind a section has.
  public struct BlockCount: Sendable {
    let kind: BlockKind
    let source: Int
    let translation: Int
  }

  case missing
  case outdated(since: CalendarDate, Counts, file: String)
  case unrecorded(file: String)
  case unreadableDigest(file: String)
  case digestInSource
  case differentBlocks([BlockCount])
  case missingHeading(String)
  case surplusHeading(String)
  case differentNumbers(missing: [String], surplus: [String])
  case unusedTerms([(term: String, agreed: String)])
  case tooManyBehind(Int, limit: Int)
  /// A text stands in the translation as it stands in the source text.
  case untranslated

  /// The code: never reused.
  public var code: String {
    switch self {
    case .missing: "SX420"
    case .outdated: "SX421"
    case .unrecorded: "SX422"
    case .unreadableDigest: "SX423"
    case .digestInSource: "SX424"
    case .differentBlocks: "SX425"
    case .differentNumbers: "SX426"
    case .unusedTerms: "SX427"
    case .missingHeading, .surplusHeading: "SX428"
    case .tooManyBehind: "SX429"
    case .untranslated: "SX433"
    }
  }

  /// The codes of what is only noted; see ``Severity/note``.
  static let notedCodes: Set<String> = ["SX420", "SX427"]

  /// How much the problem matters.
  public var severity: Severity {
    switch self {
    case .missing, .unusedTerms: .note
    case .digestInSource, .tooManyBehind: .error
    default: .warning
    }
  }
}
