internal import Diagnostics

/// The cells of a table that a spreadsheet program saved as text: RFC 4180, section 2.
///
/// Cells are separated by semicolons, commas or tabs, whichever the first line has most of: Excel
/// writes what the system's region has for a list. A line `sep=;` at the top says it outright.
struct SpreadsheetTable {
  /// One cell.
  struct Cell {
    /// What stands in it, without the blanks around it.
    let text: String
    /// Its place in the file, with its quotes.
    let range: SourceRange
    /// The row, from 1, as the spreadsheet program counts.
    let row: Int
    /// The column, from 0.
    let column: Int

    /// The column as the spreadsheet program names it: `A` to `Z`, then `AA`.
    var columnName: String {
      var name = ""
      var rest = column + 1
      while rest > 0 {
        let letter = UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
        name = String(Character(letter)) + name
        rest = (rest - 1) / 26
      }
      return name
    }
  }

  /// The most cells that are read: a schedule has some hundreds.
  static let limit = 20_000

  /// The rows that have any text.
  let rows: [[Cell]]

  /// Reads the table in `file`, in O(n).
  static func read(_ file: SourceFile) -> Diagnosed<SpreadsheetTable> {
    var reader = SpreadsheetTableReader(file.bytes)
    reader.read()
    let diagnostics = reader.problems.map { problem, range in
      Diagnostic(problem, in: file, at: range)
    }
    return Diagnosed(SpreadsheetTable(rows: reader.rows), diagnostics)
  }
}
