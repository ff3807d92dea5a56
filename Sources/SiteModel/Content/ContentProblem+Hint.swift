internal import Diagnostics
public import Localization

extension ContentProblem {
  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .unknownKey(let key, let known): Self.hint(forKey: key, among: known)
    case .unknownID(_, let suggestion?), .unknownKind(_, let suggestion?),
      .unknownSection(_, let suggestion?, _), .unknownNavigation(_, let suggestion?, _),
      .unknownReplacement(_, let suggestion?):
      Suggestion.question(suggestion)
    case .unknownID:
      Bilingual(
        vi: "thêm mục này vào bản gốc trước, hoặc bỏ nó ở bản dịch",
        en: "add the item to the source text first, or take it out of the translation"
      )
    case .unknownKind:
      Bilingual(
        vi: "chuyển tệp vào một trong: \(Self.kinds)",
        en: "move the file into one of: \(Self.kinds)"
      )
    case .unknownSection(_, nil, let known): Self.sectionHint(known)
    case .unknownNavigation(let text, nil, _) where text.contains(";"),
      .unknownTerm(let text, _, nil, _) where text.contains(";"):
      Self.commaHint(text)
    case .unknownNavigation(_, _, let keys):
      Self.choose(among: keys)
    case .replacedInForce:
      Bilingual(
        vi: "ghi 'status: replaced'; văn bản kia chưa có hiệu lực thì bỏ 'replaced-by'",
        en: "write 'status: replaced', or leave 'replaced-by' out until the other is in force"
      )
    case .replacementMissing:
      Bilingual(
        vi: "thêm 'replaced-by' với 'key' của văn bản thay; chưa rõ thì ghi 'status: unverified'",
        en: "add 'replaced-by' with the other's 'key', or 'status: unverified' until you know it"
      )
    case .unknownReplacement:
      Bilingual(
        vi: "thêm văn bản đó vào policy.yaml, hoặc sửa 'replaced-by'",
        en: "add that document to policy.yaml, or change 'replaced-by'"
      )
    case .unknownTerm(_, _, let suggestion?, _):
      Suggestion.question(suggestion)
    case .unknownTerm(_, let group, nil, let labels):
      Self.hint(labels: labels, of: group)
    case .missingKey(let key):
      Self.example(forKey: key).map { Self.addHint(key, $0) }
        ?? Bilingual(vi: "thêm dòng '\(key): …'", en: "add a line '\(key): …'")
    case .missingTerm(let key, let example):
      Self.addHint(key, Bilingual(vi: example, en: example))
    case .missingPair(let key):
      Bilingual(
        vi: "thêm dòng như '\(key): { vi: …, en: … }'",
        en: "add a line like '\(key): { vi: …, en: … }'"
      )
    case .emptyValue:
      Bilingual(
        vi: "ghi nội dung sau dấu hai chấm, hoặc xóa cả dòng này",
        en: "write something after the colon, or delete the line"
      )
    case .emptyList:
      Bilingual(
        vi: "ghi ít nhất một mục, mỗi mục bắt đầu bằng dấu '- '",
        en: "give at least one item; each begins with '- '"
      )
    case .wrongForm(.list(let example?)):
      Self.listHint(example)
    case .wrongForm(.list(nil)):
      Bilingual(
        vi: "bắt đầu mỗi mục bằng dấu '- '",
        en: "begin each item with '- '"
      )
    case .reasonMissing:
      Bilingual(
        vi: "ghi vì sao số chưa tin được, như 'nguồn ghi hai số khác nhau', hoặc xóa dòng này",
        en: "say why the figure is in doubt, as in 'the source has two figures', or delete the line"
      )
    case .listForOne(let first):
      Bilingual(
        vi: "chỉ ghi một, như '\(first)'; ngoặc là của câu chữ thì đặt cả câu trong dấu nháy kép",
        en: "write one, such as '\(first)'; if the brackets belong to it, put it in double quotes"
      )
    case .wrongForm(.text):
      Bilingual(
        vi: #"nếu ngoặc là một phần của chữ, đặt cả câu trong dấu nháy kép: "…""#,
        en: #"if the brackets are part of the text, put all of it in double quotes: "…""#
      )
    case .wrongForm(.oneOf(let word, let list)):
      Bilingual(
        vi: "in cả danh mục thì viết '\(word)', chọn vài mục thì viết '\(list)'",
        en: "write '\(word)' for all of them, or choose some: '\(list)'"
      )
    case .wrongForm(.map(let example?)):
      Bilingual(vi: "viết \(example)", en: "write \(example)")
    case .wrongForm(.map(nil)):
      Bilingual(
        vi: "viết như 'title: Báo cáo', mỗi mục một dòng",
        en: "write it like 'title: Report', one entry on each line"
      )
    case .notAFlag:
      Bilingual(vi: "ghi true nếu có, false nếu không", en: "write true for yes, false for no")
    case .untranslated(let key):
      Bilingual(
        vi: "thêm dòng '\(key): …' vào bản dịch",
        en: "add a line '\(key): …' to the translation"
      )
    case .untranslatedItem(let id):
      Bilingual(
        vi: "thêm mục có 'id: \(id)' vào bản dịch, chỉ cần phần chữ",
        en: "add an item with 'id: \(id)' to the translation, with its texts only"
      )
    case .notAChoice(let text, let choices, let elsewise):
      WordChoice.hint(for: text, among: choices, elsewise: elsewise)
    case .notAWholeNumber(let text, let bounds) where Self.number(in: text, bounds) != nil:
      Self.number(in: text, bounds).map { Bilingual(vi: "viết '\($0)'", en: "write '\($0)'") }
    case .notAWholeNumber(_, let bounds):
      Bilingual(
        vi: "viết một số từ \(bounds.lowerBound) đến \(bounds.upperBound), chỉ gồm chữ số",
        en: "write a number from \(bounds.lowerBound) to \(bounds.upperBound), digits only"
      )
    case .notAnIdentifier(_, let suggestion):
      suggestion.map { Bilingual(vi: "ghi '\($0)'", en: "write '\($0)'") }
        ?? Bilingual(
          vi: "chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối",
          en: "use lower-case letters, digits and hyphens only"
        )
    case .notAWebAddress(let text) where Self.isHost(text):
      Bilingual(vi: "viết 'https://\(text)'", en: "write 'https://\(text)'")
    case .notAWebAddress:
      Bilingual(
        vi: "chép cả địa chỉ từ trình duyệt, bắt đầu bằng https://",
        en: "copy the whole address from the browser; it begins with https://"
      )
    case .notASiteAddress(_, let base):
      Bilingual(vi: "viết '\(base)'", en: "write '\(base)'")
    case .notAnEmail:
      Bilingual(
        vi: "viết như sxsh@tinh.gov.vn: không dấu cách, không dấu tiếng Việt, có một dấu @",
        en: "write it like sxsh@tinh.gov.vn: no blanks, plain letters, one @"
      )
    case .phoneWithoutZero(_, let suggestion):
      Bilingual(
        vi: "viết '\(suggestion)'; trong Excel, đặt ô ấy thành kiểu chữ (Text) thì số 0 không mất",
        en: "write '\(suggestion)'; in Excel, make the cell Text, and it keeps the 0"
      )
    case .notAPhone(let text) where ContactSpelling.phone(in: text) != nil:
      ContactSpelling.phone(in: text).map { phone in
        Bilingual(
          vi: "viết '\(phone)'; ai nghe máy thì ghi trong bài",
          en: "write '\(phone)', and in the text who answers it"
        )
      }
    case .notAPhone:
      Bilingual(
        vi: "viết như 0210 000 0000: chỉ chữ số, dấu cách và các dấu + ( ) . -",
        en: "write it like 0210 000 0000: digits, blanks and the signs + ( ) . - only"
      )
    case .textOnlyInTranslation(let key):
      Bilingual(
        vi: "ghi cả '\(key)' ở bản gốc, hoặc bỏ ở bản dịch",
        en: "write '\(key)' in the source text as well, or take it out of the translation"
      )
    case .factOnlyInTranslation(let key):
      Bilingual(
        vi: "chuyển dòng '\(key)' sang bản gốc",
        en: "move the line '\(key)' to the source text"
      )
    case .factDiffers(let key):
      Bilingual(
        vi: "bỏ dòng '\(key)' ở bản dịch: trang dịch tự lấy giá trị ở bản gốc",
        en: "take '\(key)' out of the translation: its page takes the fact from the source text"
      )
    case .repeatedID:
      Bilingual(vi: "đổi một trong hai cho khác nhau", en: "change one of the two")
    case .summaryLength(let count):
      count < 40
        ? Bilingual(
          vi: "viết thêm một ý: bài này giúp gì cho người đọc",
          en: "say a little more: how the page helps its readers"
        )
        : Bilingual(vi: "cắt bớt, giữ một hoặc hai câu", en: "cut it to one or two sentences")
    case .sourcesMissing:
      Bilingual(
        vi: "thêm 'sources:' với tên nguồn, hoặc sửa 'evidence'",
        en: "add 'sources:' with a title, or change 'evidence'"
      )
    case .sourceOfConsentMissing:
      Bilingual(
        vi: "thêm 'sources:' với nguồn đã nêu tên; họ tự đồng ý thì ghi 'consent: yes'",
        en: "add 'sources:' with the source that names it; write 'consent: yes' if it agreed"
      )
    case .periodMissing:
      Bilingual(
        vi: "thêm dòng như 'period: 05/2008–12/2009' hoặc 'period: 2015'; nguồn không ghi thì "
          + "thêm 'waive' với mã SX162 và lý do",
        en: "add a line like 'period: 05/2008–12/2009' or 'period: 2015'; if the source does not "
          + "say, add 'waive' with SX162 and the reason"
      )
    case .imageWithoutAlternative:
      Bilingual(
        vi: "thêm dòng 'image-alt: …' tả trong ảnh có gì",
        en: "add a line 'image-alt: …' that says what the picture shows"
      )
    case .companyWithoutConsent:
      Bilingual(
        vi: "thêm 'consent: yes' (đã đồng ý) hoặc 'consent: source' (nguồn đã nêu tên)",
        en: "add 'consent: yes' (they agreed) or 'consent: source' (a source names them)"
      )
    case .noWayToRegister:
      Bilingual(
        vi: "thêm ít nhất một trong: email, phone, form, url",
        en: "add at least one of: email, phone, form, url"
      )
    case .openWithoutRegistration:
      Bilingual(
        vi: "thêm dòng như 'register: { email: sxsh@tinh.gov.vn }', hoặc ghi 'status: planned'",
        en: "add a line like 'register: { email: sxsh@tinh.gov.vn }', or write 'status: planned'"
      )
    case .misnamedDocument(let file):
      file.isWordProcessed
        ? Bilingual(
          vi: "chép chữ sang một tệp văn bản thường tên '\(file.rightName)'",
          en: "copy the text into a plain text file called '\(file.rightName)'"
        )
        : Bilingual(
          vi: "đổi tên thành '\(file.rightName)'",
          en: "rename it to '\(file.rightName)'"
        )
    case .twinFile:
      Bilingual(
        vi: "so hai tệp, giữ một, xóa tệp kia hoặc đổi tên nó",
        en: "compare the two, keep one, and delete or rename the other"
      )
    case .expiresBeforePublication:
      Bilingual(
        vi: "sửa năm, tháng hoặc ngày ở một trong hai dòng, hoặc xóa dòng 'expires'",
        en: "mend the year, month or day in one of the two lines, or delete 'expires'"
      )
    case .noLanguageInFileName(let name): Self.nameHint(name)
    case .handoutPart:
      Bilingual(
        vi:
          "ghi một trong: agenda, document, worksheet, policy, glossary, notes, sources, evaluation",
        en: "give one of: agenda, document, worksheet, policy, glossary, notes, sources, evaluation"
      )
    case .idlePartSetting(let setting, _):
      Bilingual(vi: "xóa '\(setting)' ở phần này", en: "take '\(setting)' out of this part")
    case .replacementCircle:
      Bilingual(
        vi: "văn bản mới nhất không có 'replaced-by'",
        en: "the newest of them has no 'replaced-by'"
      )
    case .folderTaken:
      Bilingual(vi: "chọn tên thư mục khác", en: "choose another folder")
    case .repeatedSlug:
      Bilingual(
        vi: "đặt 'slug' khác cho một trong hai mục",
        en: "give one of the two another 'slug'"
      )
    case .markupInPlainText(let text):
      (1...100).contains(text.count)
        ? Bilingual(vi: "viết '\(text)'", en: "write '\(text)'")
        : Bilingual(vi: "bỏ các dấu ấy, chỉ để lại chữ", en: "take them out and leave the words")
    case .repeatedLegalNumber:
      Bilingual(
        vi: "xóa một trong hai mục; nếu là hai văn bản khác nhau thì ghi 'date' của từng văn bản",
        en: "delete one of the two; if they are two documents, give each of them its 'date'"
      )
    case .repeatedName:
      Bilingual(
        vi: "bỏ tên này ở một trong hai mục, kẻo máy không biết ý bạn là mục nào",
        en: "take the name out of one of them, so that it is clear which is meant"
      )
    case .waivedError:
      Bilingual(
        vi: "sửa lỗi ấy, rồi xóa mục này dưới 'waive'",
        en: "mend that error, and delete this item below 'waive'"
      )
    case .repeatedWorksheetNumber:
      Bilingual(
        vi: "đổi 'number' của một trong hai, kẻo người học in nhầm",
        en: "give one of them another 'number', so that nobody prints the wrong one"
      )
    case .unusedWaiver:
      Bilingual(vi: "xóa mục này dưới 'waive'", en: "delete this item below 'waive'")
    case .unwritten:
      Bilingual(
        vi: "viết nội dung của bạn vào đây, hoặc thêm dòng 'draft: true' nếu bài chưa xong",
        en: "write your own text here, or add 'draft: true' if the page is not finished"
      )
    case .missingFile:
      Bilingual(
        vi: "chép lại tệp này từ bản lưu, hoặc tạo tệp mới đúng tên đó",
        en: "copy the file from a backup, or make a new one with that name"
      )
    }
  }

  /// The line that is missing, with what it may say.
  private static func addHint(_ key: String, _ example: Bilingual<String>) -> Bilingual<String> {
    Bilingual(
      vi: "thêm dòng như '\(key): \(example.vi)'",
      en: "add a line like '\(key): \(example.en)'"
    )
  }

  /// The words of a list to choose from; a long one is cut.
  private static func hint(labels: [String], of group: TermGroup) -> Bilingual<String> {
    if labels.isEmpty {
      return Bilingual(
        vi: "thêm từ này vào phần '\(group.rawValue)' của content/vocabulary.yaml",
        en: "add the word to '\(group.rawValue)' in content/vocabulary.yaml"
      )
    }
    // A label with a comma would read as two.
    return choose(among: labels.map { $0.contains(",") ? "'\($0)'" : $0 })
  }

  /// The only number among other words, where it fits.
  private static func number(in text: String, _ bounds: ClosedRange<Int>) -> Int? {
    let words = text.split { $0.isWhitespace }
    let numbers = words.filter { $0.contains(where: \.isNumber) }
    guard words.count > 1, numbers.count == 1, let number = Int(numbers[0]),
      bounds.contains(number)
    else { return nil }
    return number
  }

  private static func choose(among words: [String]) -> Bilingual<String> {
    let list = words.prefix(20).joined(separator: ", ") + (words.count > 20 ? ", …" : "")
    return Bilingual(vi: "chọn một trong: \(list)", en: "choose one of: \(list)")
  }

  /// Where an article belongs that stands in none of the `sections`.
  private static func sectionHint(_ sections: [String]) -> Bilingual<String> {
    guard !sections.isEmpty else {
      return Bilingual(
        vi: "thêm chuyên mục vào 'sections' trong site.yaml",
        en: "add the section to 'sections' in site.yaml"
      )
    }
    let folders = sections.map { "articles/\($0)" }.joined(separator: ", ")
    return Bilingual(
      vi: "chuyển bài vào một trong: \(folders)",
      en: "move the article into one of: \(folders)"
    )
  }

  /// How the items of a list that stand in one text are parted.
  private static func commaHint(_ text: String) -> Bilingual<String> {
    let list = partedByCommas(text[...])
    return Bilingual(
      vi: "ngăn các mục bằng dấu phẩy: \(list)",
      en: "part the items by commas: \(list)"
    )
  }

  /// The items of a list in which semicolons may part them.
  private static func partedByCommas(_ text: Substring) -> String {
    text.split(separator: ";").map { String($0.trimmingBlanks) }.joined(separator: ", ")
  }

  /// Whether `text` is an address but for its scheme: `sxsh.vn`, `www.sxsh.vn/tin`.
  private static func isHost(_ text: String) -> Bool {
    let host = text.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D }
      } && labels.last?.utf8.allSatisfy(\.isLetter) == true && !text.contains(" ")
  }

  /// How the text in the place of a list is written as one.
  private static func listHint(_ text: String) -> Bilingual<String> {
    let isInParentheses = text.hasPrefix("(") && text.hasSuffix(")")
    let items = partedByCommas(isInParentheses ? text.dropFirst().dropLast() : text[...])
    return Bilingual(vi: "viết [\(items)]", en: "write [\(items)]")
  }

  private static let kinds = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")

  private static func nameHint(_ name: String) -> Bilingual<String> {
    if let original = originalName(of: name) {
      return Bilingual(
        vi: "đây là bản chép của '\(original)': xóa nó, hoặc đổi tên thành '\(original)'",
        en: "this is a copy of '\(original)': delete it, or rename it to '\(original)'"
      )
    }
    let stem = stem(of: name)
    return Bilingual(
      vi: "đổi tên thành '\(stem).vi.md' hoặc '\(stem).en.md'",
      en: "rename it to '\(stem).vi.md' or '\(stem).en.md'"
    )
  }

  /// The name of what was saved a second time as `bài.vi (1).md` or `bài.vi - Copy.md`.
  private static func originalName(of name: String) -> String? {
    for language in Language.allCases {
      let ending = ".\(language.rawValue)"
      guard let range = name.firstRange(of: ending + " ") else { continue }
      return name[..<range.lowerBound] + ending + ".md"
    }
    return nil
  }

  /// The name without its ending and without what looks like another language: `bài.fr.md`.
  private static func stem(of name: String) -> String {
    let parts = name.dropLast(3).split(separator: ".")
    let kept = parts.count > 1 && parts.last?.count == 2 ? parts.dropLast() : parts[...]
    return kept.joined(separator: ".")
  }

  /// The one of the `known` keys that somebody who wrote `key` seems to have meant.
  static func key(meantBy key: String, among known: [String]) -> String? {
    let meant = VietnameseKey.meaning(of: key).flatMap { known.contains($0) ? $0 : nil }
    return meant ?? keyWithoutColon(key, among: known) ?? Suggestion.nearest(to: key, among: known)
  }

  /// The one of the `known` keys that `key` begins with, where the first colon of the line is one of
  /// its text: `title Chất thải là tiền: chi phí ẩn`.
  private static func keyWithoutColon(_ key: String, among known: [String]) -> String? {
    key.firstIndex(of: " ").map { String(key[..<$0]) }.flatMap { known.contains($0) ? $0 : nil }
  }

  private static func hint(forKey key: String, among known: [String]) -> Bilingual<String> {
    if let word = keyWithoutColon(key, among: known) {
      return Bilingual(
        vi: "gõ dấu hai chấm sau '\(word)': '\(word): …'",
        en: "type a colon behind '\(word)': '\(word): …'"
      )
    }
    if let meant = Self.key(meantBy: key, among: known) { return Suggestion.question(meant) }
    guard known.count <= 12 else {
      return Bilingual(
        vi: "sửa tên trước dấu hai chấm, hoặc xóa dòng này",
        en: "mend the name before the colon, or delete the line"
      )
    }
    let names = known.joined(separator: ", ")
    return Bilingual(vi: "chọn một trong: \(names)", en: "choose one of: \(names)")
  }
}
