internal import Diagnostics
public import Localization

/// A new document: what its pair of files is made of before anybody has written it.
public struct DocumentStarter: Sendable {
  /// What the new document is.
  public let kind: DocumentKind
  /// Its folder under `content/`: `articles/learn`.
  public let folder: String
  /// Its file name without language and ending, free in the folder.
  public let name: String

  let title: String
  let englishTitle: String?
  let englishSlug: String
  let today: CalendarDate
  let vocabulary: Vocabulary
  let sessionID: String
  let worksheetNumber: Int

  /// Plans a document.
  ///
  /// Articles have a `section`, other kinds none. Without a `name` a free one is folded from the
  /// title; `inventory` knows the names that are taken.
  public init(
    _ kind: DocumentKind,
    title: String,
    englishTitle: String?,
    section: String?,
    name: String?,
    today: CalendarDate,
    vocabulary: Vocabulary,
    inventory: ContentInventory
  ) {
    self.kind = kind
    folder = section.map { "\(kind.rawValue)/\($0)" } ?? kind.rawValue
    let folded = Self.slug(of: title)
    let base = folded.isEmpty ? kind.words[1] : folded
    let free = name ?? inventory.freeName(base, in: folder)
    self.name = free
    self.title = YAMLText.line(title)
    self.englishTitle = englishTitle.map(YAMLText.line)
    let english = englishTitle.map(Self.slug(of:)) ?? ""
    englishSlug = english.isEmpty ? free : inventory.freeName(english, in: folder)
    self.today = today
    self.vocabulary = vocabulary
    let month = today.in(days: 30).iso.prefix(7)
    sessionID = inventory.freeSessionID("\(Slug.shortened(base, to: 40))-\(month)")
    worksheetNumber = inventory.lastWorksheet + 1
  }

  private static func slug(of title: String) -> String {
    Slug.shortened(Slug.make(from: title), to: Slug.suggestedLength)
  }

  /// The texts of the two files.
  public var texts: Bilingual<String> {
    Bilingual { language in
      let parts = parts[language]
      return "---\n" + head(language) + parts.facts + "---\n" + parts.body
    }
  }

  /// What the kind adds to the keys that every document has, and its text.
  private var parts: Bilingual<(facts: String, body: String)> {
    switch kind {
    case .articles: article
    case .training: training
    case .caseStudies: caseStudy
    case .worksheets: worksheet
    case .pages: page
    case .handouts: handout
    }
  }

  private func head(_ language: Language) -> String {
    switch language {
    case .vi: vietnameseHead
    case .en: englishHead
    }
  }

  private var vietnameseHead: String {
    """
    # Dòng bắt đầu bằng dấu # chỉ để hướng dẫn, người đọc không thấy. Dòng nào cần thì bỏ dấu # ở đầu.
    # Tên bài, hiện ở đầu trang.
    title: \(title)
    # Tóm tắt, 40 đến 200 ký tự: bài nói gì và giúp gì cho người đọc.
    summary: \(StarterPrompt.summary.vi)
    # Địa chỉ của trang: chữ thường không dấu, nối bằng gạch ngang.
    slug: \(name)
    # Ngày đăng: ngày/tháng/năm.
    date: \(today.dayFirst)
    # Bản nháp chưa đăng lên trang. Viết xong thì xóa dòng dưới.
    draft: true
    # Ngày sửa gần nhất, hẹn ngày đăng, ngày hết hạn.
    # updated: \(today.dayFirst)
    # publish-on: \(today.in(days: 7).dayFirst)
    # expires: \(today.in(days: 365).dayFirst)
    # Ảnh đầu bài (đặt trong content/media), lời tả cho người không nhìn thấy ảnh, người chụp.
    # image: \(pathToMedia)/ten-anh.jpg
    # image-alt: Trong ảnh có gì
    # image-credit: Ảnh: tên người chụp
    # Nguồn của số liệu. evidence: sourced (có nguồn), partial (một phần), illustrative (minh họa).
    \(kind == .caseStudies ? "" : "# evidence: sourced\n")# sources:
    #   - title: Tên văn bản hoặc bài báo
    #     by: Cơ quan hoặc người viết
    #     date: \(today.dayFirst)
    #     url: https://…

    """
  }

  private var englishHead: String {
    """
    # Lines that begin with # are for you; readers never see them. Take the # away where you need one.
    # Dates, amounts and places stand in the Vietnamese file alone; here is text only.
    # The title, at the top of the page.
    title: \(englishTitle ?? StarterPrompt.title.en)
    # The summary, 40 to 200 characters: what the page says and how it helps.
    summary: \(StarterPrompt.summary.en)
    # The address of the page: lower-case letters joined by hyphens.
    slug: \(englishSlug)
    # The day of the last change to the English text.
    # updated: \(today.dayFirst)
    # What the picture shows, and who took it, if the Vietnamese file has an image.
    # image-alt: What the picture shows
    # image-credit: Photograph: name

    """
  }

  private var pathToMedia: String {
    folder.split(separator: "/").map { _ in ".." }.joined(separator: "/") + "/media"
  }

  /// The keys of `group` for a comment, and the first of them.
  func terms(_ group: TermGroup) -> (all: String, first: String) {
    let keys = vocabulary.terms[group]?.map(\.key) ?? []
    return (keys.joined(separator: ", "), keys.first ?? "")
  }
}

extension CalendarDate {
  /// The day so many days later.
  func `in`(days: Int) -> CalendarDate { CalendarDate(daysSince1970: daysSince1970 + days) }
}
