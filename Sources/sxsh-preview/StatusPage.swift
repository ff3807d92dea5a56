internal import Diagnostics
internal import HTML
internal import Localization
internal import SiteFiles
internal import SiteModel
internal import SiteRenderer

/// The editors' page: every document in both languages with what stands in its way, and what is to
/// come.
struct StatusPage {
  /// What the list can be narrowed to.
  enum Filter: String, CaseIterable {
    case poor
    case fair
    case good
    case draft
    case scheduled

    fileprivate var name: Bilingual<String> {
      switch self {
      case .poor: Bilingual(vi: "Có lỗi", en: "With errors")
      case .fair: Bilingual(vi: "Còn việc", en: "To do")
      case .good: Bilingual(vi: "Tốt", en: "Good")
      case .draft: Bilingual(vi: "Bản nháp", en: "Drafts")
      case .scheduled: Bilingual(vi: "Hẹn ngày đăng", en: "Scheduled")
      }
    }
  }

  /// A document with its lights.
  struct Row {
    let document: DocumentStatus
    let states: Bilingual<DocumentState>

    /// The worse of both lights.
    var light: DocumentState.Light {
      let lights = [states.vi.light, states.en.light]
      return lights.contains(.poor) ? .poor : lights.contains(.fair) ? .fair : .good
    }

    func isShown(by filter: Filter?) -> Bool {
      switch (filter, document.publication) {
      case (nil, _), (.draft?, .draft), (.scheduled?, .scheduled): true
      case (.draft?, _), (.scheduled?, _): false
      case (let filter?, _): light.rawValue == filter.rawValue
      }
    }
  }

  /// The most documents that are listed at once: the size of each page is found by making it.
  static let limit = 200

  let version: SiteVersion
  let filter: Filter?
  private var language: Language { version.language }

  init(_ version: SiteVersion, query: [String: String]) {
    self.version = version
    filter = query["state"].flatMap(Filter.init)
  }

  /// The page.
  func html() async -> [UInt8] {
    let status = version.preview?.status
    let rows = status.map { self.rows(of: $0) } ?? []
    let shown = Array(rows.filter { $0.isShown(by: filter) }.prefix(Self.limit))
    let sizes = await self.sizes(of: shown)
    let title = say("Tình trạng nội dung", "Status of the content")
    let html = OwnPage.html(title, in: language) { html in
      writeWarnings(&html)
      writeFilters(rows, &html)
      writeTable(shown, sizes, &html)
      if let status { writeSessions(status, &html) }
      writeAddresses(&html)
    }
    return PreviewPage.page(html, label: nil, version)
  }

  // MARK: What is shown

  private func rows(of status: SiteStatus) -> [Row] {
    var counts: [String: (errors: Int, warnings: Int)] = [:]
    for diagnostic in version.diagnostics where diagnostic.severity != .note {
      if diagnostic.severity == .error {
        counts[diagnostic.file.path, default: (0, 0)].errors += 1
      } else {
        counts[diagnostic.file.path, default: (0, 0)].warnings += 1
      }
    }
    return status.documents.map { document in
      let states = Bilingual { language in
        let count = counts[document.identity.filePath(in: language)] ?? (0, 0)
        return DocumentState(
          of: document,
          in: language,
          sourceLanguage: status.sourceLanguage,
          errors: count.errors,
          warnings: count.warnings
        )
      }
      return Row(document: document, states: states)
    }
  }

  /// The sizes of the pages of `rows` in bytes, by path.
  private func sizes(of rows: [Row]) async -> [String: Int] {
    guard let files = version.files else { return [:] }
    var sizes: [String: Int] = [:]
    for row in rows {
      guard let pages = version.preview?.pages(of: row.document.identity) else { continue }
      for language in Language.allCases {
        sizes[pages[language]] = try? await files.bytes(at: pages[language])?.count
      }
    }
    return sizes
  }

  // MARK: Writing

  private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private func writeWarnings(_ html: inout HTMLWriter) {
    let warnings = version.diagnostics.filter { $0.severity == .warning }
    guard !warnings.isEmpty else { return }
    let formatter = DiagnosticFormatter(language: language)
    html.markup("<details><summary>")
    html.text(formatter.summary(of: warnings) ?? "")
    html.markup("</summary><pre>")
    html.text(CommandName.put(into: formatter.format(warnings)))
    html.markup("</pre></details>")
  }

