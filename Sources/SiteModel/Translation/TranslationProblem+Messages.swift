public import Localization

extension TranslationProblem {
  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .missing:
      Bilingual(vi: "bài chưa có bản dịch", en: "the document has no translation")
    case .outdated(let day, let counts, _):
      Bilingual(
        vi: "bản gốc đã đổi từ \(DateStyle.long(day, in: .vi)): \(counts.text.vi)",
        en: "the source text has changed since \(DateStyle.long(day, in: .en)): \(counts.text.en)"
      )
    case .unrecorded:
      Bilingual(
        vi: "chưa ghi bản dịch này khớp với bản gốc ngày nào",
        en: "nothing says which day's source text this translation matches"
      )
    case .unreadableDigest:
      Bilingual(
        vi: "không đọc được 'source-digest': dòng này do lệnh translated ghi, không sửa tay",
        en: "'source-digest' cannot be read: the command translated writes it, nobody by hand"
      )
    case .digestInSource:
      Bilingual(
        vi: "'source-digest' chỉ có ở bản dịch, không có ở bản gốc",
        en: "'source-digest' belongs in a translation, not in the source text"
      )
    case .differentBlocks(let counts):
      Bilingual(
        vi: "mục này ở hai bản không cùng số khối: \(Self.text(of: counts).vi)",
        en: "the section is not built alike in both texts: \(Self.text(of: counts).en)"
      )
    case .missingHeading(let heading):
      Bilingual(
        vi: "bản dịch thiếu đề mục ứng với '\(heading)'",
        en: "the translation has no heading for '\(heading)'"
      )
    case .surplusHeading(let heading):
      Bilingual(
        vi: "bản gốc không có đề mục ứng với '\(heading)'",
        en: "the source text has no heading for '\(heading)'"
      )
    case .differentNumbers(let missing, let surplus):
      Self.numbers(missing.joined(separator: ", "), surplus.joined(separator: ", "))
    case .unusedTerms(let terms):
      Bilingual(
        vi: "bản dịch chưa dùng thuật ngữ đã thống nhất: "
          + terms.map { "'\($0.term)' là '\($0.agreed)'" }.joined(separator: ", "),
        en: "the translation does not use the agreed term: "
          + terms.map { "'\($0.term)' is '\($0.agreed)'" }.joined(separator: ", ")
      )
    case .untranslated:
      Bilingual(vi: "đoạn này còn nguyên chữ của bản gốc", en: "this text has not been translated")
    case .tooManyBehind(let count, let limit):
      Bilingual(
        vi: "\(count) bài chưa dịch hoặc bản dịch đã cũ, chỉ cho phép \(limit)",
        en: "\(count) documents are untranslated or outdated, and \(limit) are allowed"
      )
    }
  }

  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .missing:
      Bilingual(
        vi: "trang sẽ hiện bản gốc kèm lời báo cho đến khi có bản dịch",
        en: "until there is one, its page shows the source text and says so"
      )
    case .outdated(_, _, let file):
      Bilingual(
        vi: "sửa bản dịch theo các chỗ dưới đây, rồi chạy: ./sxsh translated \(file)",
        en: "mend the translation where shown below, then run: ./sxsh translated \(file)"
      )
    case .unrecorded(let file), .unreadableDigest(let file):
      Bilingual(
        vi: "khi bản dịch đã khớp, chạy: ./sxsh translated \(file)",
        en: "once the translation matches, run: ./sxsh translated \(file)"
      )
    case .digestInSource: Bilingual(vi: "bỏ dòng này", en: "take this line out")
    case .differentBlocks:
      Bilingual(
        vi: "tách hoặc gộp cho hai bản cùng số khối, để đối chiếu được từng đoạn",
        en: "split or join blocks until both texts have as many, so that each can be compared"
      )
    case .missingHeading, .surplusHeading:
      Bilingual(
        vi: "cho hai bản cùng các đề mục, cùng cấp và cùng thứ tự",
        en: "give both texts the same headings, of the same levels and in the same order"
      )
    case .differentNumbers(let missing, let surplus) where missing == surplus:
      Self.readingHint(missing)
    case .differentNumbers:
      Bilingual(
        vi: "sửa cho hai bản cùng số; nếu đúng là khác nhau, ghi vào 'waive' với lý do",
        en: "make the two agree; if they are right to differ, add a 'waive' with the reason"
      )
    case .unusedTerms:
      Bilingual(
        vi: "dùng từ đã thống nhất, hoặc thêm cách gọi này vào 'aliases' trong glossary.yaml",
        en: "use the agreed term, or add this name to 'aliases' in glossary.yaml"
      )
    case .untranslated:
      Bilingual(
        vi: "dịch đoạn này; nếu cố ý giữ nguyên, ghi vào 'waive' với lý do",
        en: "translate it; if it is to stay as it is, add a 'waive' with the reason"
      )
    case .tooManyBehind:
      Bilingual(
        vi: "chạy ./sxsh status để xem là những bài nào",
        en: "run ./sxsh status to see which they are"
      )
    }
  }

  private static func numbers(_ missing: String, _ surplus: String) -> Bilingual<String> {
    if surplus.isEmpty {
      return Bilingual(
        vi: "bản dịch thiếu số có ở bản gốc: \(missing)",
        en: "the translation lacks a number of the source text: \(missing)"
      )
    }
    if missing.isEmpty {
      return Bilingual(
        vi: "bản dịch có số không có ở bản gốc: \(surplus)",
        en: "the translation has a number that the source text lacks: \(surplus)"
      )
    }
    return Bilingual(
      vi: "số ở hai bản khác nhau: bản gốc ghi \(missing), bản dịch ghi \(surplus)",
      en: "the numbers differ: the source text has \(missing), the translation \(surplus)"
    )
  }

  /// What to write where both texts have the same digits and the languages read them differently:
  /// `1.234` is more than a thousand in Vietnamese and little more than one in English.
  private static func readingHint(_ numbers: [String]) -> Bilingual<String> {
    let words = numbers.map { number in
      let digits = number.prefix { $0.isNumber || $0 == "." || $0 == "," }
      let swapped = digits.map { $0 == "." ? "," : $0 == "," ? "." : $0 }
      return (number, String(swapped) + number[digits.endIndex...])
    }
    return Bilingual { language in
      let pairs = words.map { "'\($0.0)'" }.joined(separator: ", ")
      let others = words.map { "'\($0.1)'" }.joined(separator: ", ")
      return Bilingual(
        vi: "tiếng Việt đọc dấu . và , ngược với tiếng Anh: \(pairs) của bản tiếng Việt thì bản "
          + "tiếng Anh viết \(others)",
        en: "Vietnamese and English read points and commas the other way round: what is \(pairs) "
          + "in Vietnamese is written \(others) in English"
      )[language]
    }
  }

  private static func text(of counts: [BlockCount]) -> Bilingual<String> {
    Bilingual { language in
      counts.map { count in
        let name = count.kind.name[language]
        return switch language {
        case .vi: "\(name) \(count.source) ở bản gốc, \(count.translation) ở bản dịch"
        case .en:
          "\(name)s: \(count.source) in the source text, \(count.translation) in the translation"
        }
      }.joined(separator: "; ")
    }
  }
}

extension TranslationProblem.Counts {
  init(_ changes: SourceChanges) {
    texts = changes.texts.count
    changed = changes.blocks.count { if case .changed = $0 { true } else { false } }
    added = changes.blocks.count { if case .added = $0 { true } else { false } }
    removed = changes.blocks.count { if case .removed = $0 { true } else { false } }
  }

  /// `2 đoạn sửa, 1 đoạn mới`.
  var text: Bilingual<String> {
    func blocks(_ count: Int) -> String { "\(count) \(count == 1 ? "block" : "blocks")" }
    let parts = [
      (texts, "\(texts) dòng đầu trang sửa", "\(texts) of the texts at the head"),
      (changed, "\(changed) đoạn sửa", blocks(changed) + " changed"),
      (added, "\(added) đoạn mới", blocks(added) + " added"),
      (removed, "\(removed) đoạn bỏ", blocks(removed) + " removed"),
    ].filter { $0.0 > 0 }
    return Bilingual(
      vi: parts.map(\.1).joined(separator: ", "),
      en: parts.map(\.2).joined(separator: ", ")
    )
  }
}
