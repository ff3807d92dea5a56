internal import Diagnostics
internal import Localization

extension ScheduleImportProblem {
  /// What is wrong in a cell where the readers of front matter would name keys; `nil` where what they
  /// say holds for cells too.
  static func cellMessage(for problem: any Problem) -> Bilingual<String>? {
    switch problem {
    case PlausibilityProblem.timeAtOneEnd:
      Bilingual(
        vi: "thiếu giờ bắt đầu hoặc giờ kết thúc nên trang và lịch chỉ hiện ngày",
        en: "one of the two times is missing, so that the page and calendars show days alone"
      )
    case ContentProblem.textOnlyInTranslation:
      Bilingual(
        vi: "có chữ tiếng Anh mà chưa có chữ tiếng Việt",
        en: "this is written in English and not in Vietnamese"
      )
    default: nil
    }
  }

  /// What to type into the table where the readers of front matter would speak of lines and keys;
  /// `nil` where what they say holds for cells too.
  static func cellHint(for problem: any Problem) -> Bilingual<String>? {
    switch problem {
    case let problem as ContentProblem: hint(for: problem)
    case let problem as PlausibilityProblem: hint(for: problem)
    case FactProblem.notADate(let text, _) where isSerial(text),
      FactProblem.notADateTime(let text, _) where isSerial(text):
      Bilingual(
        vi: "đây là số mà Excel dùng thay cho ngày: chọn cột, đặt kiểu ngày dd/mm/yyyy rồi lưu lại",
        en: "Excel's own number for a day: give the column the format dd/mm/yyyy and save it again"
      )
    default: nil
    }
  }

  /// Whether `text` is a day of the years 1982 to 2119 as Excel counts them, from 1900 on.
  private static func isSerial(_ text: String) -> Bool {
    let parts = text.split(maxSplits: 1) { $0 == "." || $0 == "," }
    return Int(parts.first ?? "").map((30_000...80_000).contains) == true
      && (parts.count == 1 || Int(parts[1]) != nil)
  }

  private static func hint(for problem: ContentProblem) -> Bilingual<String>? {
    switch problem {
    case .openWithoutRegistration:
      Bilingual(
        vi: "ghi thư điện tử hay số điện thoại ở cột \(name(.contact).vi), hoặc ghi 'dự kiến' vào "
          + "ô này",
        en: "give an e-mail address or a telephone number in the column \(name(.contact).en), or "
          + "write 'planned' here"
      )
    case .textOnlyInTranslation:
      Bilingual(
        vi: "ghi cả ở cột tiếng Việt, hoặc để trống ô này",
        en: "fill in the Vietnamese column as well, or leave this cell empty"
      )
    default: nil
    }
  }

  private static func hint(for problem: PlausibilityProblem) -> Bilingual<String>? {
    switch problem {
    case .noDuration:
      Bilingual(
        vi: "sửa giờ kết thúc; chưa rõ giờ thì để trống cả giờ bắt đầu và giờ kết thúc",
        en: "mend the time of ending; where it is not known, leave both times empty"
      )
    case .timeAtOneEnd:
      Bilingual(
        vi: "ghi cả giờ bắt đầu và giờ kết thúc; chưa rõ thì để trống cả hai",
        en: "give both times, or leave both empty if they are not known"
      )
    case .longSession:
      Bilingual(
        vi: "xem lại tháng và năm; lớp học nhiều đợt thì mỗi đợt một hàng",
        en: "look at the month and the year; give each part of a course a row of its own"
      )
    case .placeholderContact(_, in: .session):
      Bilingual(
        vi: "ghi đầu mối thật; nếu là buổi minh họa thì thêm cột \(name(.sample).vi) và ghi 'có'",
        en: "give the real one; if the session is only a sample, add a column "
          + "\(name(.sample).en) and write 'yes'"
      )
    default: nil
    }
  }

  /// What messages call `column`.
  private static func name(_ column: ScheduleColumn) -> Bilingual<String> {
    column.names.map { "\"\($0[0])\"" }
  }
}
