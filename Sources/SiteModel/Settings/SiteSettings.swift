internal import Diagnostics
public import Localization

/// What `site.yaml` says of the site as a whole.
public struct SiteSettings: Sendable {
  /// How readers reach the campaign.
  public struct Contact: Sendable {
    /// The e-mail address.
    public let email: String
    /// The telephone number as people dial it.
    public let phone: String
    /// The postal address.
    public let address: Bilingual<String>
    /// Whether these are placeholders: the site then says that it is no official portal.
    public let isPlaceholder: Bool
  }

  /// Where tone marks stand in open syllables on oa, oe and uy.
  public enum ToneMarks: String, CaseIterable, Sendable {
    /// On the first vowel: hòa, thủy.
    case old
    /// On the second vowel: hoà, thuỷ.
    case new
  }

  /// Sections that have a meaning of their own to the program.
  public enum Kind: String, CaseIterable, Sendable {
    case training
    case caseStudies = "case-studies"
    case examples
    case worksheets
    case glossary
    case handouts
    case topics
  }

  /// The site's name.
  public let name: Bilingual<String>
  /// The site in one sentence.
  public let description: Bilingual<String>
  /// The language that facts are stated in: the first of the file.
  public let sourceLanguage: Language
  /// The folder of each language; empty for the one at the root.
  let prefixes: Bilingual<String>
  /// Where the site will be served from, ending in `/`; `nil` where that is not known.
  public let baseURL: String?
  /// A banner while contacts are placeholders.
  public let statusNotice: Bilingual<String>?
  /// How readers reach the campaign.
  public let contact: Contact?
  /// The sections of articles, in the order of the file.
  public let sections: [Section]
  /// The kinds that have a folder, by key.
  public let kinds: [Kind: Section]
  /// The keys of the sections and kinds in the navigation.
  public let navigation: [Located<String>]
  /// Where tone marks stand.
  public let toneMarks: ToneMarks

  /// The section or kind called `key`.
  public func section(_ key: String) -> Section? {
    sections.first { $0.key == key } ?? Kind(rawValue: key).map { self[$0] }
  }

  /// The section whose index shows the legal register; `nil` where the site has none.
  public var registerSection: Section? { sections.first { $0.key == "policy" } }

  /// The folder and label of `kind`.
  public subscript(kind: Kind) -> Section { kinds[kind] ?? kind.standard }
}

extension SiteSettings.Kind {
  /// What the kind is called where `site.yaml` does not name it.
  var standard: Section {
    switch self {
    case .training: section("Tập huấn", "tap-huan", "Training", "training")
    case .caseStudies: section("Điển hình", "dien-hinh", "Cases", "cases")
    case .examples: section("Ví dụ tính toán", "vi-du", "Worked examples", "examples")
    case .worksheets: section("Biểu mẫu", "bieu-mau", "Worksheets", "worksheets")
    case .glossary: section("Thuật ngữ", "thuat-ngu", "Glossary", "glossary")
    case .handouts: section("Tài liệu", "tai-lieu", "Handouts", "handouts")
    case .topics: section("Chủ đề", "chu-de", "Topics", "topics")
    }
  }

  private func section(_ vi: String, _ viFolder: String, _ en: String, _ enFolder: String)
    -> Section
  {
    Section(
      key: rawValue,
      label: Bilingual(vi: vi, en: en),
      folder: Bilingual(vi: viFolder, en: enFolder)
    )
  }
}
