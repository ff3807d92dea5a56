internal import HTML

extension TreeRenderer {
  // MARK: Call-outs

  mutating func openCallout(_ callout: Callout) {
    startLine()
    switch callout {
    case .note: writer.markup("<div class=\"callout callout-note\" role=\"note\">\n")
    case .tip: writer.markup("<div class=\"callout callout-tip\" role=\"note\">\n")
    case .important: writer.markup("<div class=\"callout callout-important\" role=\"note\">\n")
    case .warning: writer.markup("<div class=\"callout callout-warning\" role=\"note\">\n")
    case .caution: writer.markup("<div class=\"callout callout-caution\" role=\"note\">\n")
    }
    writer.markup("<p class=\"callout-title\">")
    writer.text(labels.callouts[callout] ?? callout.rawValue)
    writer.markup("</p>\n")
  }

  // MARK: Tables

  mutating func openTable(_ index: Int) {
    startLine()
    isInTableBody = false
    tableCount += 1
    if isSite {
      // Wide tables are scrolled, which those without a mouse can do in what takes the focus.
      writer.markup("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
      writer.attribute("aria-label", name(ofTable: index))
      writer.markup(">\n")
    }
    writer.markup("<table>\n")
  }

  /// The caption of a table, or its number, which tells it apart, with the heading it stands below.
  private func name(ofTable index: Int) -> String {
    if document.nodes[index + 1].kind == .tableCaption { return document.plainText(of: index + 1) }
    let number = "\(labels.table) \(tableCount)"
    return lastHeading.map { "\(number): \(document.plainText(of: $0))" } ?? number
  }

  mutating func closeTable() {
    if isInTableBody { writer.markup("</tbody>\n") }
    writer.markup("</table>\n")
    if isSite { writer.markup("</div>\n") }
  }

  mutating func openRow(isHeader: Bool) {
    if isHeader {
      writer.markup("<thead>\n")
    } else if !isInTableBody {
      writer.markup("<tbody>\n")
      isInTableBody = true
    }
    writer.markup("<tr>\n")
  }

  mutating func closeRow(isHeader: Bool) {
    writer.markup("</tr>\n")
    if isHeader { writer.markup("</thead>\n") }
  }

  mutating func openCell(_ index: Int, _ alignment: ColumnAlignment, isHeader: Bool) {
    if isHeaderCell(index, isHeader: isHeader) {
      writer.markup(isSite ? "<th scope=\"col\"" : "<th")
    } else {
      writer.markup("<td")
    }
    endTag(alignment)
  }

  /// The `align` attribute of GFM's examples is obsolete in HTML; a page has a class instead.
  private mutating func endTag(_ alignment: ColumnAlignment) {
    switch alignment {
    case .natural: writer.markup(">")
    case .left: writer.markup(isSite ? " class=\"align-left\">" : " align=\"left\">")
    case .right: writer.markup(isSite ? " class=\"align-right\">" : " align=\"right\">")
    case .center: writer.markup(isSite ? " class=\"align-center\">" : " align=\"center\">")
    }
  }

  mutating func closeCell(_ index: Int, isHeader: Bool) {
    writer.markup(isHeaderCell(index, isHeader: isHeader) ? "</th>\n" : "</td>\n")
  }

  /// An empty cell heads nothing, and a screen reader would read it out before each cell below.
  private func isHeaderCell(_ index: Int, isHeader: Bool) -> Bool {
    isHeader && (!isSite || document.nodes[index].end > index + 1)
  }

  // MARK: Footnotes

  // Ids of ours begin with an underscore, which no heading's id has.

  mutating func writeReference(_ number: Int32, _ occurrence: Int32) {
    guard number > 0 else { return }
    writer.markup("<sup id=\"")
    writeReferenceID(number, occurrence)
    writer.markup("\"><a href=\"#")
    writeNoteID(number)
    writer.markup("\" role=\"doc-noteref\">")
    writer.number(Int(number))
    writer.markup("</a></sup>")
  }

  private mutating func writeFootnoteID(_ name: StaticString) {
    writer.markup("_")
    writer.text(footnoteScope)
    writer.markup(name)
  }

  private mutating func writeNoteID(_ number: Int32) {
    writeFootnoteID("note-")
    writer.number(Int(number))
  }

  private mutating func writeReferenceID(_ number: Int32, _ occurrence: Int32) {
    writeFootnoteID("ref-")
    writer.number(Int(number))
    guard occurrence > 1 else { return }
    writer.markup("-")
    writer.number(Int(occurrence))
  }

  /// Writes the footnotes in the order of their numbers, each with links back to the text.
  mutating func renderFootnotes() {
    startLine()
    writer.markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
    writeFootnoteID("footnotes")
    writer.markup("\">\n")
    writeFootnotesHeading(level: Int(shifted(2)))
    writer.markup("<ol>\n")
    for definition in document.footnotes { renderFootnote(definition) }
    writer.markup("</ol>\n</section>\n")
  }

  private mutating func writeFootnotesHeading(level: Int) {
    writer.markup("<h")
    writer.number(level)
    writer.markup(" id=\"")
    writeFootnoteID("footnotes")
    writer.markup("\">")
    writer.text(labels.footnotes)
    writer.markup("</h")
    writer.number(level)
    writer.markup(">\n")
  }

  /// Writes one footnote as a list of its own, which goes on with its number.
  mutating func renderFootnoteAlone(_ definition: Int) {
    guard case .footnoteDefinition(let number) = document.nodes[definition].kind, number > 0 else {
      return
    }
    startLine()
    writer.markup("<ol class=\"footnotes\" start=\"")
    writer.number(Int(number))
    writer.markup("\">\n")
    renderFootnote(definition)
    writer.markup("</ol>\n")
  }

  private mutating func renderFootnote(_ definition: Int) {
    guard case .footnoteDefinition(let number) = document.nodes[definition].kind else { return }
    writer.markup("<li id=\"")
    writeNoteID(number)
    writer.markup("\">\n")
    let last = document.children(of: definition).reduce(nil as Int?) { $1 }
    let isParagraph = last.map { document.nodes[$0].kind == .paragraph } ?? false
    backLinkParagraph = isParagraph ? last : nil
    backLinkNumber = number
    seek(definition)
    render(document.descendants(of: definition))
    if !isParagraph {
      startLine()
      writer.markup("<p>")
      writeBackLinks()
      writer.markup("</p>\n")
    }
    writer.markup("</li>\n")
  }

  mutating func writeBackLinks() {
    for occurrence in 1...max(1, occurrences[Int(backLinkNumber)]) {
      writer.markup(" <a href=\"#")
      writeReferenceID(backLinkNumber, Int32(truncatingIfNeeded: occurrence))
      writer.markup("\" role=\"doc-backlink\"")
      writer.attribute("aria-label", labels.backToText)
      writer.markup(">↩")
      if occurrence > 1 {
        writer.markup("<sup>")
        writer.number(occurrence)
        writer.markup("</sup>")
      }
      writer.markup("</a>")
    }
  }
}
