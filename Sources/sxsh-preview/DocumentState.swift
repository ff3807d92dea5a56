internal import Diagnostics
internal import Localization
internal import SiteModel

/// How one language of a document stands: what the lights of the status page show.
struct DocumentState: Sendable {
  /// The light.
  enum Light: String, CaseIterable, Sendable {
    /// Readers see it, and nothing is wrong.
    case good
    /// Something is to be done.
    case fair
    /// Nothing can be published before this is mended.
    case poor
  }

  let light: Light
  /// What stands in the way, or how it is.
  let text: Bilingual<String>

  private init(_ light: Light, _ vi: String, _ en: String) {
    self.light = light
    text = Bilingual(vi: vi, en: en)
  }

  /// The state of `document` in `language`, in which its file has `errors` and `warnings`.
  init(
    of document: DocumentStatus,
    in language: Language,
    sourceLanguage: Language,
    errors: Int,
    warnings: Int
  ) {
    if errors > 0 {
      self.init(.poor, "\(errors) lỗi", errors == 1 ? "1 error" : "\(errors) errors")
    } else if language == sourceLanguage {
      self =
        document.languages[language]
        ? .source(document, warnings) : DocumentState(.poor, "thiếu bản gốc", "no source text")
    } else {
      self = .translation(document, warnings)
    }
  }

  private static func source(_ document: DocumentStatus, _ warnings: Int) -> DocumentState {
    switch document.publication {
    case .draft: return DocumentState(.fair, "bản nháp", "draft")
    case .scheduled(let day):
      return DocumentState(
        .fair,
        "hẹn đăng \(DateStyle.short(day, in: .vi))",
        "scheduled for \(DateStyle.short(day, in: .en))"
      )
    case .expired(let day):
      return DocumentState(
        .fair,
        "hết hạn \(DateStyle.short(day, in: .vi))",
        "expired \(DateStyle.short(day, in: .en))"
      )
    case .unknown: return DocumentState(.poor, "không đọc được", "cannot be read")
    case .published, .withoutPage: break
    }
    if document.isUnsourced { return DocumentState(.fair, "chưa đủ nguồn", "not fully sourced") }
    return .good(warnings)
  }

  private static func translation(_ document: DocumentStatus, _ warnings: Int) -> DocumentState {
    switch document.translation {
    case .current: return .good(warnings)
    case .outdated(let day, let texts, let changes):
      let count = texts.count + changes.count
      return DocumentState(
        .fair,
        "cũ: bản gốc đổi \(count) chỗ từ \(DateStyle.short(day, in: .vi))",
        "outdated: \(count) \(count == 1 ? "change" : "changes") since "
          + DateStyle.short(day, in: .en)
      )
    case .unrecorded: return DocumentState(.fair, "chưa ghi là đã dịch khớp", "not recorded")
    case .missing: return DocumentState(.fair, "chưa dịch", "not translated")
    case .orphan: return DocumentState(.poor, "không có bản gốc", "no source text")
    case .unreadable: return DocumentState(.poor, "không đọc được", "cannot be read")
    }
  }

  private static func good(_ warnings: Int) -> DocumentState {
    guard warnings > 0 else { return DocumentState(.good, "tốt", "good") }
    return DocumentState(
      .fair,
      "\(warnings) cảnh báo",
      warnings == 1 ? "1 warning" : "\(warnings) warnings"
    )
  }
}
