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
    vi: #"đặt tên bài trong dấu nháy kép, như ./sxsh new bai-viet "Tắt máy giờ nghỉ trưa""#,
    en: #"put the title in double quotes, as in ./sxsh new article "Tắt máy giờ nghỉ trưa""#
  )

  static let sectionOfOtherKind = Bilingual(
    vi: "--section chỉ dùng cho bài viết (bai-viet); bỏ nó đi",
    en: "--section is for articles only; leave it out"
  )

  static func unknownKind(_ word: String, _ suggestion: String?) -> Bilingual<String> {
    let all = Bilingual { language in
      DocumentKind.allCases.map { $0.words[language == .vi ? 1 : 0] }.joined(separator: ", ")
    }
    let choices = choices(all, suggestion, Bilingual(vi: "các loại", en: "the kinds are"))
    return Bilingual(
      vi: "không có loại '\(word)'; \(choices.vi)",
      en: "there is no kind '\(word)'; \(choices.en)"
    )
  }

  static func unknownSection(_ section: String, among sections: [String]) -> Bilingual<String> {
    let all = sections.joined(separator: ", ")
    let choices = choices(
      Bilingual(vi: all, en: all),
      Suggestion.nearest(to: section, among: sections),
      Bilingual(vi: "các chuyên mục", en: "the sections are")
    )
    return Bilingual(
      vi: "site.yaml không có chuyên mục '\(section)'; \(choices.vi)",
      en: "site.yaml has no section '\(section)'; \(choices.en)"
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
    return Bilingual(
      vi: """
        Đã tạo:
        \(list)Việc tiếp theo:
          1. Mở hai tệp, viết lại dòng 'summary' và phần dưới dòng '---' thứ hai.
          2. Xem từng dòng có hướng dẫn (dấu #), dòng nào cần thì bỏ dấu # rồi điền.
          3. Viết xong thì xóa dòng 'draft: true'.
          4. Chạy ./sxsh check
        """,
      en: """
        Made:
        \(list)Next:
          1. Open both files; write the line 'summary' and the text below the second '---' anew.
          2. Look through the lines with a # before them; take it away and fill in those you need.
          3. When all is written, delete the line 'draft: true'.
          4. Run ./sxsh check
        """
    )
  }
}
