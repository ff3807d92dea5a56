internal import Diagnostics
internal import Localization

/// The row of headings of a trainer's table.
struct ScheduleHead {
  /// The column of each heading that was understood.
  private(set) var columns: [ScheduleHeading: Int] = [:]
  /// What the headings say, by column.
  let headings: [String]
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether the rows can be read: the table is not too large and has the columns that it needs.
  private(set) var isReadable = false
  /// The rows with more cells than there are headings, as the spreadsheet program counts.
  private var shiftedRows: Set<Int> = []
  private let file: SourceFile
  private let index: Int

  /// How far down the headings may stand: a table may have titles above them.
  private static let searchedRows = 20

  init(of table: SpreadsheetTable, in file: SourceFile) {
    self.file = file
    let first =
      table.rows.prefix(Self.searchedRows).firstIndex { row in
        row.count { ScheduleHeading($0.text) != nil } >= 2
      } ?? 0
    let (row, last) = Self.headings(of: table, from: first)
    index = last
    headings = row.map { $0.text.oneLine }
    guard row.count <= ScheduleImport.columnLimit else {
      report(.tableTooLarge, at: row[0].range)
      return
    }
    guard table.rows.count <= ScheduleImport.rowLimit else {
      report(.tableTooLarge, at: table.rows[ScheduleImport.rowLimit][0].range)
      return
    }
    let unknown = row.filter { !$0.text.isEmpty && !read($0, in: row) }
    if columns.count < 2, !row.isEmpty, !Self.needed.joined().contains(where: has) {
      report(.noHeadings, at: row[0].range)
      return
    }
    isReadable = !row.isEmpty && hasNeededColumns(row, or: unknown)
    guard isReadable || row.isEmpty else { return }
    checkRows(table)
    if table.rows.count <= index + 1 {
      isReadable = false
      report(.noSessions, at: row.last?.range ?? .startOfFile)
    }
  }

  /// The rows below the headings, but for those whose cells are not where their headings are.
  func rows(of table: SpreadsheetTable) -> [[SpreadsheetTable.Cell]] {
    table.rows.dropFirst(index + 1).filter { !shiftedRows.contains($0.first?.row ?? 0) }
  }

  /// The row of headings at `index`, and the last row that it takes: under cells that were merged
  /// (`Thời gian`) a second row may name what each column holds (`Bắt đầu`, `Kết thúc`).
  private static func headings(
    of table: SpreadsheetTable,
    from index: Int
  ) -> (row: [SpreadsheetTable.Cell], last: Int) {
    guard table.rows.indices.contains(index) else { return ([], index) }
    let row = table.rows[index]
    guard table.rows.indices.contains(index + 1) else { return (row, index) }
    let below = table.rows[index + 1]
    let named = below.filter { !$0.text.isEmpty }
    guard named.count > 1, below.count <= row.count,
      named.allSatisfy({ ScheduleHeading($0.text) != nil })
    else { return (row, index) }
    let joined = row.map { cell in
      below.first { $0.column == cell.column && !$0.text.isEmpty } ?? cell
    }
    return (joined, index + 1)
  }

  /// The name of `cell` for messages.
  func name(of cell: SpreadsheetTable.Cell) -> ScheduleImportProblem.CellName {
    ScheduleImportProblem.CellName(
      row: cell.row,
      column: cell.columnName,
      heading: headings.indices.contains(cell.column) ? headings[cell.column] : ""
    )
  }

  /// What a column of running numbers is called, which says nothing of a session.
  private static let rowNumbers = ["stt", "tt", "so-thu-tu", "no"]

  /// Whether it is known what the column under `cell` holds, or that it says nothing.
  private mutating func read(
    _ cell: SpreadsheetTable.Cell,
    in row: [SpreadsheetTable.Cell]
  ) -> Bool {
    guard let heading = ScheduleHeading(cell.text) else {
      return Self.rowNumbers.contains(Slug.make(from: cell.text))
    }
    if let first = columns[heading] {
      let problem = ScheduleImportProblem.repeatedColumn(
        column: cell.columnName,
        heading: cell.text.oneLine,
        first: row[first].columnName
      )
      report(problem, at: cell.range)
    } else {
      columns[heading] = cell.column
    }
    return true
  }

  /// The columns without which there is no session; one of each group will do.
  private static let needed: [[ScheduleColumn]] = [[.topic], [.date, .start], [.place]]

  /// Whether the columns are there without which there is no session; those that are not are
  /// reported, and so are the `unknown` ones, of which one may be what is missing.
  private mutating func hasNeededColumns(
    _ row: [SpreadsheetTable.Cell],
    or unknown: [SpreadsheetTable.Cell]
  ) -> Bool {
    guard let place = row.first?.range else { return false }
    var unknown = unknown
    let missing = Self.needed.filter { choices in !choices.contains { has($0) } }
    for choices in missing {
      let names = Bilingual { language in "\"\(choices[0].names[language][0])\"" }
      let likely = unknown.firstIndex { cell in
        ScheduleHeading(nearest: cell.text).map { choices.contains($0.column) } ?? false
      }.map { unknown.remove(at: $0) }
      let problem = ScheduleImportProblem.missingColumn(
        names,
        found: headings.filter { !$0.isEmpty },
        likely: likely?.text.oneLine
      )
      report(problem, at: likely?.range ?? place)
    }
    unknown.forEach { reportUnknown($0) }
    return missing.isEmpty
  }

  private mutating func reportUnknown(_ cell: SpreadsheetTable.Cell) {
    let heading = cell.text.oneLine
    let problem = ScheduleImportProblem.unknownColumn(
      column: cell.columnName,
      heading: heading,
      suggestion: ScheduleHeading.name(nearest: heading)
    )
    report(problem, at: cell.range)
  }

  private mutating func checkRows(_ table: SpreadsheetTable) {
    for row in table.rows.dropFirst(index + 1) {
      guard let surplus = row.dropFirst(headings.count).last(where: { !$0.text.isEmpty }) else {
        continue
      }
      let problem = ScheduleImportProblem.surplusCells(
        row: surplus.row,
        cells: surplus.column + 1,
        columns: headings.count
      )
      report(problem, at: surplus.range)
      shiftedRows.insert(surplus.row)
    }
  }

  private func has(_ column: ScheduleColumn) -> Bool {
    columns.keys.contains { $0.column == column && !$0.isTranslation }
  }

  private mutating func report(_ problem: ScheduleImportProblem, at range: SourceRange) {
    diagnostics.append(Diagnostic(problem, in: file, at: range))
  }
}

extension String {
  /// The text on one line.
  var oneLine: String { split(separator: "\n").joined(separator: " ") }
}
