internal import Diagnostics
public import Localization

extension ContentProblem {
  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .unknownKey(let key, _):
      Bilingual(vi: "không có mục nào tên '\(key)'", en: "there is no entry '\(key)'")
    case .missingKey(let key), .missingTerm(let key, _), .missingPair(let key):
      Bilingual(vi: "thiếu mục '\(key)'", en: "the entry '\(key)' is missing")
    case .emptyValue:
      Bilingual(vi: "mục này chưa ghi gì", en: "nothing is written here")
    case .emptyList(let key):
      Bilingual(vi: "'\(key)' chưa có mục nào", en: "'\(key)' has no items")
    case .reasonMissing(let text):
      Bilingual(vi: "'\(text)' không phải lý do", en: "'\(text)' is not a reason")
    case .listForOne:
      Bilingual(vi: "ở đây chỉ ghi một, không phải danh sách", en: "this is one, and not a list")
    case .wrongForm(.text):
      Bilingual(
        vi: "ở đây phải là một dòng chữ, không phải danh sách hay nhóm mục",
        en: "this must be a text, not a list or a group of entries"
      )
    case .wrongForm(.list), .wrongForm(.oneOf):
      Bilingual(vi: "ở đây phải là một danh sách", en: "this must be a list")
    case .wrongForm(.map):
      Bilingual(
        vi: "ở đây cần các mục có tên, viết 'tên: nội dung'",
        en: "this must be entries with names, written 'name: text'"
      )
    case .notAFlag(let text):
      Bilingual(
        vi: "'\(text)' không phải true (có) hay false (không)",
        en: "'\(text)' is neither true (yes) nor false (no)"
      )
    case .notAChoice(let text, _, _):
      Bilingual(
        vi: "'\(text)' không phải từ dùng được ở đây",
        en: "'\(text)' is not one of the words for this entry"
      )
    case .unknownTerm(let text, let group, _, _):
      Bilingual(
        vi: "danh mục \(group.name.vi) không có '\(text)'",
        en: "'\(text)' is not in the list of \(group.rawValue)"
      )
    case .notAWholeNumber(let text, _):
      Bilingual(
        vi: "'\(text)' không phải số nguyên dùng được ở đây",
        en: "'\(text)' is not a whole number that fits here"
      )
    case .notAnIdentifier(let text, _):
      Bilingual(
        vi: "'\(text)' không dùng làm tên địa chỉ được",
        en: "'\(text)' cannot be used in an address"
      )
    case .notAWebAddress(let text):
      Bilingual(vi: "'\(text)' không phải địa chỉ trang web", en: "'\(text)' is not a web address")
    case .notASiteAddress(let text, _):
      Bilingual(
        vi: "'\(text)' không dùng làm địa chỉ của trang được: chỉ ghi tới thư mục",
        en: "'\(text)' cannot be the site's address, which ends with a folder"
      )
    case .notAnEmail(let text):
      Bilingual(
        vi: "'\(text)' không phải địa chỉ thư điện tử",
        en: "'\(text)' is not an e-mail address"
      )
    case .phoneWithoutZero(let text, _):
      Bilingual(
        vi: "số điện thoại '\(text)' thiếu số 0 ở đầu",
        en: "the telephone number '\(text)' lacks its first 0"
      )
    case .notAPhone(let text):
      Bilingual(
        vi: "'\(text)' không phải số điện thoại",
        en: "'\(text)' is not a telephone number"
      )
    case .factOnlyInTranslation(let key):
      Bilingual(
        vi: "'\(key)' là dữ kiện nên phải ghi ở bản gốc, bản dịch chỉ có chữ",
        en: "'\(key)' is a fact: it belongs in the source text, a translation holds text only"
      )
    case .factDiffers(let key):
      Bilingual(
        vi: "'\(key)' ở bản dịch khác bản gốc",
        en: "'\(key)' differs from the source text"
      )
    case .textOnlyInTranslation(let key):
      Bilingual(
        vi: "bản dịch có '\(key)' mà bản gốc không có",
        en: "the translation has '\(key)' and the source text does not"
      )
    case .untranslated(let key):
      Bilingual(
        vi: "chưa dịch '\(key)': người đọc sẽ thấy chữ của bản gốc",
        en: "'\(key)' is not translated: readers will see the source text"
      )
    case .unknownID(let id, _):
      Bilingual(vi: "bản gốc không có mục '\(id)'", en: "the source text has no item '\(id)'")
    case .repeatedID(let id):
      Bilingual(vi: "hai mục cùng mang mã '\(id)'", en: "two items have the id '\(id)'")
    case .untranslatedItem(let id):
      Bilingual(
        vi: "chưa dịch mục '\(id)': người đọc sẽ thấy chữ của bản gốc",
        en: "the item '\(id)' is not translated: readers will see the source text"
      )
    case .summaryLength(let count):
      Bilingual(
        vi: "tóm tắt dài \(count) ký tự, nên từ 40 đến 200",
        en: "the summary has \(count) characters; 40 to 200 read best"
      )
    case .sourcesMissing:
      Bilingual(
        vi: "bài ghi là có nguồn mà chưa nêu nguồn nào",
        en: "the document is marked as sourced and names no source"
      )
    case .sourceOfConsentMissing:
      Bilingual(
        vi: "ghi là nguồn đã nêu tên doanh nghiệp mà chưa nêu nguồn nào",
        en: "a source is said to name the company, and no source is given"
      )
    case .periodMissing:
      Bilingual(
        vi: "chưa ghi chuyện này diễn ra khi nào, nên người đọc không biết số liệu cũ hay mới",
        en: "nothing says when this happened, so readers cannot tell how old the figures are"
      )
    case .imageWithoutAlternative:
      Bilingual(
        vi: "ảnh chưa có lời tả cho người không nhìn thấy ảnh",
        en: "the image has no description for people who cannot see it"
      )
    case .companyWithoutConsent:
      Bilingual(
        vi: "chưa ghi vì sao được nêu tên doanh nghiệp, nên trang chỉ ghi tên ngành",
        en: "nothing says why the company may be named, so the page names its sector only"
      )
    case .noWayToRegister:
      Bilingual(
        vi: "chưa có cách đăng ký nào",
        en: "no way to register is given"
      )
    case .openWithoutRegistration:
      Bilingual(
        vi: "buổi đang nhận đăng ký mà chưa có cách đăng ký nào",
        en: "the session takes registrations, and no way to register is given"
      )
    case .unknownKind("", _):
      Bilingual(
        vi: "tệp nằm ngoài mọi thư mục loại nội dung",
        en: "the file is in no folder of a kind of content"
      )
    case .unknownKind(let folder, _):
      Bilingual(
        vi: "thư mục '\(folder)' không phải loại nội dung nào",
        en: "the folder '\(folder)' is no kind of content"
      )
    case .misnamedDocument(let file):
      Bilingual(
        vi: "tệp '\(file.name)' không được đọc, vì tên không phải tên một bài hay danh mục",
        en: "the file '\(file.name)' is not read: no document or list has such a name"
      )
    case .twinFile(let name):
      Bilingual(
        vi: "có hai tệp cùng tên '\(name)': dấu trong tên được gõ theo hai kiểu",
        en: "two files are called '\(name)': the accents in the name are composed in two ways"
      )
    case .expiresBeforePublication(let day, let published):
      Bilingual(
        vi: "bài gỡ ngày \(DateStyle.short(day, in: .vi)), trước ngày đăng "
          + "\(DateStyle.short(published, in: .vi)), nên không bao giờ hiện",
        en: "the document expires on \(DateStyle.short(day, in: .en)), before it is published on "
          + "\(DateStyle.short(published, in: .en)), and is never shown"
      )
    case .noLanguageInFileName(let name):
      Bilingual(
        vi: "tên tệp '\(name)' chưa cho biết ngôn ngữ",
        en: "the file name '\(name)' does not say its language"
      )
    case .unknownSection("", _, _):
      Bilingual(
        vi: "bài không nằm trong thư mục chuyên mục nào",
        en: "the article is in no section's folder"
      )
    case .unknownSection(let section, _, _), .unknownNavigation(let section, _, _):
      Bilingual(
        vi: "site.yaml không có chuyên mục '\(section)'",
        en: "site.yaml has no section '\(section)'"
      )
    case .handoutPart(let keys):
      keys.isEmpty
        ? Bilingual(vi: "phần này chưa nói in gì", en: "this part does not say what to print")
        : Bilingual(
          vi: "một phần chỉ in một thứ, ở đây có \(keys.joined(separator: ", "))",
          en: "a part prints one thing, and this one has \(keys.joined(separator: ", "))"
        )
    case .idlePartSetting(let setting, let kind):
      Bilingual(
        vi: "'\(setting)' chỉ có tác dụng ở phần có '\(kind)'",
        en: "'\(setting)' does nothing in a part without '\(kind)'"
      )
    case .unusedWaiver(let code):
      Bilingual(
        vi: "không còn cảnh báo \(code) nào để bỏ qua",
        en: "there is no warning \(code) left to waive"
      )
    case .waivedError(let code):
      Bilingual(
        vi: "\(code) ở bài này là lỗi, không bỏ qua được",
        en: "\(code) is an error here, and only warnings can be waived"
      )
    case .repeatedWorksheetNumber(let number, let first) where number != first:
      Bilingual(
        vi: "hai biểu mẫu mang số '\(number)' và '\(first)', đọc lên như nhau",
        en: "two worksheets have the numbers '\(number)' and '\(first)', which people call alike"
      )
    case .repeatedWorksheetNumber(let number, _):
      Bilingual(
        vi: "hai biểu mẫu cùng mang số '\(number)'",
        en: "two worksheets have the number '\(number)'"
      )
    case .unwritten:
      Bilingual(
        vi: "dòng này còn là lời hướng dẫn, chưa viết",
        en: "this line is still the instruction to write it"
      )
    case .missingFile(let name):
      Bilingual(vi: "thiếu tệp '\(name)'", en: "the file '\(name)' is missing")
    case .replacementCircle(let keys):
      Bilingual(
        vi: "văn bản thay nhau thành vòng: \(keys.joined(separator: " → "))",
        en: "these documents replace one another: \(keys.joined(separator: " → "))"
      )
    case .folderTaken(let folder, by: nil):
      Bilingual(
        vi: "'\(folder)' là tên dành riêng, không đặt cho thư mục được",
        en: "'\(folder)' is a reserved name and cannot be a folder's"
      )
    case .folderTaken("", by: .some(let owner)):
      Bilingual(
        vi: "thư mục gốc đã là của '\(owner)'",
        en: "the root folder is that of '\(owner)' already"
      )
    case .folderTaken(let folder, by: .some(let owner)):
      Bilingual(
        vi: "thư mục '\(folder)' đã là của '\(owner)'",
        en: "the folder '\(folder)' is that of '\(owner)' already"
      )
    case .repeatedSlug(let slug):
      Bilingual(
        vi: "hai mục cùng có trang tên '\(slug)'",
        en: "two terms have a page called '\(slug)'"
      )
    case .markupInPlainText:
      Bilingual(
        vi: "chỗ này hiện đúng như đã gõ, cả dấu Markdown và thẻ HTML",
        en: "this is shown just as it is typed, with its marks of Markdown and HTML"
      )
    case .repeatedLegalNumber(let number, let key):
      Bilingual(
        vi: "văn bản số '\(number)' đã có ở mục '\(key)'",
        en: "the document number '\(number)' stands at '\(key)' already"
      )
    case .repeatedName(let name, let key):
      Bilingual(
        vi: "'\(name)' đã là tên của mục '\(key)'",
        en: "'\(name)' is a name of '\(key)' already"
      )
    case .replacedInForce:
      Bilingual(
        vi: "văn bản có 'replaced-by' mà vẫn ghi đang áp dụng",
        en: "a document with 'replaced-by' is said to be in force"
      )
    case .replacementMissing:
      Bilingual(
        vi: "văn bản ghi là đã được thay mà chưa ghi văn bản nào thay",
        en: "the document is said to be replaced, and nothing says by which"
      )
    case .unknownReplacement(let key, _):
      Bilingual(
        vi: "danh mục văn bản không có '\(key)'",
        en: "the legal register has no document '\(key)'"
      )
    }
  }
}
