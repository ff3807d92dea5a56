internal import Diagnostics
internal import Localization
internal import SiteModel

/// The status of a site as a table for people, and lists under it.
struct StatusTable {
  private let status: SiteStatus
  private let language: Language

  init(_ status: SiteStatus, _ language: Language) {
    self.status = status
    self.language = language
  }

  /// The whole text, with a line end.
  var text: String {
    ([table] + lists + [counts]).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func say(vi: String, en: String) -> String { Bilingual(vi: vi, en: en)[language] }

  // MARK: Table

  private var table: String {
    let head = [
      say(vi: "Bài", en: "Document"), say(vi: "Loại", en: "Kind"), "vi", "en",
      say(vi: "Vướng gì", en: "What stands in the way"),
    ]
    let rows = [head] + status.documents.map(row)
    let widths = head.indices.dropLast().map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        if column < widths.count {
          line += String(repeating: " ", count: widths[column] - cell.count + 2)
        }
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  private func row(_ document: DocumentStatus) -> [String] {
    let kind = document.identity.kind.map { $0.name[language] } ?? "?"
    return [VisibleText.of(document.identity.path), kind]
      + Language.allCases.map { cell(of: document, $0) } + [obstacles(of: document)]
  }

  private func cell(of document: DocumentStatus, _ column: Language) -> String {
    guard document.languages[column] else { return say(vi: "thiếu", en: "missing") }
    if column == status.sourceLanguage { return say(vi: "gốc", en: "source") }
    return switch document.translation {
    case .current: say(vi: "khớp", en: "current")
    case .outdated: say(vi: "cũ", en: "outdated")
    case .unrecorded: say(vi: "chưa ghi", en: "unrecorded")
    case .orphan: say(vi: "thiếu gốc", en: "orphan")
    case .missing, .unreadable: say(vi: "có", en: "there")
    }
  }

  private func obstacles(of document: DocumentStatus) -> String {
    var parts: [String] = []
    if document.errors > 0 {
      parts.append(say(vi: "\(document.errors) lỗi", en: "errors: \(document.errors)"))
    }
    switch document.translation {
    case .outdated(let day, let texts, let changes):
      let date = DateStyle.short(day, in: language)
      let places = texts + changes.map { "\(word(for: $0.form)) \($0.line)" }
      parts.append(
        say(vi: "bản gốc đổi từ \(date): ", en: "source changed since \(date): ")
          + places.joined(separator: ", ")
      )
    case .orphan: parts.append(say(vi: "không có bản gốc", en: "no source text"))
    case .current, .unrecorded, .missing, .unreadable: break
    }
    switch document.publication {
    case .draft: parts.append(say(vi: "nháp", en: "draft"))
    case .scheduled(let day):
      parts.append(say(vi: "hẹn ", en: "from ") + DateStyle.short(day, in: language))
    case .expired(let day):
      parts.append(say(vi: "hết hạn ", en: "expired ") + DateStyle.short(day, in: language))
    case .published, .withoutPage, .unknown: break
    }
    return parts.joined(separator: "; ")
  }

  private func word(for form: DocumentStatus.Change.Form) -> String {
    switch form {
    case .changed: say(vi: "sửa dòng", en: "changed line")
    case .added: say(vi: "thêm dòng", en: "new line")
    case .removed: say(vi: "bỏ trước dòng", en: "removed before line")
    }
  }

  // MARK: Lists

  private var lists: [String] {
    [
      list(say(vi: "Buổi tập huấn sắp tới", en: "Sessions to come"), status.sessions.map(line)),
      list(
        say(vi: "Bài nháp", en: "Drafts"),
        paths { if case .draft = $0.publication { true } else { false } }
      ),
      list(
        say(vi: "Hẹn ngày đăng", en: "Scheduled"),
        paths { if case .scheduled = $0.publication { true } else { false } }
      ),
      list(
        say(vi: "Hết hạn", en: "Expired"),
        paths { if case .expired = $0.publication { true } else { false } }
      ),
      list(
        say(
          vi: "Chưa đủ nguồn (thiếu 'evidence', chỉ một phần, hoặc nguồn chưa xác minh)",
          en: "Not fully sourced (no 'evidence', partial, or a source that is not confirmed)"
        ),
        paths(\.isUnsourced)
      ),
    ]
  }

  private func list(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : ([title + ":"] + lines.map { "  " + $0 }).joined(separator: "\n")
  }

  private func paths(_ isListed: (DocumentStatus) -> Bool) -> [String] {
    status.documents.filter(isListed).map { document in
      VisibleText.of(document.identity.path + (document.title.map { " – \($0)" } ?? ""))
    }
  }

  private func line(_ session: SiteStatus.Session) -> String {
    let day = DateStyle.short(session.session.start.date, in: language)
    let sample = session.session.isSample ? say(vi: " (minh họa)", en: " (sample)") : ""
    let name = "\(session.session.id.value) – \(session.session.topic[language])"
    return "\(day)  \(VisibleText.of(name))\(sample)"
  }

  private var counts: String {
    let count = StatusCounts(status)
    return say(
      vi:
        "\(count.documents) bài: \(count.current) bản dịch khớp, \(count.outdated) cũ, "
        + "\(count.unrecorded) chưa ghi, \(count.missing) thiếu, \(count.orphans) không có bản gốc; "
        + "\(count.drafts) nháp, \(count.scheduled) hẹn ngày, \(count.expired) hết hạn, "
        + "\(count.unsourced) chưa đủ nguồn; \(count.sessions) buổi sắp tới",
      en:
        "\(count.documents) documents: \(count.current) translations current, "
        + "\(count.outdated) outdated, \(count.unrecorded) unrecorded, \(count.missing) missing, "
        + "\(count.orphans) orphaned; \(count.drafts) drafts, \(count.scheduled) scheduled, "
        + "\(count.expired) expired, \(count.unsourced) not fully sourced; "
        + "\(count.sessions) sessions to come"
    )
  }
}

extension DocumentKind {
  fileprivate var name: Bilingual<String> {
    switch self {
    case .articles: Bilingual(vi: "bài viết", en: "article")
    case .training: Bilingual(vi: "tập huấn", en: "training")
    case .caseStudies: Bilingual(vi: "điển hình", en: "case study")
    case .worksheets: Bilingual(vi: "biểu mẫu", en: "worksheet")
    case .pages: Bilingual(vi: "trang", en: "page")
    case .handouts: Bilingual(vi: "tài liệu in", en: "handout")
    }
  }
}
