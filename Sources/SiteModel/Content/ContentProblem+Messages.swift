internal import Diagnostics
public import Localization

extension ContentProblem {
  public var message: Bilingual<String> {
    switch self {
    case .unknownKey(let key, _):
      Bilingual(vi: "không có khóa nào tên '\(key)'", en: "there is no key '\(key)'")
    case .missingKey(let key):
      Bilingual(vi: "thiếu khóa '\(key)'", en: "the key '\(key)' is missing")
    case .emptyValue:
      Bilingual(vi: "khóa này chưa có giá trị", en: "this key has no value")
    case .wrongForm(.text):
      Bilingual(
        vi: "ở đây phải là một dòng chữ, không phải danh sách hay nhóm khóa",
        en: "this must be a text, not a list or a group of keys")
    case .wrongForm(.list):
      Bilingual(vi: "ở đây phải là một danh sách", en: "this must be a list")
    case .wrongForm(.map):
      Bilingual(
        vi: "ở đây phải là một nhóm khóa, mỗi khóa một giá trị",
        en: "this must be a group of keys with their values")
    case .notAFlag(let text):
      Bilingual(vi: "'\(text)' không phải true hay false", en: "'\(text)' is neither true nor false")
    case .notAChoice(let text, _):
      Bilingual(
        vi: "'\(text)' không nằm trong các giá trị cho phép",
        en: "'\(text)' is not one of the values allowed here")
    case .unknownTerm(let text, let group, _):
      Bilingual(
        vi: "danh mục \(group.name.vi) không có '\(text)'",
        en: "'\(text)' is not in the list of \(group.rawValue)")
    case .notAWholeNumber(let text, _):
      Bilingual(
        vi: "'\(text)' không phải số nguyên dùng được ở đây",
        en: "'\(text)' is not a whole number that fits here")
    case .notAnIdentifier(let text, _):
      Bilingual(
        vi: "'\(text)' không dùng làm tên địa chỉ được",
        en: "'\(text)' cannot be used in an address")
    case .notAWebAddress(let text):
      Bilingual(vi: "'\(text)' không phải địa chỉ trang web", en: "'\(text)' is not a web address")
    case .factOnlyInTranslation(let key):
      Bilingual(
        vi: "'\(key)' là số liệu nên phải ghi ở bản gốc, bản dịch chỉ có chữ",
        en: "'\(key)' is a fact: it belongs in the source text, a translation holds text only")
    case .factDiffers(let key):
      Bilingual(
        vi: "'\(key)' ở bản dịch khác bản gốc",
        en: "'\(key)' differs from the source text")
    case .textOnlyInTranslation(let key):
      Bilingual(
        vi: "bản dịch có '\(key)' mà bản gốc không có",
        en: "the translation has '\(key)' and the source text does not")
    case .untranslated(let key):
      Bilingual(
        vi: "chưa dịch '\(key)': người đọc sẽ thấy chữ của bản gốc",
        en: "'\(key)' is not translated: readers will see the source text")
    case .unknownID(let id, _):
      Bilingual(vi: "bản gốc không có mục '\(id)'", en: "the source text has no item '\(id)'")
    case .repeatedID(let id):
      Bilingual(vi: "hai mục cùng mang id '\(id)'", en: "two items have the id '\(id)'")
    case .untranslatedItem(let id):
      Bilingual(
        vi: "chưa dịch mục '\(id)': người đọc sẽ thấy chữ của bản gốc",
        en: "the item '\(id)' is not translated: readers will see the source text")
    case .summaryLength(let count):
      Bilingual(
        vi: "tóm tắt dài \(count) ký tự, nên từ 40 đến 200",
        en: "the summary has \(count) characters; 40 to 200 read best")
    case .sourcesMissing:
      Bilingual(
        vi: "bài ghi là có nguồn mà chưa nêu nguồn nào",
        en: "the document is marked as sourced and names no source")
    case .imageWithoutAlternative:
      Bilingual(
        vi: "ảnh chưa có lời tả cho người không nhìn thấy ảnh",
        en: "the image has no description for people who cannot see it")
    case .companyWithoutConsent:
      Bilingual(
        vi: "chưa ghi vì sao được nêu tên doanh nghiệp, nên trang chỉ ghi tên ngành",
        en: "nothing says why the company may be named, so the page names its sector only")
    case .noWayToRegister:
      Bilingual(
        vi: "chưa có cách đăng ký nào",
        en: "no way to register is given")
    case .unknownKind(let folder, _):
      Bilingual(
        vi: "thư mục '\(folder)' không phải loại nội dung nào",
        en: "the folder '\(folder)' is no kind of content")
    case .noLanguageInFileName(let name):
      Bilingual(
        vi: "tên tệp '\(name)' chưa cho biết ngôn ngữ",
        en: "the file name '\(name)' does not say its language")
    case .unknownSection(let section, _):
      Bilingual(
        vi: "site.yaml không có chuyên mục '\(section)'",
        en: "site.yaml has no section '\(section)'")
    case .handoutPart(let keys):
      keys.isEmpty
        ? Bilingual(vi: "phần này chưa nói in gì", en: "this part does not say what to print")
        : Bilingual(
          vi: "một phần chỉ in một thứ, ở đây có \(keys.joined(separator: ", "))",
          en: "a part prints one thing, and this one has \(keys.joined(separator: ", "))")
    case .unusedWaiver(let code):
      Bilingual(
        vi: "không còn cảnh báo \(code) nào để bỏ qua",
        en: "there is no warning \(code) left to waive")
    case .missingFile(let name):
      Bilingual(vi: "thiếu tệp '\(name)'", en: "the file '\(name)' is missing")
    }
  }

