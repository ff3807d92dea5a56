internal import ArgumentParser
internal import Localization

/// The help texts of the commands, in both languages.
enum Wording {
  static let abstract = say(
    vi: "Dựng trang web song ngữ về sản xuất sạch hơn từ các tệp Markdown.",
    en: "Builds the bilingual cleaner-production site from Markdown files."
  )
  static let discussion = say(
    vi:
      "Thoát với mã 0 khi xong, 1 khi nội dung có lỗi (không ghi gì), 2 khi gõ sai lệnh hoặc đĩa hỏng.",
    en:
      "Exits with 0 when done, 1 for problems in the content (nothing is written), 2 for wrong usage or a failing disk."
  )
  static let usageLead = Bilingual(
    vi: "Lệnh gõ chưa đúng:",
    en: "The command is not right:"
  )
  static let unreadableArguments = Bilingual(
    vi: "Hệ thống không cho đọc lệnh đã gõ, nên chưa làm gì cả; hãy thử lại.",
    en: "The system does not let the command be read, so nothing was done; please try again."
  )

  static let build = say(
    vi: "Kiểm tra mọi thứ rồi ghi trang web.",
    en: "Checks everything, then writes the site."
  )
  static let check = say(
    vi: "Kiểm tra mà không ghi gì.",
    en: "Makes the same checks and writes nothing."
  )
  static let serve = say(
    vi: "Xem trước trên máy này: lưu tệp là trang đổi theo, lỗi hiện ngay trong trang.",
    en: "Shows a preview on this machine: pages follow every save, errors appear in them."
  )
  static let port = help(
    vi: "Cổng của máy chủ xem trước; không ghi thì tự chọn cổng trống.",
    en: "The port of the preview server; a free one is chosen without it.",
    name: Bilingual(vi: "cổng", en: "port")
  )
  static let portRange = Bilingual(
    vi: "--port cần một số từ 1 đến 65535",
    en: "--port needs a number from 1 to 65535"
  )
  static let polling = help(
    vi: "Tự dò tệp mỗi nửa giây: cho ổ đĩa mạng, nơi hệ thống không báo khi tệp đổi.",
    en: "Looks at the files every half second: for network drives, which tell of no change."
  )
  static let previewMissing = Bilingual(
    vi: "không thấy chương trình xem trước 'sxsh-preview' bên cạnh 'sxsh'; hãy gõ './sxsh serve'",
    en: "the preview program 'sxsh-preview' is not beside 'sxsh'; please type './sxsh serve'"
  )
  static let initialize = say(
    vi: "Tạo một trang mới cho chiến dịch khác: giao diện, thiết lập và vài bài mẫu.",
    en: "Makes a new site for another campaign: templates, settings and some sample documents."
  )
  static let newSite = help(
    vi: "Thư mục của trang mới.",
    en: "The folder of the new site.",
    name: Bilingual(vi: "thư-mục", en: "folder")
  )
  static let starterMissing = Bilingual(
    vi: "không thấy thư mục 'starter' đi cùng chương trình; hãy cài lại sxsh",
    en: "the folder 'starter' that comes with the program is missing; please install sxsh again"
  )
  static let new = say(
    vi: "Tạo một bài mới: hai tệp có sẵn các dòng cần điền và lời hướng dẫn.",
    en: "Makes a new document: two files with the lines to fill in and what to write there."
  )
  static let kind = help(
    vi: "Loại: bai-viet, tap-huan, dien-hinh, bieu-mau, trang, tai-lieu; "
      + "ví dụ: new bai-viet \"Bớt nước rửa\".",
    en: "The kind: article, training, case-study, worksheet, page, handout; "
      + "as in: new article \"Bớt nước rửa\".",
    name: Bilingual(vi: "loại", en: "kind")
  )
  static let title = help(
    vi: "Tên bài bằng tiếng Việt, đặt trong dấu nháy kép.",
    en: "The Vietnamese title, in double quotes.",
    name: Bilingual(vi: "tên-bài", en: "title")
  )
  static let englishTitle = help(
    vi: "Tên bài bằng tiếng Anh.",
    en: "The English title.",
    name: Bilingual(vi: "tên-bài", en: "title")
  )
  static let section = help(
    vi: "Chuyên mục của bài viết, ví dụ learn.",
    en: "The section of an article, for example learn.",
    name: Bilingual(vi: "chuyên-mục", en: "section")
  )
  static let fileName = help(
    vi: "Tên tệp; mặc định lấy theo tên bài.",
    en: "The file name; made of the title by default.",
    name: Bilingual(vi: "tên-tệp", en: "name")
  )
  static let importSchedule = say(
    vi: "Nhập lịch tập huấn từ bảng CSV lưu từ Excel.",
    en: "Makes a training schedule of a CSV table saved from Excel."
  )
  static let importScheduleDiscussion = say(
    vi: """
      Hàng đầu của bảng ghi tên cột: Ngày, Giờ, Chủ đề, Địa bàn (bắt buộc: ngày, chủ đề, địa bàn), \
      Địa điểm, Đối tượng, Số lượng, Hạn đăng ký, Học phí, Trạng thái, Liên hệ, Chương trình, \
      Chủ đề (tiếng Anh)… Mỗi hàng dưới là một buổi. Lệnh luôn ghi hai tệp mới, không sửa lịch đang có.
      """,
    en: """
      The first row names the columns: Date, Time, Topic, Place (date, topic and place must be there), \
      Venue, Audience, Capacity, Register by, Fee, Status, Contact, Agenda, Topic (English)… Each row \
      below is a session. Two new files are written; a schedule that is there is never changed.
      """
  )
  static let table = help(
    vi: "Bảng CSV, ví dụ lich-2027.csv.",
    en: "The CSV table, for example lich-2027.csv.",
    name: Bilingual(vi: "bảng.csv", en: "table.csv")
  )
  static let scheduleName = help(
    vi: "Tên lịch trong content/training, ví dụ lich-2027; mặc định theo tên bảng.",
    en: "The schedule's name in content/training, for example lich-2027; the table's by default.",
    name: Bilingual(vi: "tên", en: "name")
  )
  static let explain = say(
    vi: "Giải thích một mã lỗi: nghĩa là gì, vì sao, cách sửa; không ghi mã thì liệt kê hết.",
    en: "Explains a code: what it means, why it matters, how to mend it; without a code, lists all."
  )
  static let code = help(
    vi: "Mã lỗi, ví dụ SX401.",
    en: "The code, for example SX401.",
    name: Bilingual(vi: "mã", en: "code")
  )
  static let status = say(
    vi: "Liệt kê mọi bài: đã dịch chưa, bản dịch còn khớp không, bài nháp, hẹn ngày, thiếu nguồn.",
    en: "Lists every document: translated or not, up to date or not, drafts, scheduled, unsourced."
  )
  static let translated = say(
    vi: "Ghi vào bản dịch rằng nó khớp với bản gốc hôm nay.",
    en: "Records in a translation that it matches its source text as of today."
  )
  static let translatedFiles = help(
    vi: "Tệp của bài, tiếng nào cũng được, ví dụ content/pages/lien-he.en.md.",
    en: "A file of the document in either language, such as content/pages/lien-he.en.md.",
    name: Bilingual(vi: "tệp", en: "file")
  )
  static let allTranslations = help(
    vi: "Ghi cho mọi bài đã có bản dịch.",
    en: "Records every document that has a translation."
  )

