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
