internal import Localization

/// The texts of a new document that say what is to be written in their place.
///
/// Each begins as an instruction, so that nothing that somebody wrote is taken for one.
enum StarterPrompt {
  static let title = Bilingual(vi: "Viết tên bài vào đây", en: "Write the English title here")
  static let summary = Bilingual(
    vi: "Viết lại dòng này thành một hai câu: bài nói gì và giúp gì cho người đọc.",
    en: "Write this line anew in one or two sentences: what the page says and how it helps."
  )
  static let opening = Bilingual(
    vi: "Viết đoạn mở đầu: vấn đề gì, ở đâu trong xưởng, mất bao nhiêu.",
    en: "Write the opening: what the problem is, where in the workshop, and what it costs."
  )
  static let reason = Bilingual(vi: "Viết vì sao đáng làm.", en: "Write why it is worth doing.")
  static let firstTask = Bilingual(vi: "Viết việc thứ nhất.", en: "Write the first thing to do.")
  static let secondTask = Bilingual(vi: "Viết việc thứ hai.", en: "Write the second thing to do.")
  static let page = Bilingual(
    vi: "Viết nội dung trang vào đây.",
    en: "Write the text of the page here."
  )
  static let heading = Bilingual(vi: "Viết tiêu đề nhỏ", en: "Write a heading")
  static let section = Bilingual(
    vi: "Viết nội dung của mục vào đây.",
    en: "Write the text of the section here."
  )
  static let instructions = Bilingual(
    vi: "Viết ở đây cách điền biểu mẫu: ai điền, khi nào, cho công đoạn nào.",
    en: "Write here how to fill the sheet in: who does it, when, for which process step."
  )
  static let topic = Bilingual(
    vi: "Viết chủ đề của buổi vào đây",
    en: "Write the topic of the session here"
  )
  static let invitation = Bilingual(
    vi: "Viết cho người sắp đăng ký: buổi này dành cho ai, về làm được gì, cần mang theo gì.",
    en: "Write for those who may come: whom it is for, what they can do afterwards, what to bring."
  )
  static let measure = Bilingual(
    vi: "Viết tên giải pháp vào đây",
    en: "Write the name of the measure here"
  )
  static let before = Bilingual(vi: "Viết tình hình ban đầu.", en: "Write how things were.")
  static let work = Bilingual(vi: "Viết cách làm.", en: "Write how it was done.")
  static let results = Bilingual(
    vi: "Viết kết quả và điều rút ra.",
    en: "Write the results and what was learnt."
  )
  static let foreword = Bilingual(
    vi: "Viết lời nói đầu của tài liệu: dành cho ai, dùng thế nào.",
    en: "Write the foreword: whom the handout is for and how to use it."
  )

  private static let all = [
    title, summary, opening, reason, firstTask, secondTask, page,
    heading, section, instructions, topic, invitation, measure, before,
    work, results, foreword,
  ]
  private static let texts = Set(all.flatMap { [$0.vi, $0.en] })
  private static let lengths = Set(texts.map(\.utf8.count))

  /// Whether the UTF-8 `bytes` are such a text and nothing else; of most only the length is read.
  static func contains(_ bytes: some Collection<UInt8>) -> Bool {
    lengths.contains(bytes.count) && texts.contains(String(decoding: bytes, as: UTF8.self))
  }
}
