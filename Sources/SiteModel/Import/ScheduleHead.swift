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
    index =
      table.rows.prefix(Self.searchedRows).firstIndex { row in
        row.count { ScheduleHeading($0.text) != nil } >= 2
      } ?? 0
    let row = table.rows.indices.contains(index) ? table.rows[index] : []
    headings = row.map { $0.text.oneLine }
    guard row.count <= ScheduleImport.columnLimit else {
      report(.tableTooLarge, at: row[0].range)
      return
    }
    guard table.rows.count <= ScheduleImport.rowLimit else {
      report(.tableTooLarge, at: table.rows[ScheduleImport.rowLimit][0].range)
      return
    }
    for cell in row where !cell.text.isEmpty { read(cell, in: row) }
    isReadable = !row.isEmpty && hasNeededColumns(row)
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

  private mutating func read(_ cell: SpreadsheetTable.Cell, in row: [SpreadsheetTable.Cell]) {
    guard let heading = ScheduleHeading(cell.text) else {
      if Self.rowNumbers.contains(Slug.make(from: cell.text)) { return }
      let suggestion = Suggestion.nearest(to: cell.text.oneLine, among: ScheduleHeading.allNames)
      let problem = ScheduleImportProblem.unknownColumn(
        column: cell.columnName,
        heading: cell.text.oneLine,
        suggestion: suggestion
      )
      return report(problem, at: cell.range)
    }
    if let first = columns[heading] {
      let problem = ScheduleImportProblem.repeatedColumn(
        column: cell.columnName,
        heading: cell.text.oneLine,
        first: row[first].columnName
      )
      return report(problem, at: cell.range)
    }
    columns[heading] = cell.column
  }

  /// Whether the columns are there without which there is no session; those that are not are
  /// reported.
  private mutating func hasNeededColumns(_ row: [SpreadsheetTable.Cell]) -> Bool {
    guard let place = row.first?.range else { return false }
    let needed: [[ScheduleColumn]] = [[.topic], [.date, .start], [.place]]
    let missing = needed.filter { choices in !choices.contains { has($0) } }
    for choices in missing {
      let names = Bilingual { language in "\"\(choices[0].names[language][0])\"" }
      report(.missingColumn(names, found: headings.filter { !$0.isEmpty }), at: place)
    }
    return missing.isEmpty
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
