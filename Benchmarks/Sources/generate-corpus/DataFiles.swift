/// The data files that stand beside the documents.
enum DataFiles {
  /// The text of `site.yaml`.
  static let site = """
    name: { vi: Sản xuất sạch hơn, en: Cleaner Production }
    languages: { vi: { prefix: "" }, en: { prefix: en } }
    base-url: https://sxsh.example/
    status-notice:
      vi: "Trang này do máy sinh ra để đo tốc độ, mọi số liệu đều không có thật."
      en: "This site was generated to measure speed and none of its figures is real."
    contact:
      email: sxsh@example.vn
      phone: 0210 000 0000
      address:
        vi: "Địa chỉ mẫu"
        en: "Sample address"
      placeholder: true
    sections:
      learn:
        vi: { label: Kiến thức, path: kien-thuc }
        en: { label: Learn, path: learn }
      method:
        vi: { label: Phương pháp, path: phuong-phap }
        en: { label: Method, path: method }
      policy:
        vi: { label: Chính sách, path: chinh-sach }
        en: { label: Policy, path: policy }
    kinds:
      training:
        vi: { label: Tập huấn, path: tap-huan }
        en: { label: Training, path: training }
      case-studies:
        vi: { label: Điển hình, path: dien-hinh }
        en: { label: Cases, path: cases }
      examples:
        vi: { label: Ví dụ tính toán, path: vi-du }
        en: { label: Worked examples, path: examples }
      worksheets:
        vi: { label: Biểu mẫu, path: bieu-mau }
        en: { label: Worksheets, path: worksheets }
      glossary:
        vi: { label: Thuật ngữ, path: thuat-ngu }
        en: { label: Glossary, path: glossary }
      handouts:
        vi: { label: Tài liệu hội thảo, path: tai-lieu }
        en: { label: Workshop handouts, path: handouts }
    navigation: [learn, method, case-studies, examples, training, policy]
    tone-marks: old

    """

  /// The text of `vocabulary.yaml`.
  static var vocabulary: String {
    let lists = [
      ("sectors", Vocabulary.sectors), ("techniques", Vocabulary.techniques),
      ("resources", Vocabulary.resources), ("places", Vocabulary.places),
      ("audiences", Vocabulary.audiences), ("steps", Vocabulary.steps),
      ("session-kinds", Vocabulary.sessionKinds),
    ]
    return lists.map { name, terms in
      "\(name):\n" + terms.map(entry).joined()
    }.joined(separator: "\n")
  }

  private static func entry(_ term: Term) -> String {
    var text = "  - key: \"\(term.key)\"\n"
    for language in Language.allCases {
      let label = term.label[language]
      text += "    \(language.rawValue): { label: \"\(label)\", slug: \(Slug.fold(label)) }\n"
    }
    return text
  }
}
