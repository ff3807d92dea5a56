internal import Localization

/// The ways in which times of day are written in Vietnam.
enum ClockSpelling {
  /// The time as front matter writes it, or other text as it is.
  ///
  /// It is `8:30` for `8h30`, `8g30`, `8 giờ 30` and `8:30:00`, `8:00` for `8h`, and `16:30` for
  /// `4:30 PM` and `4:30 CH`.
  static func plain(_ text: String) -> String {
    let written = text
    if let time = ofHalfDay(text) { return time }
    var text = text.lowercased().split(separator: " ").joined()
    // Words such as `sáng` have these letters too: a time begins with its hour.
    guard text.first?.isNumber == true else { return written }
    for mark in ["giờ", "h", "g"] {
      guard let range = text.firstRange(of: mark) else { continue }
      let minutes = text[range.upperBound...]
      let rest =
        minutes.isEmpty ? "00" : minutes.replacing("phút", with: "").replacing("'", with: "")
      text = "\(text[..<range.lowerBound]):\(rest)"
      break
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 3, parts[2] == "00" { return "\(parts[0]):\(parts[1])" }
    return parts.count == 2 ? text : written
  }

  /// The time in the half of the day that Excel writes behind it; midnight and noon have two readings.
  private static func ofHalfDay(_ text: String) -> String? {
    let ending = text.suffix(2).lowercased()
    guard ["am", "pm", "sa", "ch"].contains(ending), !text.hasPrefix("12") else { return nil }
    return LocalTime.suggestion(for: text)
  }
}
