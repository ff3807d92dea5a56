internal import Diagnostics
internal import Localization

/// Reads one row of a trainer's table as a session.
struct ScheduleRowReader {
  typealias Cell = SpreadsheetTable.Cell

  let values: ValueReader
  private let row: [Cell]
  private let head: ScheduleHead
  private let file: SourceFile
  private let ids: Set<String>
  private let problems = ProblemCollector()

  init(
    _ row: [Cell],
    head: ScheduleHead,
    file: SourceFile,
    vocabulary: Vocabulary,
    ids: Set<String>
  ) {
    self.row = row
    self.head = head
    self.file = file
    self.ids = ids
    values = ValueReader(file: file, language: .vi, vocabulary: vocabulary, problems: problems)
  }

  /// The problems of the row, told with its cells.
  var diagnostics: [Diagnostic] {
    var told: Set<SourceRange> = []
    return problems.diagnostics.compactMap { diagnostic in
      switch diagnostic.problem {
      // What is missing has been reported for its cell; what is not translated is left to a check.
      case ContentProblem.missingKey, ContentProblem.missingTerm, ContentProblem.untranslated,
        ContentProblem.untranslatedItem:
        return nil
      // A cell that gives the beginning and the end is read twice.
      case is FactProblem where !told.insert(diagnostic.range).inserted: return nil
      default: break
      }
      if diagnostic.problem is ScheduleImportProblem { return diagnostic }
      guard let cell = row.first(where: { $0.range == diagnostic.range }) else { return diagnostic }
      let problem = ScheduleImportProblem.value(head.name(of: cell), diagnostic.problem)
      return Diagnostic(problem, in: file, at: diagnostic.range)
    }
  }

  /// The session; `nil` where it cannot be read.
  func session() -> TrainingSession? {
    guard let first = row.first(where: { !$0.text.isEmpty }) else { return nil }
    let dates = ScheduleDates(self)
    let agenda = ScheduleAgenda(self)
    let id = identifier(start: dates.start)
    let map = facts(id: id, dates: dates, agenda: agenda)
    let side = FieldReader.Side(map: map, range: first.range, values: values)
    let translation = translation(id: id, agenda: agenda, range: first.range)
    var fields = FieldReader(source: side, translation: translation)
    let session = TrainingSession(&fields)
    fields.finishPair()
    if let session, ids.contains(session.id.value), let cell = cell(.id) {
      report(.idTaken(head.name(of: cell), id: session.id.value), at: cell)
    }
    return session
  }

  /// The facts of the session as front matter has them.
  private func facts(id: YAMLNode?, dates: ScheduleDates, agenda: ScheduleAgenda) -> YAMLMap {
    let topic = Bilingual(vi: "Tập huấn tiết kiệm điện", en: "Saving electricity")
    let place = values.vocabulary.terms[.places]?.first?.label
    return Self.map([
      ("id", id),
      ("topic", required(.topic, topic)),
      ("kind", scalar(.kind)),
      ("start", dates.start),
      ("end", dates.end),
      ("venue", scalar(.venue)),
      ("place", required(.place, place ?? Bilingual(vi: "…", en: "…"))),
      ("audiences", audiences()),
      ("capacity", scalar(.capacity) { Self.count($0) }),
      ("fee", scalar(.fee) { Self.freeWords.contains(Slug.make(from: $0)) ? "free" : $0 }),
      ("register-by", scalar(.registerBy)),
      ("register", registration()),
      ("status", word(.status, ScheduleWord.status)),
      ("revision", scalar(.revision)),
      ("sample", word(.sample, ScheduleWord.flag)),
      ("agenda", agenda.source),
    ])
  }

  /// The map of those of `values` that are there.
  private static func map(_ values: [(key: String, node: YAMLNode?)]) -> YAMLMap {
    YAMLMap(
      values.compactMap { key, node in
        node.map { YAMLMap.Entry(key: key, keyRange: $0.range, node: $0) }
      }
    )
  }

  /// The English side: the texts of the columns in English, where the topic has one.
  private func translation(
    id: YAMLNode?,
    agenda: ScheduleAgenda,
    range: SourceRange
  ) -> FieldReader.Side? {
    guard let topic = scalar(.topic, isTranslation: true) else { return nil }
    let english = ValueReader(
      file: file,
      language: .en,
      vocabulary: values.vocabulary,
      problems: problems
    )
    let map = Self.map([
      ("id", id), ("topic", topic), ("venue", scalar(.venue, isTranslation: true)),
      ("agenda", agenda.translation),
    ])
    return FieldReader.Side(map: map, range: range, values: english)
  }

  // MARK: Cells

  /// The cell of `column` in this row; `nil` where it is empty or the table has no such column.
  func cell(_ column: ScheduleColumn, isTranslation: Bool = false) -> Cell? {
    let index = head.columns.first {
      $0.key.column == column && $0.key.isTranslation == isTranslation
    }?.value
    guard let index, row.indices.contains(index), !row[index].text.isEmpty else { return nil }
    return row[index]
  }