  public var hint: Bilingual<String>? {
    switch self {
    case .unknownKey(_, let suggestion), .unknownID(_, let suggestion),
      .unknownKind(_, let suggestion), .unknownSection(_, let suggestion):
      suggestion.map(Self.didYouMean)
    case .unknownTerm(_, let group, let suggestion):
      suggestion.map(Self.didYouMean)
        ?? Bilingual(
          vi: "xem danh mục '\(group.rawValue)' trong vocabulary.yaml",
          en: "see the list '\(group.rawValue)' in vocabulary.yaml")
    case .missingKey(let key):
      Bilingual(vi: "thêm dòng '\(key): …'", en: "add a line '\(key): …'")
    case .emptyValue:
      Bilingual(
        vi: "ghi giá trị sau dấu hai chấm, hoặc bỏ dòng này",
        en: "write the value after the colon, or take the line out")
    case .wrongForm(.list(let example)):
      Bilingual(vi: "viết [\(example)]", en: "write [\(example)]")
    case .wrongForm(.text), .wrongForm(.map), .notAFlag, .untranslated, .untranslatedItem: nil
    case .notAChoice(let text, let choices):
      if let suggestion = Suggestion.nearest(to: text, among: choices) {
        Self.didYouMean(suggestion)
      } else {
        Bilingual(
          vi: "chọn một trong: \(choices.joined(separator: ", "))",
          en: "choose one of: \(choices.joined(separator: ", "))")
      }
    case .notAWholeNumber(_, let bounds):
      Bilingual(
        vi: "viết một số từ \(bounds.lowerBound) đến \(bounds.upperBound), chỉ gồm chữ số",
        en: "write a number from \(bounds.lowerBound) to \(bounds.upperBound), digits only")
    case .notAnIdentifier(_, let suggestion):
      suggestion.map { Bilingual(vi: "viết '\($0)'", en: "write '\($0)'") }
        ?? Bilingual(
          vi: "chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối",
          en: "use lower-case letters, digits and hyphens only")
    case .notAWebAddress:
      Bilingual(
        vi: "địa chỉ bắt đầu bằng https://",
        en: "an address begins with https://")
    case .factOnlyInTranslation(let key), .textOnlyInTranslation(let key):
      Bilingual(
        vi: "chuyển dòng '\(key)' sang bản gốc",
        en: "move the line '\(key)' to the source text")
    case .factDiffers(let key):
      Bilingual(
        vi: "bỏ dòng '\(key)' ở bản dịch: trang dịch tự lấy số liệu của bản gốc",
        en: "take '\(key)' out of the translation: its page takes the fact from the source text")
    case .repeatedID:
      Bilingual(vi: "đổi một trong hai id", en: "change one of the two ids")
    case .summaryLength(let count):
      count < 40
        ? Bilingual(vi: "viết thêm một ý", en: "say a little more")
        : Bilingual(vi: "cắt bớt, giữ một hoặc hai câu", en: "cut it to one or two sentences")
    case .sourcesMissing:
      Bilingual(
        vi: "thêm 'sources:' với tên nguồn, hoặc sửa 'evidence'",
        en: "add 'sources:' with a title, or change 'evidence'")
    case .imageWithoutAlternative:
      Bilingual(
        vi: "thêm dòng 'image-alt: …' tả trong ảnh có gì",
        en: "add a line 'image-alt: …' that says what the picture shows")
    case .companyWithoutConsent:
      Bilingual(
        vi: "thêm 'consent: yes' (đã đồng ý) hoặc 'consent: source' (nguồn đã nêu tên)",
        en: "add 'consent: yes' (they agreed) or 'consent: source' (a source names them)")
    case .noWayToRegister:
      Bilingual(
        vi: "thêm ít nhất một trong: email, phone, form, url",
        en: "add at least one of: email, phone, form, url")
    case .noLanguageInFileName(let name):
      Bilingual(
        vi: "đổi tên thành '\(name.dropLast(3)).vi.md' hoặc '\(name.dropLast(3)).en.md'",
        en: "rename it to '\(name.dropLast(3)).vi.md' or '\(name.dropLast(3)).en.md'")
    case .handoutPart:
      Bilingual(
        vi: "ghi một trong: agenda, document, worksheet, policy, glossary, notes, sources, evaluation",
        en: "give one of: agenda, document, worksheet, policy, glossary, notes, sources, evaluation")
    case .unusedWaiver:
      Bilingual(vi: "bỏ mục này khỏi 'waive'", en: "take this item out of 'waive'")
    case .missingFile(let name):
      Bilingual(
        vi: "tạo tệp '\(name)' trong thư mục này",
        en: "create the file '\(name)' in this folder")
    }
  }

  static func didYouMean(_ suggestion: String) -> Bilingual<String> {
    Bilingual(vi: "có phải ý bạn là '\(suggestion)'?", en: "did you mean '\(suggestion)'?")
  }
}