  private func writeFilters(_ rows: [Row], _ html: inout HTMLWriter) {
    html.markup("<nav")
    html.attribute("aria-label", say("Lọc theo tình trạng", "Filter by state"))
    html.markup("><ul class=\"filter\">")
    for choice in [nil] + Filter.allCases.map(Optional.some) {
      let name = choice?.name[language] ?? say("Tất cả", "All")
      html.markup("<li><a")
      html.attribute("href", choice.map { "?state=\($0.rawValue)" } ?? "/_sxsh/")
      if choice == filter { html.attribute("aria-current", "page") }
      html.markup(">")
      html.text("\(name) (\(rows.count { $0.isShown(by: choice) }))")
      html.markup("</a></li>")
    }
    html.markup("</ul></nav>")
  }

  private func writeTable(_ rows: [Row], _ sizes: [String: Int], _ html: inout HTMLWriter) {
    html.markup("<div class=\"wide\" tabindex=\"0\" role=\"region\"")
    html.attribute("aria-label", say("Tài liệu", "Documents"))
    html.markup("><table><thead><tr>")
    let sizeName = say("Cỡ trang (KB)", "Size of pages (KB)")
    for head in [say("Tài liệu", "Document"), "Tiếng Việt", "English", sizeName] {
      html.markup("<th scope=\"col\">")
      html.text(head)
      html.markup("</th>")
    }
    html.markup("</tr></thead><tbody>")
    for row in rows { write(row, sizes, &html) }
    html.markup("</tbody></table></div>")
    if rows.isEmpty {
      html.markup("<p>")
      html.text(say("Không có tài liệu nào.", "There is no such document."))
      html.markup("</p>")
    }
  }

  private func write(_ row: Row, _ sizes: [String: Int], _ html: inout HTMLWriter) {
    let pages = version.preview?.pages(of: row.document.identity)
    html.markup("<tr><td>")
    html.text(row.document.title ?? row.document.identity.path)
    for language in Language.allCases where row.document.languages[language] {
      let path = row.document.identity.filePath(in: language)
      html.markup(" <a class=\"path\"")
      html.attribute("href", "\(Responder.sourcePrefix)\(PercentEscapes.encoded(path))")
      html.markup(">")
      html.text(path)
      html.markup("</a>")
    }
    html.markup("</td>")
    for language in Language.allCases {
      html.markup("<td>")
      write(row.states[language], page: pages?[language], &html)
      html.markup("</td>")
    }
    html.markup("<td class=\"number\">")
    let found = pages.map { pages in Language.allCases.compactMap { sizes[pages[$0]] } } ?? []
    html.text(found.map { "\(($0 + 1023) / 1024)" }.joined(separator: " / "))
    html.markup("</td></tr>")
  }

  private func write(_ state: DocumentState, page: String?, _ html: inout HTMLWriter) {
    html.markup("<span")
    html.attribute("class", "state \(state.light.rawValue)")
    html.markup(">")
    html.text(state.text[language])
    html.markup("</span>")
    guard let page, version.files != nil else { return }
    html.markup(" <a class=\"path\"")
    html.attribute("href", "/" + page)
    html.markup(">")
    html.text(page)
    html.markup("</a>")
  }

  private func writeSessions(_ status: SiteStatus, _ html: inout HTMLWriter) {
    let lines = status.sessions.map { entry in
      let day = DateStyle.short(entry.session.start.date, in: language)
      let sample = entry.session.isSample ? say(" (minh họa)", " (sample)") : ""
      return "\(day): \(entry.session.topic[language])\(sample)"
    }
    writeList(say("Buổi tập huấn sắp tới", "Sessions to come"), lines, &html)
  }

  private func writeAddresses(_ html: inout HTMLWriter) {
    let lines = (version.preview?.addressChanges ?? []).map { change in
      switch (change.former, change.current) {
      case (let former?, let current?):
        "\(change.page) (\(change.language.rawValue)): \(former) → \(current)"
      case (nil, let current): say("Mới", "New") + ": \(current ?? "")"
      case (let former?, nil): say("Không còn", "Gone") + ": \(former)"
      }
    }
    let title = say(
      "Địa chỉ đổi từ lần dựng trang trước",
      "Addresses that changed since the site was last built"
    )
    writeList(title, lines, &html)
  }

  private func writeList(_ title: String, _ lines: [String], _ html: inout HTMLWriter) {
    guard !lines.isEmpty else { return }
    html.markup("<h2>")
    html.text(title)
    html.markup("</h2><ul>")
    for line in lines {
      html.markup("<li>")
      html.text(line)
      html.markup("</li>")
    }
    html.markup("</ul>")
  }
}

extension DocumentIdentity {
  /// The path of the document's file in `language`, as messages name it.
  fileprivate func filePath(in language: Language) -> String {
    "content/\(path).\(language.rawValue).md"
  }
}
