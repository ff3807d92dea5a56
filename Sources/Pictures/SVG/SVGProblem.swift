public import Diagnostics
public import Localization

/// Why a drawing cannot be published; each has its place in the drawing's own file.
public enum SVGProblem: Problem, Equatable {
  /// It is no well-formed XML: a browser would show part of it and then an error.
  case malformed
  /// Its outermost element is no `svg` of the SVG namespace.
  case notADrawing
  /// It does not say how large it is.
  case noSize
  /// An element that can run a program or show a page, or that SVG does not have.
  case element(String)
  /// An attribute that holds a program.
  case handler(String)
  /// Something that is fetched from outside of the file.
  case outsideReference(String)
  /// A document type, an entity or a processing instruction.
  case declaration(String)
  /// It is not written in UTF-8.
  case encoding
  /// Its elements are nested too deeply.
  case nestedTooDeeply(limit: Int)
  /// An embedded picture that tells more than it shows, such as where it was taken.
  case metadata

  /// The code: SX451 to SX460.
  public var code: String {
    switch self {
    case .malformed: "SX451"
    case .notADrawing: "SX452"
    case .noSize: "SX453"
    case .element: "SX454"
    case .handler: "SX455"
    case .outsideReference: "SX456"
    case .declaration: "SX457"
    case .encoding: "SX458"
    case .nestedTooDeeply: "SX459"
    case .metadata: "SX460"
    }
  }

  /// Always an error.
  public var severity: Severity { .error }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .malformed:
      Bilingual(
        vi: "bản vẽ SVG bị hỏng từ chỗ này, trình duyệt không đọc tiếp được",
        en: "the SVG drawing is damaged here, and browsers cannot read on"
      )
    case .notADrawing:
      Bilingual(
        vi: "tệp này không bắt đầu như một bản vẽ SVG",
        en: "this file does not begin as an SVG drawing does"
      )
    case .noSize:
      Bilingual(
        vi: "bản vẽ không ghi kích thước",
        en: "the drawing does not say how large it is"
      )
    case .element(let name):
      Bilingual(
        vi: "bản vẽ không được chứa phần tử '\(name)'",
        en: "a drawing may not hold the element '\(name)'"
      )
    case .handler(let name):
      Bilingual(
        vi: "bản vẽ không được chứa lệnh: thuộc tính '\(name)'",
        en: "a drawing may not hold a program: the attribute '\(name)'"
      )
    case .outsideReference(let reference):
      Bilingual(
        vi: "bản vẽ lấy nội dung từ ngoài tệp: '\(reference)'",
        en: "the drawing takes something from outside of its file: '\(reference)'"
      )
    case .declaration(let text):
      Bilingual(
        vi: "bản vẽ không được chứa khai báo '\(text)'",
        en: "a drawing may not hold the declaration '\(text)'"
      )
    case .encoding:
      Bilingual(
        vi: "bản vẽ không theo bảng mã UTF-8",
        en: "the drawing is not in UTF-8"
      )
    case .nestedTooDeeply(let limit):
      Bilingual(
        vi: "các phần tử lồng nhau quá \(limit) cấp",
        en: "the elements are nested more than \(limit) levels deep"
      )
    case .metadata:
      Bilingual(
        vi: "ảnh nhúng trong bản vẽ còn mang thông tin kèm theo (nơi chụp, máy ảnh…) hoặc bị hỏng",
        en: "the picture embedded here still has metadata (place, camera …) or is damaged"
      )
    }
  }

  /// What to do.
  public var hint: Bilingual<String>? {
    switch self {
    case .malformed, .notADrawing:
      Bilingual(
        vi: "mở bằng phần mềm vẽ (ví dụ Inkscape) rồi lưu lại thành 'Plain SVG'",
        en: "open it in a drawing program (such as Inkscape) and save it again as 'Plain SVG'"
      )
    case .noSize:
      Bilingual(
        vi: "thêm vào thẻ svg: viewBox=\"0 0 <rộng> <cao>\"",
        en: "add to the svg tag: viewBox=\"0 0 <width> <height>\""
      )
    case .element("foreignObject"):
      Bilingual(
        vi: "vẽ lại phần chữ bằng phần tử 'text'; phần mềm vẽ gọi là chuyển thành văn bản thường",
        en: "draw its text with 'text' elements; drawing programs call that converting to text"
      )
    case .element, .handler:
      Bilingual(
        vi: "xóa phần này, hoặc lưu lại thành 'Plain SVG' bằng phần mềm vẽ",
        en: "delete this part, or save the drawing again as 'Plain SVG' in a drawing program"
      )
    case .outsideReference:
      Bilingual(
        vi: "chỉ dẫn tới phần có trong bản vẽ ('#ten'), còn ảnh thì nhúng vào tệp (PNG hoặc JPEG)",
        en: "refer to parts of the drawing alone ('#name'), and embed pictures as PNG or JPEG"
      )
    case .declaration(let text) where text.hasPrefix("&"):
      Bilingual(vi: "gõ thẳng ký tự đó", en: "type the character itself")
    case .declaration:
      Bilingual(
        vi: "xóa khai báo này; bản vẽ không cần đến nó",
        en: "delete the declaration; the drawing does not need it"
      )
    case .encoding:
      Bilingual(
        vi: "lưu lại bằng bảng mã UTF-8",
        en: "save it again in UTF-8"
      )
    case .nestedTooDeeply:
      Bilingual(
        vi: "bỏ bớt nhóm lồng nhau trong phần mềm vẽ",
        en: "ungroup what is nested in a drawing program"
      )
    case .metadata:
      Bilingual(
        vi: "đăng ảnh ấy thành hình riêng trong bài, hoặc nhúng bản mà sxsh đã ghi vào public",
        en: "show that picture by itself in the text, or embed the copy that sxsh wrote to public"
      )
    }
  }
}
