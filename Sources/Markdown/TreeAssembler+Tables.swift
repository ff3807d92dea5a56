internal import Diagnostics
internal import Localization

extension TreeAssembler {
  private static let captionMarks = ["Bảng:", "Table:"]

  /// Writes the table that the paragraph at `index` is, or is the caption of.
  ///
  /// Gives the index to go on with, or nothing where the paragraph is neither.
  mutating func emitTable(at index: Int, parentEnd: Int) -> Int? {
    guard !matches.isEmpty else { return nil }
    if let match = Self.table(at: index, among: matches) {
      emit(match, source[index].range, caption: nil)
      return source[index].end
    }
    let next = source[index].end
    guard next < parentEnd, let match = Self.table(at: next, among: matches),
      let mark = captionMark(of: index)
    else { return nil }
    let range = SourceRange(source[index].range.start, source[next].range.end)
    emit(match, range, caption: (index, mark))
    return source[next].end
  }

  /// The table that the paragraph at `index` is, found in O(log n).
  private static func table(
    at index: Int,
    among matches: [TableMatcher.Match]
  ) -> TableMatcher.Match? {
    let place = matches.partitioningIndex { $0.paragraph >= index }
    return place < matches.count && matches[place].paragraph == index ? matches[place] : nil
  }

  /// The length of the word that makes a paragraph the caption of the table after it.
  private func captionMark(of paragraph: Int) -> Int? {
    guard source[paragraph].kind == .paragraph, source[paragraph].end > paragraph + 1,
      source[paragraph + 1].kind == .text
    else { return nil }
    let start = text[source[paragraph + 1].literal.range]
    guard let mark = Self.captionMarks.first(where: { start.starts(with: $0.utf8) }) else {
      return nil
    }
    let blanks = start.dropFirst(mark.utf8.count).prefix { $0 == UInt8(ascii: " ") }.count
    return mark.utf8.count + blanks
  }

  private mutating func emit(
    _ match: TableMatcher.Match,
    _ range: SourceRange,
    caption: (paragraph: Int, mark: Int)?
  ) {
    let table = tables.candidates[match.candidate]
    let columns = UInt16(truncatingIfNeeded: table.alignments.count)
    let node = append(MarkdownNode(.table(columns: columns), range: range.offsets))
    if let (paragraph, mark) = caption { emitCaption(paragraph, mark: mark) }
    emit(table.header, of: table, isHeader: true)
    let rows = table.rows.prefix(match.rowCount)
    for row in rows { emit(row, of: table, isHeader: false) }
    check(rows, columns: table.alignments.count)
    close(node)
  }

  /// Reports the rows that have not as many cells as there are columns; where they are too few, one
  /// for all of the table, whose head may have one too many.
  private mutating func check(_ rows: ArraySlice<TableCandidate.Row>, columns: Int) {
    var short: TableCandidate.Row?
    var others = 0
    for row in rows {
      if let surplus = row.surplus {
        report(.surplusTableCells(columns: columns), from: surplus)
      } else if row.isUndivided, columns > 1 {
        report(.textInTable, from: row.prefix.contentStart)
      } else if row.cells.count < columns {
        others += short == nil ? 0 : 1
        short = short ?? row
      }
    }
    guard let short else { return }
    report(
      .missingTableCells(short.cells.count, columns: columns, others: others),
      from: short.prefix.contentStart
    )
  }

  private mutating func emitCaption(_ paragraph: Int, mark: Int) {
    var node = source[paragraph]
    node.kind = .tableCaption
    let caption = append(node)
    enterLeafBlock(paragraph)
    shortened = (paragraph + 1, mark)
    emit(paragraph + 1..<source[paragraph].end)
    close(caption)
  }

  private mutating func emit(
    _ row: TableCandidate.Row,
    of table: TableCandidate,
    isHeader: Bool
  ) {
    let cells = tables.cells[row.cells]
    let start = row.prefix.contentStart
    let end = cells.last?.range.upperBound ?? start
    let node = append(MarkdownNode(.tableRow(isHeader: isHeader), range: start..<max(start, end)))
    for (column, alignment) in table.alignments.enumerated() {
      let kind = MarkdownNode.Kind.tableCell(alignment, isHeader: isHeader)
      guard column < cells.count else {
        appendLeaf(kind, .empty, SourceRange(end, end))
        continue
      }
      emit(cells[cells.startIndex + column], kind)
    }
    close(node)
  }

  private mutating func emit(_ cell: TableCandidate.Cell, _ kind: MarkdownNode.Kind) {
    let node = append(MarkdownNode(kind, range: cell.range))
    let place = SourceRange(cell.range)
    switch cell.content {
    case .nothing: break
    case .text: appendLeaf(.text, copy(cell.range), place)
    case .heading(let number):
      let heading = cellHeadings[number]
      enterLeafBlock(heading)
      emit(heading + 1..<source[heading].end, cell: place)
    }
    close(node)
  }

  /// Reports a problem of a row from `start` to the end of the line.
  private mutating func report(_ problem: ExtensionProblem, from start: Int) {
    let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
    problems.append((problem, SourceRange(start, end)))
  }
}
