internal import Diagnostics
internal import Localization

/// What can be wrong with a table of training sessions.
enum ScheduleImportProblem: Problem {
  /// A cell as a spreadsheet program names it.
  struct CellName: Sendable {
    let row: Int
    let column: String
    let heading: String

    /// `hàng 4, cột C "Ngày"`.
    var text: Bilingual<String> {
      let quoted = heading.isEmpty ? "" : " \"\(heading)\""
      return Bilingual(
        vi: "hàng \(row), cột \(column)\(quoted)",
        en: "row \(row), column \(column)\(quoted)"
      )
    }
  }

  /// What is wrong with the value of a cell, as the readers of front matter say it.
  case value(CellName, any Problem)
  /// The text is in an encoding from before Unicode, by its name where it could be guessed.
  case unreadableEncoding(Bilingual<String>?)
  /// The file is a workbook, not a table saved as text.
  case workbook
  case noSessions
  /// No row names any column.
  case noHeadings
  /// A column that must be there is not; `likely` is the name of the one that it may be.
  case missingColumn(Bilingual<String>, found: [String], likely: String?)
  case unclosedQuote(row: Int)
  case surplusCells(row: Int, cells: Int, columns: Int)
  case unknownColumn(column: String, heading: String, suggestion: String?)
  case repeatedColumn(column: String, heading: String, first: String)
  case emptyCell(CellName, example: Bilingual<String>)
  case unknownWord(CellName, text: String, choices: Bilingual<String>)
  case unreadableContact(CellName, text: String)
  /// A second address of a kind of which a session has one.
  case surplusContact(CellName, text: String)
  case endTimeMissing(CellName, text: String)
  case agendaLines(CellName, lines: Int, expected: Int)
  case emptyAgendaLine(CellName, text: String)
  /// One cell has more lines than an agenda can have.
  case agendaTooLong(CellName, lines: Int, most: Int)
  case idTaken(CellName, id: String)
  case tableTooLarge

  /// The problem of text in `encoding`.
  static func unreadableText(_ encoding: FileEncoding?) -> ScheduleImportProblem {
    .unreadableEncoding(encoding?.name)
  }

  /// The code: never reused.
  ///
  /// A value's fault has the code that it has in front matter.
  var code: String {
    switch self {
    case .value(_, let problem): problem.code
    case .unreadableEncoding: "SX541"
    case .workbook: "SX542"
    case .noSessions: "SX543"
    case .noHeadings, .missingColumn: "SX544"
    case .unclosedQuote: "SX545"
    case .surplusCells: "SX546"
    case .unknownColumn: "SX547"
    case .repeatedColumn: "SX548"
    case .emptyCell: "SX549"
    case .unknownWord: "SX550"
    case .unreadableContact, .surplusContact: "SX551"
    case .endTimeMissing: "SX552"
    case .agendaLines: "SX553"
    case .emptyAgendaLine: "SX554"
    case .idTaken: "SX555"
    case .tableTooLarge, .agendaTooLong: "SX556"
    }
  }

  /// How much the problem matters.
  var severity: Severity {
    switch self {
    case .value(_, let problem): problem.severity
    case .unknownColumn: .warning
    default: .error
    }
  }
}
