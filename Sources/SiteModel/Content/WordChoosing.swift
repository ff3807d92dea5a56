internal import Localization

/// A closed list of words that an entry chooses from.
protocol WordChoosing: RawRepresentable, CaseIterable where RawValue == String {
  /// What the word means, in few words.
  var meaning: Bilingual<String> { get }

  /// What to do where none of the words is meant.
  static var elsewise: Bilingual<String>? { get }
}

extension WordChoosing {
  static var elsewise: Bilingual<String>? { nil }

  static var choices: [WordChoice] {
    allCases.map { WordChoice(word: $0.rawValue, meaning: $0.meaning) }
  }
}

extension CaseStudy.Consent: WordChoosing {
  var meaning: Bilingual<String> {
    switch self {
    case .yes: Bilingual(vi: "đã đồng ý", en: "they agreed")
    case .source: Bilingual(vi: "nguồn đã nêu tên", en: "a source names them")
    }
  }

  static var elsewise: Bilingual<String>? {
    Bilingual(vi: "chưa đồng ý thì xóa dòng này", en: "if they have not agreed, delete the line")
  }
}

extension Evidence: WordChoosing {
  var meaning: Bilingual<String> {
    switch self {
    case .sourced: Bilingual(vi: "có nguồn", en: "every figure has a source")
    case .partial: Bilingual(vi: "có nguồn một phần", en: "some figures have a source")
    case .illustrative: Bilingual(vi: "số giả định", en: "assumed figures")
    }
  }
}

extension Citation.Mark: WordChoosing {
  var meaning: Bilingual<String> {
    switch self {
    case .official: Bilingual(vi: "văn bản hoặc trang chính thức", en: "an official page")
    case .secondary: Bilingual(vi: "báo chí, nguồn dẫn lại", en: "press or second-hand")
    case .unconfirmed: Bilingual(vi: "chưa xác minh", en: "not confirmed")
    case .contradictory: Bilingual(vi: "nguồn tự mâu thuẫn", en: "contradicts itself")
    }
  }
}

extension TrainingSession.Status: WordChoosing {
  var meaning: Bilingual<String> {
    Bilingual(vi: ScheduleWord.words(for: self).vi[0], en: explanation)
  }

  private var explanation: String {
    switch self {
    case .planned: "not open yet"
    case .open: "takes registrations"
    case .full: "no seats left"
    case .postponed: "put off"
    case .cancelled: "called off"
    }
  }
}

extension HandoutPlan.Style: WordChoosing {
  var meaning: Bilingual<String> {
    switch self {
    case .campaign: Bilingual(vi: "kiểu của chương trình", en: "the campaign's own")
    case .nd30: Bilingual(vi: "thể thức văn bản hành chính", en: "as official documents look")
    }
  }
}

extension HandoutPlan.Form: WordChoosing {
  var meaning: Bilingual<String> {
    switch self {
    case .full: Bilingual(vi: "in cả bài", en: "all of it")
    case .box: Bilingual(vi: "in tóm tắt trong khung", en: "its facts in a box")
    }
  }
}

extension Worksheet.Sheet: WordChoosing {
  var meaning: Bilingual<String> {
    switch self {
    case .portrait: Bilingual(vi: "giấy dọc", en: "upright")
    case .landscape: Bilingual(vi: "giấy ngang", en: "on its side")
    }
  }
}

extension PolicyDocument.Status: WordChoosing {
  var meaning: Bilingual<String> {
    switch self {
    case .inForce: Bilingual(vi: "đang áp dụng", en: "still applies")
    case .ended: Bilingual(vi: "hết giai đoạn", en: "its period is over")
    case .replaced: Bilingual(vi: "đã được thay", en: "another took its place")
    case .unverified: Bilingual(vi: "chưa xác minh", en: "nobody has checked")
    }
  }
}

extension SiteSettings.ToneMarks: WordChoosing {
  var meaning: Bilingual<String> {
    switch self {
    case .old: Bilingual(vi: "hòa, thủy", en: "hòa, thủy")
    case .new: Bilingual(vi: "hoà, thuỷ", en: "hoà, thuỷ")
    }
  }
}
