/// Lines that are a table if they turn out to be a paragraph.
///
/// Whether they do (and are not code, say) only the parsed tree can tell.
struct TableCandidate {
  /// A cell as it stands in the source.
  struct Cell {
    /// The cell's text without the blanks around it.
    let range: Range<Int>
    let content: Content
  }

  /// What a cell holds.
  enum Content {
    case nothing
    /// Text without anything that could be markup: most cells hold a number or a few words.
    case text
    /// What the heading of this number, in front of the text, is parsed as.
    case heading(Int)
  }

  /// A line of cells.
  struct Row {
    /// The index of the line.
    let line: Int
    /// The blanks and quote marks before the cells.
    let prefix: LinePrefix
    /// The cells that have a column, in `TableScanner.cells`.
    let cells: Range<Int>
    /// Where the cells begin that have no column; `nil` where there are none.
    let surplus: Int?
    /// Whether there is no `|` in the line.
    let isUndivided: Bool
  }

  /// The alignment of each column, of which there is at least one.
  let alignments: [ColumnAlignment]
  /// The header and the rows after it.
  let header: Row
  var rows: [Row] = []
  /// The line that ends the table although a paragraph would go on there.
  var breakLine: Int?

  /// The line between the header and the rows.
  var delimiterLine: Int { header.line + 1 }
}
