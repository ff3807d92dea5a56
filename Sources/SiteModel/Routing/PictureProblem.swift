internal import Diagnostics
internal import Localization
internal import Pictures

/// Why a file that a text or a front matter names cannot be shown as a picture.
enum PictureProblem: Problem {
  /// It is a file of another kind, such as a PDF.
  case noPicture(String, isInText: Bool)
  /// It holds another form of picture than its name says.
  case anotherFormat(String, held: PictureFormat)
  /// It does not hold a whole picture.
  case damaged(String)
  /// It has more bytes or pixels than a page should load.
  case tooLarge(String)
  /// It is of a form that not every browser shows.
  case unsupported(String, format: String)
  /// It lies on another site.
  case elsewhere(String)

  /// The problem of `path`, which is shown as a picture or led to, with `fault`.
  init?(_ path: String, _ fault: PictureFault) {
    switch fault {
    case .anotherFormat(_, let held): self = .anotherFormat(path, held: held)
    case .notAPicture, .damaged: self = .damaged(path)
    case .tooLarge: self = .tooLarge(path)
    case .unsupported(let format): self = .unsupported(path, format: format)
    case .reported: return nil
    }
  }

  /// The code: SX441 to SX446.
  var code: String {
    switch self {
    case .noPicture: "SX441"
    case .anotherFormat: "SX442"
    case .damaged: "SX443"
    case .tooLarge: "SX444"
    case .unsupported: "SX445"
    case .elsewhere: "SX446"
    }
  }

  /// Always an error.
  var severity: Severity { .error }

  /// A page can be shown without its picture while it is being written.
  var isToleratedInPreviews: Bool { true }

  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .noPicture(let path, _):
      Bilingual(vi: "tệp '\(path)' không phải hình", en: "the file '\(path)' is not a picture")
    case .anotherFormat(let path, let held):
      Bilingual(
        vi: "'\(path)' thực ra là hình \(held.name), không đúng như tên tệp",
        en: "'\(path)' is in fact a \(held.name) picture, not what its name says"
      )
    case .damaged(let path):
      Bilingual(
        vi: "tệp hình '\(path)' bị hỏng hoặc bị cắt ngang",
        en: "the picture '\(path)' is damaged or cut off"
      )
    case .tooLarge(let path):
      Bilingual(
        vi: "hình '\(path)' quá lớn",
        en: "the picture '\(path)' is too large"
      )
    case .unsupported(let path, let format):
      Bilingual(
        vi: "không dùng được hình \(format): '\(path)'",
        en: "\(format) pictures cannot be used: '\(path)'"
      )
    case .elsewhere(let address):
      Bilingual(
        vi: "hình nằm ở trang khác: '\(address)'",
        en: "the picture lies on another site: '\(address)'"
      )
    }
  }

  /// What to do.
  var hint: Bilingual<String>? {
    switch self {
    case .noPicture(_, isInText: false):
      Bilingual(
        vi: "ghi tên tệp .jpg, .png, .webp, .gif, .svg; tệp khác thì dẫn tới từ trong bài",
        en: "name a .jpg, .png, .webp, .gif or .svg file; link to other files from the text"
      )
    case .noPicture(_, isInText: true):
      Bilingual(
        vi: "bỏ dấu '!' đứng trước dấu '[' để dẫn tới tệp, hoặc ghi tên tệp .jpg, .png, .webp, "
          + ".gif, .svg",
        en: "take out the '!' in front of the '[' to link to it, or name a .jpg, .png, .webp, .gif "
          + "or .svg file"
      )
    case .anotherFormat(_, let held):
      Bilingual(
        vi: "đổi đuôi tên tệp thành '.\(held.ending)', cả ở đây",
        en: "rename the file to end in '.\(held.ending)', and write that here too"
      )
    case .damaged:
      Bilingual(
        vi: "chép lại tệp từ máy ảnh hoặc nguồn gốc, hay mở bằng phần mềm ảnh rồi lưu lại",
        en: "copy the file again from where it came, or open it in a picture program and save it"
      )
    case .tooLarge:
      Bilingual(
        vi: "thu nhỏ hình còn khoảng 3000 điểm ảnh chiều ngang, dưới 64 MB",
        en: "make it smaller, to about 3000 pixels across and less than 64 MB"
      )
    case .unsupported:
      Bilingual(
        vi: "mở hình rồi lưu lại thành JPEG (ảnh chụp) hoặc PNG (hình vẽ)",
        en: "open it and save it as JPEG (photographs) or PNG (drawings)"
      )
    case .elsewhere:
      Bilingual(
        vi: "xin phép rồi chép hình vào content/media và ghi đường dẫn tới tệp",
        en: "with permission, put the picture into content/media and write its path"
      )
    }
  }
}
