internal import Diagnostics
internal import Localization
internal import SiteModel

/// What `sxsh new` says.
enum NewMessage {
  static let emptyTitle = Bilingual(
    vi: #"tên bài để trống; ghi như ./sxsh new bai-viet "Tắt máy giờ nghỉ trưa""#,
    en: #"the title is empty; write it like ./sxsh new article "Tắt máy giờ nghỉ trưa""#
  )

  static let unquotedTitle = Bilingual(
    vi: #"đặt tên bài trong dấu nháy kép thẳng, như ./sxsh new bai-viet "Tắt máy giờ nghỉ trưa""#,
    en: #"put the title in straight quotes, as in ./sxsh new article "Tắt máy giờ nghỉ trưa""#
  )

  static func kindLeftOut(_ title: String) -> Bilingual<String> {
    Bilingual(
      vi: "ghi loại bài trước tên bài, như ./sxsh new bai-viet \"\(title)\" "
        + "(các loại: \(kinds.vi))",
      en: "write the kind before the title, as in ./sxsh new article \"\(title)\" "
        + "(the kinds are: \(kinds.en))"
    )
  }

  static let sectionOfOtherKind = Bilingual(
    vi: "--section chỉ dùng cho bài viết (bai-viet); bỏ nó đi",
    en: "--section is for articles only; leave it out"
  )

  static func unknownKind(_ word: String, _ suggestion: String?) -> Bilingual<String> {
    let choices = choices(kinds, suggestion, Bilingual(vi: "các loại", en: "the kinds are"))
    return Bilingual(
      vi: "không có loại '\(word)'; \(choices.vi)",
      en: "there is no kind '\(word)'; \(choices.en)"
    )
  }

  private static let kinds = Bilingual { language in
    DocumentKind.allCases.map { $0.words[language == .vi ? 1 : 0] }.joined(separator: ", ")
  }

  static let noSections = Bilingual(
    vi: "chưa đọc được các chuyên mục trong content/site.yaml; gõ ./sxsh check để xem phải sửa gì",
    en: "the sections in content/site.yaml cannot be read; type ./sxsh check to see what to mend"
  )

  static func unknownSection(_ name: String, among sections: [Section]) -> Bilingual<String> {
    // Readers know a section by its label, and so does who asks for one.
    let labelled = sections.first { section in
      Language.allCases.contains { Slug.make(from: section.label[$0]) == Slug.make(from: name) }
    }
    let choices = choices(
      Bilingual { language in
        sections.map { "\($0.key) (\($0.label[language]))" }.joined(separator: ", ")
      },
      labelled?.key ?? Suggestion.nearest(to: name, among: sections.map(\.key)),
      Bilingual(vi: "các chuyên mục", en: "the sections are")
    )
    return Bilingual(
      vi: "site.yaml không có chuyên mục '\(name)'; \(choices.vi)",
      en: "site.yaml has no section '\(name)'; \(choices.en)"
    )
  }

  /// What can be chosen, behind the question whether `suggestion` was meant.
  private static func choices(
    _ all: Bilingual<String>,
    _ suggestion: String?,
    _ lead: Bilingual<String>
  ) -> Bilingual<String> {
    guard let suggestion else { return Bilingual { "\(lead[$0]): \(all[$0])" } }
    let question = Suggestion.question(suggestion)
    return Bilingual { "\(question[$0]) (\(lead[$0]): \(all[$0]))" }
  }

  static func badName(_ name: String, _ slug: String) -> Bilingual<String> {
    let example = slug.isEmpty ? "tat-may" : slug
    return Bilingual(
      vi: "'\(name)' không dùng làm tên tệp được; ghi như --name \(example)",
      en: "'\(name)' cannot be a file name; write it like --name \(example)"
    )
  }

  static func done(_ paths: [String]) -> Bilingual<String> {
    let list = paths.map { "  \($0)\n" }.joined()
    let translation = (paths.last ?? "").shellWord
    return Bilingual(
      vi: """
        Đã tạo:
        \(list)Việc tiếp theo:
          1. Mở hai tệp, viết lại dòng 'summary' và phần dưới dòng '---' thứ hai.
          2. Xem từng dòng có hướng dẫn (dấu #), dòng nào cần thì bỏ dấu # rồi điền.
          3. Viết xong thì xóa dòng 'draft: true'.
          4. Dịch xong thì chạy ./sxsh translated \(translation)
          5. Chạy ./sxsh check
        """,
      en: """
        Made:
        \(list)Next:
          1. Open both files; write the line 'summary' and the text below the second '---' anew.
          2. Look through the lines with a # before them; take it away and fill in those you need.
          3. When all is written, delete the line 'draft: true'.
          4. When it is translated, run ./sxsh translated \(translation)
          5. Run ./sxsh check
        """
    )
  }
}
