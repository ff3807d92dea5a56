internal import Diagnostics
internal import Localization

/// What can be wrong between templates, and between a template and what it is filled with.
enum TemplateProblem: Problem {
  case unknownName(String, suggestion: String?)
  case notWritable(String, TemplateShape)
  case unescapedText(String)
  case noParts(String, TemplateShape)
  case unknownTemplate(String, suggestion: String?)
  case endlessInclude(String)
  case unknownBlock(String, parent: String, suggestion: String?)
  case unusedLayout(String, suggestion: String?)
  case missingLayout(String)
  case tooLarge

  var code: String {
    switch self {
    case .unknownName: "SX301"
    case .notWritable: "SX302"
    case .unescapedText: "SX303"
    case .noParts: "SX304"
    case .unknownTemplate: "SX305"
    case .endlessInclude: "SX316"
    case .unknownBlock: "SX317"
    case .unusedLayout: "SX318"
    case .missingLayout: "SX319"
    case .tooLarge: "SX320"
    }
  }

  var severity: Severity {
    if case .unusedLayout = self { .warning } else { .error }
  }

  var message: Bilingual<String> {
    switch self {
    case .unknownName(let name, _):
      Bilingual(
        vi: "không có tên này ở đây: '\(name)'",
        en: "name that is not known here: '\(name)'"
      )
    case .notWritable(let name, let shape):
      Bilingual(
        vi: "không in ra được \(shape.words.vi): '\(name)'",
        en: "cannot write out \(shape.words.en): '\(name)'"
      )
    case .unescapedText(let name):
      Bilingual(
        vi: "chữ thường không được in nguyên như HTML: '\(name)'",
        en: "plain text must not be written as raw HTML: '\(name)'"
      )
    case .noParts(let name, let shape):
      Bilingual(
        vi: "'\(name)' là \(shape.words.vi), không có thành phần có tên",
        en: "'\(name)' is \(shape.words.en) and has no named parts"
      )
    case .unknownTemplate(let name, _):
      Bilingual(
        vi: "không có tệp 'templates/partials/\(name).html'",
        en: "no file 'templates/partials/\(name).html'"
      )
    case .endlessInclude(let name):
      Bilingual(
        vi: "mẫu tự chèn chính nó không dừng: '\(name)'",
        en: "template that includes itself without an end: '\(name)'"
      )
    case .unknownBlock(let name, let parent, _):
      Bilingual(
        vi: "mẫu '\(parent)' không có khối '\(name)'",
        en: "template '\(parent)' has no block '\(name)'"
      )
    case .unusedLayout(let name, _):
      Bilingual(
        vi: "không loại trang nào dùng mẫu '\(name)'",
        en: "no kind of page uses the layout '\(name)'"
      )
    case .missingLayout(let name):
      Bilingual(vi: "thiếu mẫu trang '\(name)'", en: "missing layout '\(name)'")
    case .tooLarge:
      Bilingual(
        vi: "mẫu quá lớn sau khi chèn các mẫu con",
        en: "template too large once its partials are put in"
      )
    }
  }

  var hint: Bilingual<String>? {
    switch self {
    case .unknownTemplate(_, nil):
      Bilingual(vi: "sửa lại tên, hoặc tạo tệp đó", en: "mend the name, or create that file")
    case .unknownName(_, nil):
      Bilingual(
        vi: "docs/template-names.md ghi mọi tên mà từng trang dùng được",
        en: "docs/template-names.md lists the names that each page may use"
      )
    case .unknownName(_, let suggestion), .unknownTemplate(_, let suggestion),
      .unknownBlock(_, _, let suggestion), .unusedLayout(_, let suggestion):
      suggestion.map(Suggestion.question)
    case .notWritable(let name, let shape), .noParts(let name, let shape):
      shape.sectionHint(name)
    case .unescapedText(let name):
      Bilingual(vi: "viết '{{\(name)}}'", en: "write '{{\(name)}}'")
    case .endlessInclude(let name):
      Bilingual(
        vi: "chỉ chèn '\(name)' bên trong một đoạn đi vào danh sách con, ví dụ {{#children}}",
        en: "include '\(name)' only inside a section over a list of inner items, like {{#children}}"
      )
    case .missingLayout(let name):
      Bilingual(
        vi: "tạo tệp 'templates/layouts/\(name).html'",
        en: "create the file 'templates/layouts/\(name).html'"
      )
    case .tooLarge:
      Bilingual(
        vi: "xem các mẫu có chèn lẫn nhau nhiều lần không",
        en: "see whether templates include one another many times over"
      )
    }
  }

  /// Shows the tag that put in the template with the problem.
  static let includedHere = Bilingual(vi: "được chèn vào ở đây", en: "included here")
}

extension TemplateShape {
  /// The words for a value of the shape.
  fileprivate var words: Bilingual<String> {
    switch required {
    case .text: Bilingual(vi: "chữ", en: "text")
    case .html: Bilingual(vi: "HTML", en: "HTML")
    case .flag: Bilingual(vi: "giá trị có/không", en: "a yes-or-no value")
    case .list: Bilingual(vi: "danh sách", en: "a list")
    case .record, .optional: Bilingual(vi: "nhóm giá trị", en: "a group of values")
    }
  }

  /// How a value of the shape is used by means of a section or a dotted name.
  fileprivate func sectionHint(_ name: String) -> Bilingual<String>? {
    switch required {
    case .text, .html:
      Bilingual(vi: "viết '{{\(name)}}'", en: "write '{{\(name)}}'")
    case .flag:
      Bilingual(
        vi: "dùng '{{#\(name)}}…{{/\(name)}}' để hiện hoặc ẩn một đoạn",
        en: "use '{{#\(name)}}…{{/\(name)}}' to show or hide a part"
      )
    case .list:
      Bilingual(
        vi: "dùng '{{#\(name)}}…{{/\(name)}}' để lặp qua từng mục",
        en: "use '{{#\(name)}}…{{/\(name)}}' to repeat a part for each item"
      )
    case .record(let shape):
      shape.names.first.map { part in
        let dotted = name == "." ? part : "\(name).\(part)"
        return Bilingual(
          vi: "viết tên một thành phần, ví dụ '{{\(dotted)}}'",
          en: "name one of its values, such as '{{\(dotted)}}'"
        )
      }
    case .optional: nil
    }
  }
}
