public import Diagnostics

/// The reader of front matter and data files: a strict subset of YAML 1.2.
///
/// What is read:
/// - Block maps `key: value` and block lists `- item`; a list may stand at its key's indentation.
/// - Flow lists `[a, b]` and flow maps `{ a: b }`, over several lines while a bracket is open.
/// - Quoted text: `"…"` with `\"`, `\\`, `\n`, `\t` and `\uXXXX`; `'…'` with `''`; on one line.
/// - Block scalars `|` and `>` with `-` or `+` and an indentation digit.
/// - Comments: `#` at the start of a line or after a blank.
///
/// Where it differs from YAML, by design:
/// - The value is the rest of the line: `title: Sở Công Thương: kế hoạch` is one text.
/// - In a flow map a comma ends a plain value only where `key:` or `}` follows, so that
///   `{ label: Gạch, gốm, slug: gach-gom }` has two entries.
/// - A list item is a map only if an ASCII key stands first; an item of a flow list is never a
///   pair.
/// - Anchors, aliases, tags, merge keys, quoted keys, document markers, text that goes on on the
///   next line, and nesting beyond 20 levels are problems.
/// - Every scalar is text.
public enum YAMLReader {
  /// The deepest nesting of lists and maps.
  static let maximumDepth = 20

  /// Reads the part of `file` in `range`, in linear time, and goes on after a problem.
  ///
  /// `range` must start at the start of a line.
  public static func read(_ file: SourceFile, in range: Range<Int>) -> Diagnosed<YAMLNode> {
    var parser = YAMLParser(file, in: range.clamped(to: 0..<file.bytes.count))
    let node = parser.document()
    return Diagnosed(node, parser.diagnostics)
  }

  /// Reads a whole data file.
  public static func read(_ file: SourceFile) -> Diagnosed<YAMLNode> {
    read(file, in: 0..<file.bytes.count)
  }
}
