internal import Diagnostics
internal import Localization

/// The agenda of a session: a line of its cell for each row, `08:00 Khai mạc`.
///
/// `Ngày 2` before a line, or on one of its own, begins the second day.
struct ScheduleAgenda {
  /// The agenda in the source language.
  private(set) var source: YAMLNode?
  /// Its texts in English.
  private(set) var translation: YAMLNode?

  /// The most lines of an agenda.
  private static let limit = 300

  private struct Line {
    let day: Int
    let time: String?
    let text: String
  }

  init(_ row: ScheduleRowReader) {
    guard let cell = row.cell(.agenda) else { return }
    let lines = Self.lines(of: cell, row)
    if lines.isEmpty { return }
    let names = AgendaIDs.make(for: lines.map(\.text))
    source = Self.list(lines, names, cell.range) { line in
      [("day", "\(line.day)"), ("time", line.time), ("item", line.text)]
    }
    guard let english = row.cell(.agenda, isTranslation: true) else { return }
    let others = Self.lines(of: english, row)
    if others.count == lines.count {
      translation = Self.list(others, names, english.range) { [("item", $0.text)] }
    } else {
      let name = row.name(of: english)
      row.report(
        .agendaLines(name, lines: others.count, expected: lines.count),
        at: english
      )
    }
  }

  private static func list(
    _ lines: [Line],
    _ ids: [String],
    _ range: SourceRange,
    _ values: (Line) -> [(String, String?)]
  ) -> YAMLNode {
    let items = zip(lines, ids).map { line, id in
      let entries = ([("id", id)] + values(line)).compactMap { key, text in
        text.map {
          YAMLMap.Entry(key: key, keyRange: range, node: YAMLNode(.scalar($0), at: range))
        }
      }
      return YAMLNode(.map(YAMLMap(entries)), at: range)
    }
    return YAMLNode(.list(items), at: range)
  }

  private static func lines(of cell: SpreadsheetTable.Cell, _ row: ScheduleRowReader) -> [Line] {
    let lines = cell.text.split(separator: "\n")
    guard lines.count <= limit else {
      row.report(.agendaTooLong(row.name(of: cell), lines: lines.count, most: limit), at: cell)
      return []
    }
    var day = 1
    return lines.compactMap { line in
      var rest = line[...]
      if let number = takeDay(from: &rest) { day = number }
      if rest.isEmpty { return nil }
      let time = takeTime(from: &rest)
      if time != nil, let second = rest.first, "–-".contains(second) {
        rest = rest.dropFirst().trimmingBlanks
        _ = takeTime(from: &rest)
      }
      let text = rest.drop { " :.–-".contains($0) }
      if text.isEmpty {
        row.report(.emptyAgendaLine(row.name(of: cell), text: String(line)), at: cell)
        return nil
      }
      return Line(day: day, time: time, text: String(text))
    }
  }

  /// Takes `Ngày 2:` or `Day 2` off the beginning.
  private static func takeDay(from text: inout Substring) -> Int? {
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count >= 2, ["ngay", "day"].contains(Slug.make(from: String(words[0]))) else {
      return nil
    }
    let digits = words[1].prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), words[1].dropFirst(digits.count).allSatisfy({ ":.,".contains($0) })
    else { return nil }
    text = words.count > 2 ? words[2].trimmingBlanks : ""
    return day
  }

  /// Takes a time off the beginning, whether or not there is such a time.
  private static func takeTime(from text: inout Substring) -> String? {
    let word = text.prefix { $0 != " " && $0 != "–" && $0 != "-" }
    let time = ClockSpelling.plain(String(word.last == ":" ? word.dropLast() : word))
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    let isTime =
      parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
    guard isTime else { return nil }
    text = text.dropFirst(word.count).trimmingBlanks
    return time
  }
}
