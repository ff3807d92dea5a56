internal import Localization

extension ContentProblem {
  /// What the entry `key` may say, for the hint where it is missing.
  static func example(forKey key: String) -> Bilingual<String>? {
    switch key {
    case "title": Bilingual(vi: "Tắt máy trong giờ nghỉ trưa", en: "Switch off at lunch")
    case "summary":
      Bilingual(
        vi: "Máy chạy không tải suốt giờ nghỉ vẫn tốn điện.",
        en: "A machine that idles through the break still uses electricity."
      )
    case "date", "publish-on": Bilingual(vi: "15/12/2026", en: "15/12/2026")
    case "start": Bilingual(vi: "15/12/2026 08:00", en: "15/12/2026 08:00")
    case "end": Bilingual(vi: "15/12/2026 16:30", en: "15/12/2026 16:30")
    case "topic": Bilingual(vi: "Tiết kiệm điện trong xưởng", en: "Saving electricity at work")
    case "item": Bilingual(vi: "Khai mạc", en: "Opening")
    case "id": Bilingual(vi: "ten-khong-dau", en: "a-short-name")
    case "min": Bilingual(vi: "12", en: "12")
    case "max": Bilingual(vi: "30", en: "30")
    case "number": Bilingual(vi: "F1", en: "F1")
    case "reason": Bilingual(vi: "Nguồn ghi như vậy", en: "The source has it so")
    default: nil
    }
  }
}
