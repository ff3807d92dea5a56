public import Diagnostics
public import Localization

/// What can be wrong with addresses and with what leads to them.
public enum LinkProblem: Problem {
  case noSuchDocument(String, suggestion: String?)
  /// A path or identity in front matter, which counts from `content/`.
  case noSuchReference(String, suggestion: String?, kind: DocumentKind)
  case noSuchHeading(String, suggestion: String?)
  case noSuchFile(String, suggestion: String?)
  case notPublished(String, because: Document.Absence)
  case outsideContent(String)
  case addressTaken(String, byAlias: Bool)
  case orphanTranslation(String, suggestion: String?)
  case reservedSlug(String)
  case noSlug(String)
  /// No file system keeps so long a name; `shorter` begins as it does.
  case slugTooLong(shorter: String)
  case badAlias(String, suggestion: String?)
  case absoluteLink(String, suggestion: String?)
  case noSuchEntry(EntryReference, suggestion: String?)
  case noEntries(EntryReference)
  case noEntryPage(EntryReference)
  case entryAsPicture(EntryReference)
  case noSuchSession(String, suggestion: String?)
  /// A fact names a document of another kind than it must.
  case wrongKind(String, of: DocumentKind, expected: DocumentKind)
  /// An address without `https:`, which a page opened from a disk takes for a file.
  case schemelessLink(String)
  /// A file of a kind that a server or a browser might run.
  case noDownload(String)
  /// What to read next is the document itself, or is named already.
  case needlessReference(String, isItself: Bool)

  /// The code: never reused.
  public var code: String {
    switch self {
    case .noSuchDocument, .noSuchReference: "SX401"
    case .noSuchHeading: "SX402"
    case .noSuchFile: "SX403"
    case .notPublished: "SX404"
    case .outsideContent: "SX405"
    case .addressTaken: "SX406"
    case .orphanTranslation: "SX407"
    case .reservedSlug: "SX408"
    case .noSlug: "SX409"
    case .slugTooLong: "SX432"
    case .badAlias: "SX410"
    case .absoluteLink: "SX411"
    case .noSuchEntry: "SX412"
    case .noEntries: "SX413"
    case .noEntryPage: "SX414"
    case .entryAsPicture: "SX415"
    case .noSuchSession: "SX416"
    case .wrongKind: "SX435"
    case .schemelessLink: "SX430"
    case .noDownload: "SX431"
    case .needlessReference: "SX436"
    }
  }

  /// An error, but for a link to a page that has expired: the passing of a day must not keep a site
  /// from being built, and the link is shown as plain text.
  public var severity: Severity {
    switch self {
    case .notPublished(_, because: .since), .needlessReference: .warning
    default: .error
    }
  }

