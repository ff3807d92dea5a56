internal import Diagnostics

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
    isLocal = file.bytes[range.offsets].first == UInt8(ascii: ".")
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