  /// Whether the table has `column`.
  func hasColumn(_ column: ScheduleColumn) -> Bool {
    head.columns.keys.contains { $0.column == column && !$0.isTranslation }
  }

  /// The text of `column` as a value of front matter, respelled by `spelling`.
  func scalar(
    _ column: ScheduleColumn,
    isTranslation: Bool = false,
    spelling: (String) -> String = { $0 }
  ) -> YAMLNode? {
    cell(column, isTranslation: isTranslation).map { cell in
      YAMLNode(.scalar(spelling(cell.text.oneLine)), at: cell.range)
    }
  }

  /// The text of `column`, which must not be empty.
  func required(_ column: ScheduleColumn, _ example: Bilingual<String>) -> YAMLNode? {
    if let node = scalar(column) { return node }
    reportEmpty(column, example)
    return nil
  }

  /// Reports that the cell of `column` is empty.
  func reportEmpty(_ column: ScheduleColumn, _ example: Bilingual<String>) {
    let heading = head.columns.first { $0.key.column == column && !$0.key.isTranslation }
    guard let index = heading?.value, let last = row.last else { return }
    let cell =
      row.indices.contains(index)
      ? row[index] : Cell(text: "", range: last.range, row: last.row, column: index)
    report(.emptyCell(head.name(of: cell), example: example), at: cell)
  }

  func report(_ problem: ScheduleImportProblem, at cell: Cell) {
    problems.report(problem, in: file, at: cell.range)
  }

  /// The name of `cell` for messages.
  func name(of cell: Cell) -> ScheduleImportProblem.CellName { head.name(of: cell) }

  // MARK: Values

  /// The id in the table, else one made of the topic and the month.
  private func identifier(start: YAMLNode?) -> YAMLNode? {
    if let id = scalar(.id) { return id }
    guard let topic = scalar(.topic), case .scalar(let text) = topic.value,
      case .scalar(let day)? = start?.value
    else { return nil }
    let name = Slug.shortened(Slug.make(from: text), to: 40)
    let base = [name, String(day.prefix(7))].filter { !$0.isEmpty }.joined(separator: "-")
    return YAMLNode(.scalar(base.numbered { ids.contains($0) }), at: topic.range)
  }

  /// The audiences: the whole cell is one where it is known, else its parts are.
  private func audiences() -> YAMLNode? {
    guard let cell = cell(.audiences) else { return nil }
    let whole = cell.text.oneLine
    let isOne = values.vocabulary.term(named: whole, in: .audiences) != nil
    let parts = isOne ? [whole] : Self.parts(of: cell)
    return YAMLNode(.list(parts.map { YAMLNode(.scalar($0), at: cell.range) }), at: cell.range)
  }

  /// What semicolons, commas and line ends part in `cell`.
  private static func parts(of cell: Cell) -> [String] {
    cell.text.split { $0 == ";" || $0 == "," || $0 == "\n" }
      .map { String($0.trimmingBlanks) }.filter { !$0.isEmpty }
  }

  private func registration() -> YAMLNode? {
    var ways = RegistrationWays()
    let columns: [(String, ScheduleColumn)] = [
      ("email", .email), ("phone", .phone), ("form", .form), ("url", .url),
    ]
    for (key, column) in columns {
      if let node = scalar(column) { _ = ways.add(node, as: key) }
    }
    if let cell = cell(.contact) {
      for text in Self.parts(of: cell) { add(text, of: cell, to: &ways) }
    }
    return ways.node
  }

  /// Adds one of the contacts of `cell`.
  private func add(_ text: String, of cell: Cell, to ways: inout RegistrationWays) {
    let name = head.name(of: cell)
    guard let key = RegistrationWays.key(for: text) else {
      return report(.unreadableContact(name, text: text), at: cell)
    }
    let isAdded = ways.add(YAMLNode(.scalar(text), at: cell.range), as: key)
    if !isAdded { report(.surplusContact(name, text: text), at: cell) }
  }

  private func word(_ column: ScheduleColumn, _ words: ScheduleWord) -> YAMLNode? {
    guard let cell = cell(column) else { return nil }
    if let meaning = words.meaning(of: cell.text) {
      return YAMLNode(.scalar(meaning), at: cell.range)
    }
    report(
      .unknownWord(head.name(of: cell), text: cell.text.oneLine, choices: words.choices),
      at: cell
    )
    return nil
  }

  private static let freeWords: Set<String> = ["free", "mien-phi", "khong-thu", "khong", "0"]

  /// The digits of `1.200`, `30 người` or `30 people`; other text as it is.
  private static func count(_ text: String) -> String {
    let words = text.split(separator: " ")
    let isCount = words.count == 2 && ["người", "chỗ", "people", "seats"].contains(words[1])
    guard isCount || words.count == 1, let first = words.first,
      case .success(let number) = DecimalNumber.parse(first, in: .vi), number.scale == 0
    else { return text }
    return "\(number.mantissa)"
  }
}