  /// Whether it is a link, an anchor or a picture that leads nowhere: what leads there can be shown
  /// as plain text while a page is being written.
  public var isToleratedInPreviews: Bool {
    switch self {
    case .noSuchDocument, .noSuchReference, .noSuchHeading, .noSuchFile, .notPublished,
      .outsideContent, .absoluteLink, .noSuchEntry, .noEntries, .noEntryPage, .entryAsPicture,
      .noSuchSession, .wrongKind, .schemelessLink, .noDownload, .needlessReference:
      true
    case .addressTaken, .orphanTranslation, .reservedSlug, .noSlug, .slugTooLong, .badAlias:
      false
    }
  }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .noSuchReference(let path, _, _):
      Bilingual(vi: "không có tài liệu '\(path)'", en: "there is no document '\(path)'")
    case .noSuchDocument(let path, _):
      Bilingual(
        vi: "liên kết trỏ tới tài liệu không có: '\(path)'",
        en: "the link leads to a document that does not exist: '\(path)'"
      )
    case .noSuchHeading(let anchor, _):
      Bilingual(
        vi: "trang đích không có đề mục '#\(anchor)'",
        en: "the page has no heading '#\(anchor)'"
      )
    case .noSuchFile(let path, _):
      Bilingual(vi: "không có tệp '\(path)'", en: "there is no file '\(path)'")
    case .notPublished(let path, .draft):
      Bilingual(
        vi: "liên kết trỏ tới bài còn là bản nháp: '\(path)'",
        en: "the link leads to a document that is still a draft: '\(path)'"
      )
    case .notPublished(let path, .until(let day)):
      Bilingual(
        vi: "liên kết trỏ tới bài đến \(DateStyle.long(day, in: .vi)) mới đăng: '\(path)'",
        en: "the link leads to a document that is published only on "
          + "\(DateStyle.long(day, in: .en)): '\(path)'"
      )
    case .notPublished(let path, .since(let day)):
      Bilingual(
        vi: "liên kết trỏ tới bài đã gỡ sau \(DateStyle.long(day, in: .vi)): '\(path)'",
        en: "the link leads to a document that expired after "
          + "\(DateStyle.long(day, in: .en)): '\(path)'"
      )
    case .notPublished(let path, .noPage):
      Bilingual(
        vi: "liên kết trỏ tới tài liệu chỉ để in, không có trang: '\(path)'",
        en: "the link leads to a document that is only printed and has no page: '\(path)'"
      )
    case .outsideContent(let path):
      Bilingual(
        vi: "liên kết ra ngoài thư mục nội dung: '\(path)'",
        en: "the link leads out of the content folder: '\(path)'"
      )
    case .addressTaken(let path, _):
      Bilingual(
        vi: "hai trang cùng một địa chỉ: '\(path)'",
        en: "two pages have one address: '\(path)'"
      )
    case .orphanTranslation(let name, _):
      Bilingual(
        vi: "bản dịch này không có bản gốc '\(name)'",
        en: "the translation has no source text '\(name)'"
      )
    case .reservedSlug(let slug):
      Bilingual(
        vi: "'\(slug)' là tên dành riêng, không đặt cho bài được",
        en: "'\(slug)' is a reserved name and cannot be a page's"
      )
    case .slugTooLong:
      Bilingual(
        vi: "tên dài quá, không làm địa chỉ của trang được",
        en: "too long for the address of a page"
      )
    case .noSlug(let title):
      Bilingual(
        vi: "không đặt được địa chỉ từ tên bài '\(title)'",
        en: "no address can be made from the title '\(title)'"
      )
    case .badAlias(let alias, _):
      Bilingual(
        vi: "'\(alias)' không phải địa chỉ cũ hợp lệ",
        en: "'\(alias)' cannot be an old address"
      )
    case .absoluteLink(let path, _):
      Bilingual(
        vi: "liên kết '\(path)' chỉ chạy khi trang ở gốc tên miền",
        en: "the link '\(path)' works only when the site is at the root of a domain"
      )
    case .noSuchEntry(let entry, _):
      Bilingual(
        vi: "\(entry.kind.name.vi) không có mục '\(entry.key)'",
        en: "the \(entry.kind.name.en) has no entry '\(entry.key)'"
      )
    case .noEntries(let entry):
      Bilingual(
        vi: "trang chưa có \(entry.kind.name.vi) để dẫn tới '\(entry.key)'",
        en: "the site has no \(entry.kind.name.en) that '\(entry.key)' could stand in"
      )
    case .noEntryPage(let entry):
      Bilingual(
        vi: "\(entry.kind.name.vi) chưa có trang để dẫn tới '\(entry.key)'",
        en: "the \(entry.kind.name.en) has no page that '\(entry.key)' could stand on"
      )
    case .entryAsPicture(let entry):
      Bilingual(
        vi: "'\(entry.kind.rawValue):\(entry.key)' không phải hình",
        en: "'\(entry.kind.rawValue):\(entry.key)' is not a picture"
      )
    case .schemelessLink(let address):
      Bilingual(
        vi: "địa chỉ '\(address)' thiếu 'https:', mở từ đĩa sẽ thành đường dẫn tới tệp",
        en: "the address '\(address)' lacks 'https:' and leads to a file when opened from a disk"
      )
    case .noDownload(let path):
      Bilingual(
        vi: "không đăng được tệp loại này: '\(path)'",
        en: "files of this kind cannot be published: '\(path)'"
      )
    case .needlessReference(let path, isItself: true):
      Bilingual(
        vi: "'\(path)' là chính bài này, đọc xong không có gì để đọc tiếp",
        en: "'\(path)' is this document itself, and nothing to read next"
      )
    case .needlessReference(let path, isItself: false):
      Bilingual(
        vi: "'\(path)' đã có ở trên, chỉ hiện một lần",
        en: "'\(path)' is named above already, and is shown once"
      )
    case .noSuchSession(let id, _):
      Bilingual(
        vi: "không có buổi tập huấn nào mang mã '\(id)'",
        en: "there is no training session '\(id)'"
      )
    case .wrongKind(let path, let kind, let expected):
      Bilingual(
        vi: "'\(path)' ở thư mục \(kind.rawValue), ở đây cần tài liệu trong \(expected.rawValue)",
        en: "'\(path)' is one of \(kind.rawValue), and this must be one of \(expected.rawValue)"
      )
    }
  }

  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .noSuchDocument(_, let suggestion?), .noSuchReference(_, let suggestion?, _),
      .noSuchFile(_, let suggestion?), .absoluteLink(_, let suggestion?),
      .noSuchEntry(_, let suggestion?), .noSuchSession(_, let suggestion?):
      Suggestion.question(suggestion)
    case .orphanTranslation(_, let suggestion?):
      Bilingual(
        vi: "nếu bản gốc là '\(suggestion)' thì đặt tên hai tệp giống nhau",
        en: "if the source text is '\(suggestion)', give both files the same name"
      )
    case .noSuchHeading(_, let suggestion?):
      Suggestion.question("#" + suggestion)
    case .noSuchHeading:
      Bilingual(
        vi: "ghi đề mục không dấu, nối bằng gạch ngang, hoặc bỏ phần sau dấu #",
        en: "write the heading in plain letters with hyphens, or leave out what follows #"
      )
    case .absoluteLink:
      Bilingual(
        vi: "ghi đường dẫn tính từ thư mục của bài này, ví dụ bai-khac.vi.md, ../../media/hinh.jpg",
        en: "write a path as seen from this document's folder: other.en.md, ../../media/picture.jpg"
      )
    case .noSuchEntry(let entry, nil):
      Bilingual(
        vi:
          "tên để dẫn tới từng mục ghi sau 'key:' trong \(entry.kind.file); mục mới thì thêm vào đó",
        en: "the key of an entry stands after 'key:' in \(entry.kind.file); add new entries there"
      )
    case .noEntries(let entry):
      Bilingual(
        vi: "tạo tệp \(entry.kind.file) và thêm mục có dòng 'key: \(entry.key)'",
        en: "make a file \(entry.kind.file) with an entry that has a line 'key: \(entry.key)'"
      )
    case .noEntryPage:
      Bilingual(
        vi: "thêm mục tên 'policy' vào 'sections' trong content/site.yaml",
        en: "add a section called 'policy' to 'sections' in content/site.yaml"
      )
    case .entryAsPicture:
      Bilingual(
        vi: "bỏ dấu '!' đứng trước dấu '['",
        en: "take out the '!' in front of the '['"
      )
    case .schemelessLink(let address):
      Bilingual(vi: "viết 'https:\(address)'", en: "write 'https:\(address)'")
    case .noDownload:
      Bilingual(
        vi: "lưu lại thành PDF, hoặc nén vào tệp zip; đăng được: "
          + DownloadEnding.all.joined(separator: ", "),
        en: "save it as PDF, or put it into a zip file; what can be published: "
          + DownloadEnding.all.joined(separator: ", ")
      )
    case .noSuchSession:
      Bilingual(
        vi: "ghi lại 'id' của buổi như trong lịch tập huấn",
        en: "write the session's 'id' as it stands in the training schedule"
      )
    case .wrongKind(_, _, let expected):
      Bilingual(
        vi: "ghi đường dẫn tính từ thư mục content, bắt đầu bằng '\(expected.rawValue)/'",
        en: "write the path as counted from content; it begins with '\(expected.rawValue)/'"
      )
    case .noSuchDocument:
      Bilingual(
        vi: "ghi đường dẫn tới tệp .md, tính từ thư mục của bài này",
        en: "write the path of the .md file as seen from this document's folder"
      )
    case .noSuchReference(let path, nil, let kind) where path.hasPrefix(kind.rawValue + "/"):
      Bilingual(
        vi: "sửa lại tên, tạo bài ấy bằng './sxsh new', hoặc xóa mục này",
        en: "correct the name, make that document with './sxsh new', or delete the entry"
      )
    case .noSuchReference(_, nil, let kind):
      Bilingual(
        vi: "ghi đường dẫn tính từ thư mục content, ví dụ \(kind.examplePath)",
        en: "write its path as counted from the content folder, such as \(kind.examplePath)"
      )
    case .needlessReference:
      Bilingual(vi: "ghi một bài khác, hoặc xóa mục này", en: "name another one, or delete it")
    case .noSuchFile(let path, nil) where path.split(separator: "/").allSatisfy { $0 == ".." }:
      Bilingual(
        vi: "ghi tên một tệp, không phải thư mục",
        en: "name a file, not a folder"
      )
    case .noSuchFile:
      Bilingual(
        vi: "chép tệp vào content/media rồi ghi đúng tên",
        en: "put the file into content/media and write its name exactly"
      )
    case .notPublished(_, .until(let day)):
      Bilingual(
        vi: "bỏ liên kết, hoặc hẹn bài này đăng cùng ngày: "
          + "'publish-on: \(DateStyle.short(day, in: .vi))'",
        en: "take the link out, or publish this document that day too: 'publish-on: \(day.iso)'"
      )
    case .notPublished(_, .since):
      Bilingual(
        vi: "bỏ liên kết, hoặc lùi ngày 'expires' của bài kia",
        en: "take the link out, or move the other document's 'expires' to a later day"
      )
    case .notPublished(_, .noPage):
      Bilingual(vi: "bỏ liên kết", en: "take the link out")
    case .notPublished:
      Bilingual(
        vi: "đăng bài kia trước, hoặc bỏ liên kết",
        en: "publish the other document first, or take the link out"
      )
    case .outsideContent:
      Bilingual(
        vi: "bớt '../' ở đầu đường dẫn",
        en: "use fewer '../' at the start of the path"
      )
    case .addressTaken(_, byAlias: true):
      Bilingual(
        vi: "bỏ địa chỉ này khỏi 'aliases'",
        en: "take this address out of 'aliases'"
      )
    case .slugTooLong(let shorter):
      Bilingual(
        vi: "thêm dòng như 'slug: \(shorter)'",
        en: "add a line like 'slug: \(shorter)'"
      )
    case .addressTaken, .reservedSlug, .noSlug:
      Bilingual(
        vi: "đặt tên khác bằng dòng 'slug: ten-khac'",
        en: "choose another name with a line 'slug: another-name'"
      )
    case .orphanTranslation(let name, nil):
      Bilingual(
        vi: "viết '\(name)' bên cạnh; nếu bản gốc đã đổi tên, chuyển chỗ thì đổi tệp này theo",
        en: "write '\(name)' beside it; if the source text was renamed or moved, do the same here"
      )
    case .badAlias(_, let suggestion?):
      Bilingual(vi: "viết '\(suggestion)'", en: "write '\(suggestion)'")
    case .badAlias:
      Bilingual(
        vi: "viết như 'kien-thuc/bai-cu.html', không có tên miền, dấu / và thư mục của tiếng kia",
        en: "write it like 'learn/old-name.html', without domain, first / and language folder"
      )
    }
  }
}

extension DocumentKind {
  /// How front matter names a document of the kind.
  fileprivate var examplePath: String {
    switch self {
    case .articles: "articles/learn/chi-phi-an"
    case .training: "training/lich-2026"
    case .caseStudies: "case-studies/giay-phong-chau"
    case .worksheets: "worksheets/phieu-danh-gia"
    case .pages: "pages/gioi-thieu"
    case .handouts: "handouts/mot-ngay"
    }
  }
}
