internal import Diagnostics

/// A tag of a template: what stands between two delimiters.
struct TemplateTag {
  enum Kind {
    case variable
    case unescaped
    case section
    case inverted
    case partial
    case parent
    case block
    case close
    case comment
    case delimiters

    /// Whether a line that holds nothing else than such a tag vanishes with its line end.
    var mayStandAlone: Bool { self != .variable && self != .unescaped }

    /// Whether several such tags may share a line that vanishes.
    var mayShareLine: Bool { self == .parent || self == .block || self == .comment }

    /// Whether the tag has a closing tag.
    var opens: Bool {
      switch self {
      case .section, .inverted, .parent, .block: true
      case .variable, .unescaped, .partial, .close, .comment, .delimiters: false
      }
    }
  }

  var kind: Kind
  /// The whole tag with its delimiters.
  var range: SourceRange
  /// The name in it, without blanks.
  var name: TemplateReference
  /// For a closing tag, the kind of the tag that it closes.
  var closes: Kind?

  /// The kind that decides whether the tag may stand alone.
  var lineKind: Kind { closes ?? kind }
}

/// A name as a tag writes it, with the place of each of its parts.
struct TemplateReference {
  struct Part {
    var text: String
    var range: SourceRange
  }

  /// The name as written: `author.name`, `.`, `.name`.
  var text: String
  var range: SourceRange
  /// The parts between the dots.
  var parts: [Part]
  /// Whether the name begins with a dot: it is then looked up in the innermost value alone.
  var isLocal: Bool

  /// How many parts a name may have.
  private static let partLimit = 100

  /// Reads the name in `range`, or nothing where there is no name of the right form.
  init?(_ range: SourceRange, in file: SourceFile) {
    text = file.text(in: range)
    self.range = range
    isLocal = file.bytes[range.start..<range.end].first == UInt8(ascii: ".")
    parts = []
    guard text != "." else { return }
    var start = isLocal ? range.start + 1 : range.start
    for offset in start...range.end {
      guard offset == range.end || file.bytes[offset] == UInt8(ascii: ".") else { continue }
      guard offset > start, parts.count < Self.partLimit else { return nil }
      let part = SourceRange(start, offset)
      parts.append(Part(text: file.text(in: part), range: part))
      start = offset + 1
    }
  }

  /// The empty name of comments and delimiter tags.
  init(at range: SourceRange) {
    text = ""
    self.range = range
    parts = []
    isLocal = false
  }
}