  static let fixEncoding = say(
    vi: "Tìm chữ sai bảng mã (TCVN3, VISCII, …), cho xem chữ đúng, và sửa với --write.",
    en: "Finds letters in old encodings (TCVN3, VISCII, …), shows them right, mends with --write."
  )
  static let filesToFix = help(
    vi: "Tệp cần xem, ví dụ content/pages/gioi-thieu.vi.md.",
    en: "The files to look at, for example content/pages/gioi-thieu.vi.md.",
    name: Bilingual(vi: "tệp", en: "file")
  )
  static let write = help(
    vi: "Ghi chữ đã sửa vào tệp.",
    en: "Saves the mended text in the file."
  )

  static let source = help(
    vi: "Thư mục nội dung.",
    en: "The folder of the content.",
    name: Bilingual(vi: "thư-mục", en: "folder")
  )
  static let templates = help(
    vi: "Thư mục khuôn trang.",
    en: "The folder of the templates.",
    name: Bilingual(vi: "thư-mục", en: "folder")
  )
  static let output = help(
    vi: "Thư mục ghi trang web.",
    en: "The folder the site is written to.",
    name: Bilingual(vi: "thư-mục", en: "folder")
  )
  static let checkedOutput = help(
    vi: "Thư mục sẽ ghi trang web: chỉ xem có dùng được không.",
    en: "The folder that the site is to be written to: only looked at.",
    name: Bilingual(vi: "thư-mục", en: "folder")
  )
  static let baseURL = help(
    vi: "Địa chỉ sẽ đăng trang, thay cho base-url trong site.yaml.",
    en: "Where the site will be served from, instead of base-url in site.yaml.",
    name: Bilingual(vi: "địa-chỉ", en: "address")
  )
  static let asOf = help(
    vi: "Coi hôm nay là ngày này, ví dụ 15/12/2026.",
    en: "Takes this day for today, for example 2026-12-15.",
    name: Bilingual(vi: "ngày", en: "day")
  )
  static let drafts = help(
    vi: "Coi bài nháp và bài hẹn ngày như đã đăng.",
    en: "Treats drafts and scheduled documents as published."
  )
  static let timings = help(
    vi: "In thời gian của từng công đoạn sau dòng cuối.",
    en: "Prints how long each stage took after the last line."
  )
  static let verify = help(
    vi: "Ghi xong thì dựng lại từ đầu trong bộ nhớ và đối chiếu từng byte với trang vừa ghi.",
    en: "Builds anew in memory once the site is written, and compares the two byte by byte."
  )
  static let strict = help(vi: "Coi cảnh báo là lỗi.", en: "Takes warnings for errors.")
  static let noPDF = help(
    vi: "Không làm bản in PDF của tài liệu hội thảo.",
    en: "Makes no PDF of the handouts."
  )
  static let handout = say(
    vi: "Làm bản in PDF của tài liệu hội thảo.",
    en: "Makes the handouts ready to print, as PDF."
  )
  static let handoutNames = help(
    vi: "Tên tài liệu, ví dụ mot-ngay; không ghi thì làm tất cả.",
    en: "The handouts, for example mot-ngay; all of them without it.",
    name: Bilingual(vi: "tài-liệu", en: "handout")
  )
  static let handoutLanguage = help(
    vi: "Chỉ một bản: vi, en hoặc vi+en (song ngữ).",
    en: "One edition only: vi, en or vi+en (side by side).",
    name: Bilingual(vi: "bản", en: "edition")
  )
  static let handoutSession = help(
    vi: "Mã của buổi in trên bìa và chương trình.",
    en: "The id of the session on the cover and in the programme.",
    name: Bilingual(vi: "mã", en: "id")
  )
  static let handoutBooklet = help(
    vi: "Khổ A5, hai trang một mặt A4 để gấp đôi và bấm ghim.",
    en: "A5, two pages on a side of A4, to be folded and stapled."
  )
  static let handoutFormat = help(
    vi: "Khổ giấy: a4 hoặc a5.",
    en: "The paper: a4 or a5.",
    name: Bilingual(vi: "khổ", en: "paper")
  )
  static let handoutFolder = help(
    vi: "Thư mục ghi các tệp PDF; không ghi thì là 'print'.",
    en: "The folder for the PDF files; 'print' without it.",
    name: Bilingual(vi: "thư-mục", en: "folder")
  )
  static func pdfIsFolder(_ path: String) -> Bilingual<String> {
    Bilingual(
      vi: "'--pdf' cần một thư mục, còn '\(path)' là tên của một tệp; tên tệp do lệnh tự đặt",
      en: "'--pdf' takes a folder, and '\(path)' is the name of a file; the files are named for you"
    )
  }
  static let lenient = help(
    vi: "Chỉ để xem thử: liên kết, đề mục, hình bị hỏng chỉ là cảnh báo, không là lỗi.",
    en: "For previews: broken links, anchors and pictures are warnings and no errors."
  )
  static let strictAndLenient = Bilingual(
    vi: "--strict và --lenient trái nhau: chọn một trong hai",
    en: "--strict and --lenient contradict each other: choose one"
  )
  static func noWebAddress(_ text: String) -> Bilingual<String> {
    Bilingual(
      vi: "--base-url cần địa chỉ như https://sxsh.example.vn/trang/, không có dấu cách, ? và #, "
        + "không phải '\(text)'",
      en:
        "--base-url needs an address like https://sxsh.example.vn/site/, without blanks, ? and #, "
        + "not '\(text)'"
    )
  }
  static func outputLost(_ reason: Bilingual<String>) -> Bilingual<String> {
    Bilingual(
      vi: "không ghi hết được kết quả: \(reason.vi)",
      en: "the output could not be written to its end: \(reason.en)"
    )
  }
  static let jsonIsAFormat = Bilingual(
    vi: "không có tùy chọn '--json'; có phải ý bạn là '--format json'?",
    en: "there is no option '--json'; did you mean '--format json'?"
  )
  static func noDay(meant: String?) -> Bilingual<String> {
    let example = meant ?? "15/12/2026"
    return Bilingual(
      vi: "cần một ngày có trong lịch, viết như \(example)",
      en: "write a day of the calendar, like \(example)"
    )
  }
  static let noJobs = Bilingual(
    vi: "--jobs cần một số từ 1 trở lên",
    en: "--jobs needs a number from 1"
  )
  static let outdatedAtMost = help(
    vi: "Thoát với mã 1 khi hơn N bài chưa dịch, bản dịch đã cũ hoặc chưa ghi là khớp.",
    en: "Exits with 1 when more than N documents are untranslated, outdated or not recorded.",
    name: Bilingual(vi: "N", en: "N")
  )
  static let negativeLimit = say(
    vi: "--outdated-at-most cần một số từ 0 trở lên",
    en: "--outdated-at-most needs a number from 0"
  )
  static let jobs = help(
    vi: "Số việc làm cùng lúc; mặc định bằng số nhân máy.",
    en: "How many things are done at once; as many as there are processors by default.",
    name: Bilingual(vi: "số", en: "number")
  )
  static let format = help(
    vi: "Cách in: text hoặc json.",
    en: "How to print: text or json.",
    name: Bilingual(vi: "cách", en: "form")
  )
  static let language = help(
    vi: "Ngôn ngữ của thông báo: vi hoặc en.",
    en: "The language of messages: vi or en.",
    name: Bilingual(vi: "tiếng", en: "language")
  )

  private static func say(vi: String, en: String) -> String {
    Bilingual(vi: vi, en: en)[MessageLanguage.current]
  }

  /// The help of an argument; `name` is what stands in its place on the line of usage.
  private static func help(
    vi: String,
    en: String,
    name: Bilingual<String>? = nil
  ) -> ArgumentHelp {
    ArgumentHelp(say(vi: vi, en: en), valueName: name?[MessageLanguage.current])
  }
}
