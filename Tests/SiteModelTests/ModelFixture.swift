import Diagnostics
import Localization

@testable import SiteModel

/// Makes the values of the model from short texts.
enum ModelFixture {
  static let energy = term("energy", .resources, "Năng lượng", "Energy")
  static let water = term("water", .resources, "Nước", "Water")
  static let change = term("technology-change", .techniques, "Đổi công nghệ", "Technology change")

  static let housekeeping = term(
    "good-housekeeping",
    .techniques,
    "Quản lý nội vi",
    "Good housekeeping"
  )
  static let paper = term("paper", .sectors, "Giấy", "Paper")
  static let place = term("vinh-yen", .places, "Vĩnh Yên", "Vĩnh Yên")

  static let vocabulary = Vocabulary([
    .sectors: [
      Term(
        group: .sectors,
        key: "tiles",
        label: Bilingual(vi: "Gạch ốp lát, gốm", en: "Tiles and ceramics"),
        slug: Bilingual(vi: "gach-gom", en: "tiles"),
        aliases: ["gạch men"]
      ),
      paper,
    ],
    .techniques: [change],
    .resources: [energy, water],
    .places: [place],
  ])

  static func term(_ key: String, _ group: TermGroup, _ vi: String, _ en: String) -> Term {
    Term(
      group: group,
      key: key,
      label: Bilingual(vi: vi, en: en),
      slug: Bilingual(vi: Slug.make(from: vi), en: Slug.make(from: en))
    )
  }

  static func date(_ text: String) throws -> CalendarDate { try CalendarDate.parse(text).get() }

  static func money(_ text: String) throws -> Money { try Money.parse(text, in: .vi).get().money }

  static func quantity(_ text: String) throws -> Quantity {
    try Quantity.parse(text, in: .vi).get()
  }

  static func saved(_ resource: Term, _ text: String) throws -> ResourceEffect {
    ResourceEffect(resource: resource, change: .saved(try quantity(text)))
  }

  /// A measure of a case study; what is `disputed` says that its sources differ.
  static func measure(
    _ technique: Term = change,
    investment: String? = nil,
    saving: String? = nil,
    effects: [ResourceEffect] = [],
    disputed: Bool = false
  ) throws -> Measure {
    Measure(
      id: "m",
      name: TranslatedText("Giải pháp", in: .vi),
      technique: technique,
      investment: try investment.map { try money($0) },
      saving: try saving.map { try money($0) },
      effects: effects,
      disputed: disputed ? TranslatedText("Nguồn mâu thuẫn", in: .vi) : nil,
      caveat: nil
    )
  }

  /// What `sxsh` would read from front matter: the text without its fences.
  static func reader(_ source: String, _ translation: String? = nil) -> (
    FieldReader, ProblemCollector
  ) {
    let problems = ProblemCollector()
    func side(_ text: String, _ language: Language) -> FieldReader.Side {
      let file = SourceFile(path: "a.\(language.rawValue).md", text: text)
      let node = YAMLReader.read(file).value
      let map: YAMLMap = if case .map(let map) = node.value { map } else { YAMLMap([]) }
      let values = ValueReader(
        file: file,
        language: language,
        vocabulary: vocabulary,
        problems: problems
      )
      return FieldReader.Side(map: map, range: .startOfFile, values: values)
    }
    let fields = FieldReader(
      source: side(source, .vi),
      translation: translation.map { side($0, .en) }
    )
    return (fields, problems)
  }

  /// The document that the file at `path` holds, with its translation.
  static func document(
    _ path: String,
    _ source: String,
    _ translation: String? = nil
  ) -> Diagnosed<Document?> {
    func parse(_ text: String, _ language: String) -> Diagnosed<ParsedFile?> {
      let path = "\(path).\(language).md"
      return DocumentParser.parse(SourceFile(path: "content/\(path)", text: text), path: path)
    }
    let own = parse(source, "vi")
    let other = translation.map { parse($0, "en") }
    var diagnostics = own.diagnostics + (other?.diagnostics ?? [])
    guard let parsed = own.value else { return Diagnosed(nil, diagnostics) }
    let reader = DocumentReader(
      sourceLanguage: .vi,
      vocabulary: vocabulary,
      sections: ["learn", "policy"]
    )
    let read = reader.read(parsed, translation: other?.value ?? nil)
    diagnostics += read.diagnostics
    return Diagnosed(read.value, diagnostics)
  }

  /// An article with `extra` lines of front matter.
  static func article(_ title: String, _ extra: String = "", body: String = "Bài.\n") -> String {
    """
    ---
    title: \(title)
    summary: Một bài ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
    date: 15/11/2026
    \(extra.isEmpty ? "" : extra + "\n")---
    \(body)
    """
  }

  static let settings: SiteSettings? = SiteSettings.read(
    SourceFile(
      path: "content/site.yaml",
      text: """
        name: { vi: Trang thử, en: Test site }
        languages: { vi: { prefix: "" }, en: { prefix: en } }
        sections:
          learn: { vi: { label: Kiến thức, path: kien-thuc }, en: { label: Learn, path: learn } }
          policy: { vi: { label: Chính sách, path: chinh-sach }, en: { label: Policy, path: policy } }
        """
    )
  ).value
}

extension [Diagnostic] {
  var codes: [String] { map(\.problem.code) }
}
