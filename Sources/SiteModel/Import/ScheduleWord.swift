internal import Localization

/// The words that a cell with a closed list of meanings may hold.
struct ScheduleWord {
  private let meanings: [(value: String, words: Bilingual<[String]>)]

  /// What front matter writes for `text`, however its case and diacritics are written.
  func meaning(of text: String) -> String? {
    let slug = Slug.make(from: text)
    return meanings.first { meaning in
      meaning.value == slug
        || (meaning.words.vi + meaning.words.en).contains { Slug.make(from: $0) == slug }
    }?.value
  }

  /// The first word of each meaning.
  var choices: Bilingual<String> {
    Bilingual { language in meanings.map { $0.words[language][0] }.joined(separator: ", ") }
  }

  /// Whether and how a session takes place.
  static let status = ScheduleWord(
    meanings: TrainingSession.Status.allCases.map { ($0.rawValue, words(for: $0)) }
  )

  /// Yes or no.
  static let flag = ScheduleWord(meanings: [
    ("true", Bilingual(vi: ["có", "x", "1", "đúng"], en: ["yes", "true"])),
    ("false", Bilingual(vi: ["không", "0", "sai"], en: ["no", "false"])),
  ])

  static func words(for status: TrainingSession.Status) -> Bilingual<[String]> {
    switch status {
    case .planned: Bilingual(vi: ["dự kiến", "kế hoạch"], en: ["planned"])
    case .open: Bilingual(vi: ["mở đăng ký", "đang nhận đăng ký", "nhận đăng ký"], en: ["open"])
    case .full: Bilingual(vi: ["đủ chỗ", "hết chỗ", "đã đủ"], en: ["full"])
    case .postponed: Bilingual(vi: ["hoãn", "tạm hoãn"], en: ["postponed"])
    case .cancelled: Bilingual(vi: ["hủy", "đã hủy"], en: ["cancelled", "canceled"])
    }
  }
}
