public import Diagnostics
internal import Localization

/// Reads a trainer's table as training sessions.
///
/// Cells become the values of front matter, so that the same readers judge both; what they find is
/// told with the row and column that a spreadsheet program shows. A slug, the handout and materials
/// are no part of a table of dates and are added to the written file by hand.
public struct ScheduleImport: Sendable {
  /// The most columns of a table.
  static let columnLimit = 256

  /// The most rows of a table; a schedule has some hundreds.
  static let rowLimit = 2_000

  private let vocabulary: Vocabulary
  private let takenIDs: Set<String>

  /// Creates an import that chooses from `vocabulary` and gives no session one of `takenIDs`.
  public init(vocabulary: Vocabulary, takenIDs: Set<String>) {
    self.vocabulary = vocabulary
    self.takenIDs = takenIDs
  }

  /// Reads the table that `bytes` make, in O(n).
  ///
  /// The value is empty where the file holds no table. Values may be missing where there are errors.
  public func read(_ bytes: [UInt8], path: String) -> Diagnosed<[TrainingSession]> {
    let decoded = SpreadsheetDecoder.decode(bytes, path: path)
    guard let file = decoded.value else { return Diagnosed([], decoded.diagnostics) }
    let table = SpreadsheetTable.read(file)
    let head = ScheduleHead(of: table.value, in: file)
    var diagnostics = table.diagnostics + head.diagnostics
    guard head.isReadable else {
      return Diagnosed([], diagnostics)
    }
    var sessions: [TrainingSession] = []
    var ids = takenIDs
    for row in head.rows(of: table.value) {
      let read = session(in: row, head, file, ids)
      diagnostics += read.diagnostics
      guard let session = read.value else { continue }
      ids.insert(session.id.value)
      sessions.append(session)
    }
    return Diagnosed(sessions, diagnostics)
  }

  private func session(
    in row: [SpreadsheetTable.Cell],
    _ head: ScheduleHead,
    _ file: SourceFile,
    _ ids: Set<String>
  ) -> Diagnosed<TrainingSession?> {
    let reader = ScheduleRowReader(row, head: head, file: file, vocabulary: vocabulary, ids: ids)
    let session = reader.session()
    return Diagnosed(session, reader.diagnostics)
  }
}
