internal import Diagnostics
internal import Localization

/// What is written rightly and can hardly be true, or should not be shown.
enum PlausibilityProblem: Problem {
  case unlikelyPayback(Payback, investment: Money, saving: Money)
  case investmentWithoutSaving(Money)
  /// Something was invested, and the saving is said to be nothing.
  case nothingSaved(Money)
  /// An amount in đồng that buys nothing: its `triệu` was forgotten.
  case smallAmount(Money, suggestion: String)
  /// A number was grouped as the other language does it, and reads as a thousandth of what it is.
  case likelyThousands(String, suggestion: String)
  case negativeAmount(Money)
  case negativeQuantity(Quantity, isSaving: Bool)
  /// The use of a resource fell by more than all of it.
  case moreThanAll(Quantity)
  /// A change has no sign and so reads as a rise, which few are.
  case changeWithoutSign(String)
  case unitsDiffer(before: Quantity, after: Quantity)
  case changeNotInPercent(Quantity)
  case unitOfAnotherResource(Quantity, resource: Bilingual<String>, units: [QuantityUnit])
  /// A date lies further ahead or back than anything a site tells of.
  case unlikelyYear(Int, suggestion: Int?)
  /// A number in a text is written as the other language writes it.
  case foreignNumber(String, suggestion: String)
  /// A date in a text that no calendar has; the month has its last day earlier where there is such
  /// a month.
  case impossibleDate(String, suggestion: String?, lastDay: CalendarDate?)
  case wrongWeekday(String, date: CalendarDate)
  case registrationAfterStart(CalendarDate, start: CalendarDate)
  case dayOutsideSession(Int, days: Int)
  /// A session ends the minute it begins.
  case noDuration
  case longSession(days: Int)
  /// A session has a time of day at one end only, so that pages and calendars show days.
  case timeAtOneEnd(missing: String)
  /// A document bears a day that has not come, and is published all the same.
  case futureDate(CalendarDate, isUpdate: Bool)
  /// A text is said to have been updated before it was published.
  case updatedBefore(CalendarDate)
  /// A text names the company that the page does not name.
  case companyNamed(String)
  /// A contact that nobody answers.
  case placeholderContact(String, in: ContactPlace)
  /// Nobody knows where the site will be served from.
  case noBaseURL

  /// Where a contact stands.
  enum ContactPlace: Sendable {
    /// In `site.yaml`.
    case site
    /// In `site.yaml`, which says that it is a placeholder.
    case siteThatSaysSo
    /// At the registration of a session.
    case session
  }

  /// The code: never reused.
  var code: String {
    switch self {
    case .unlikelyPayback: "SX512"
    case .investmentWithoutSaving, .nothingSaved: "SX515"
    case .unitsDiffer, .changeNotInPercent: "SX516"
    case .unitOfAnotherResource: "SX517"
    case .wrongWeekday: "SX518"
    case .registrationAfterStart: "SX520"
    case .companyNamed: "SX521"
    case .placeholderContact: "SX522"
    case .dayOutsideSession: "SX523"
    case .noBaseURL: "SX529"
    case .smallAmount: "SX530"
    case .negativeAmount, .negativeQuantity, .moreThanAll: "SX531"
    case .noDuration, .longSession: "SX532"
    case .likelyThousands: "SX534"
    case .unlikelyYear: "SX535"
    case .impossibleDate: "SX536"
    case .foreignNumber: "SX537"
    case .timeAtOneEnd: "SX538"
    case .futureDate, .updatedBefore: "SX539"
    case .changeWithoutSign: "SX540"
    }
  }

  /// A warning, but a note where the site itself says what the problem says.
  var severity: Severity {
    switch self {
    case .placeholderContact(_, in: .siteThatSaysSo), .noBaseURL: .note
    default: .warning
    }
  }

  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .unlikelyPayback(let payback, let investment, let saving):
      Bilingual { language in
        let (time, cost) = (
          PaybackStyle.text(payback, in: language), MoneyStyle.short(investment, in: language)
        )
        let gain = MoneyStyle.short(saving, in: language)
        return Bilingual(
          vi: "hoàn vốn sau \(time) thì khó tin: đầu tư \(cost), tiết kiệm \(gain) mỗi năm",
          en: "a payback of \(time) is hard to believe: \(cost) invested, \(gain) saved a year"
        )[language]
      }
    case .investmentWithoutSaving(let investment):
      Bilingual(
        vi: "đầu tư \(MoneyStyle.short(investment, in: .vi)) mà không ghi tiết kiệm được bao nhiêu",
        en: "\(MoneyStyle.short(investment, in: .en)) invested, and no saving is given"
      )
    case .nothingSaved(let investment):
      Bilingual(
        vi: "đầu tư \(MoneyStyle.short(investment, in: .vi)) mà tiết kiệm 0 đồng mỗi năm",
        en: "\(MoneyStyle.short(investment, in: .en)) invested, and nothing is saved a year"
      )
    case .smallAmount(let money, _):
      Bilingual(
        vi: "số tiền ở đây chỉ là \(MoneyStyle.full(money, in: .vi))",
        en: "the amount here is only \(MoneyStyle.full(money, in: .en))"
      )
    case .likelyThousands(let text, _):
      Bilingual(
        vi: "'\(text)' đọc là số có ba chữ số lẻ, không phải hàng nghìn",
        en: "'\(text)' reads as a number with three decimals, not as thousands"
      )
    case .negativeAmount(let money):
      Bilingual(
        vi: "số tiền \(MoneyStyle.short(money, in: .vi)) là số âm",
        en: "the amount \(MoneyStyle.short(money, in: .en)) is negative"
      )
    case .negativeQuantity(let quantity, _):
      Bilingual(
        vi: "lượng '\(QuantityStyle.text(quantity, in: .vi))' là số âm",
        en: "the quantity '\(QuantityStyle.text(quantity, in: .en))' is negative"
      )
    case .moreThanAll(let quantity):
      Bilingual(
        vi: "'\(QuantityStyle.text(quantity, in: .vi))' là giảm quá cả lượng đang dùng",
        en: "'\(QuantityStyle.text(quantity, in: .en))' is a cut of more than all that is used"
      )
    case .changeWithoutSign(let text):
      Bilingual(
        vi: "'\(text)' không có dấu trừ nên trang ghi là tăng",
        en: "'\(text)' has no minus, and the page shows it as a rise"
      )
    case .unitsDiffer(let before, let after):
      Bilingual(
        vi: "không so được '\(QuantityStyle.text(before, in: .vi))' với "
          + "'\(QuantityStyle.text(after, in: .vi))'",
        en: "'\(QuantityStyle.text(before, in: .en))' and "
          + "'\(QuantityStyle.text(after, in: .en))' cannot be compared"
      )
    case .changeNotInPercent(let quantity):
      Bilingual(
        vi: "mức thay đổi '\(QuantityStyle.text(quantity, in: .vi))' không phải phần trăm",
        en: "the change '\(QuantityStyle.text(quantity, in: .en))' is not a percentage"
      )
    case .unitOfAnotherResource(let quantity, let resource, _):
      Bilingual(
        vi: "'\(resource.vi)' không đo bằng '\(quantity.unit.symbol.vi)'",
        en: "'\(resource.en)' is not measured in '\(quantity.unit.symbol.en)'"
      )
    case .unlikelyYear(let year, _):
      Bilingual(
        vi: "năm \(year) quá xa, có lẽ ghi nhầm",
        en: "the year \(year) is too far away to be the one that was meant"
      )
    case .foreignNumber(let text, _):
      Bilingual(
        vi: "số '\(text)' viết theo kiểu của tiếng kia",
        en: "the number '\(text)' is written as the other language writes it"
      )
    case .impossibleDate(let text, _, _):
      Bilingual(vi: "không có ngày '\(text)'", en: "there is no day '\(text)'")
    case .wrongWeekday(let written, let date):
      Bilingual(
        vi: "\(DateStyle.long(date, in: .vi)) không phải '\(written)'",
        en: "\(DateStyle.long(date, in: .en)) is not a '\(written)'"
      )
    case .registrationAfterStart(let day, let start):
      Bilingual(
        vi: "hạn đăng ký \(DateStyle.short(day, in: .vi)) sau ngày khai mạc "
          + DateStyle.short(start, in: .vi),
        en: "registration ends on \(DateStyle.short(day, in: .en)), after the session begins on "
          + DateStyle.short(start, in: .en)
      )
    case .dayOutsideSession(let day, let days):
      Bilingual(
        vi: "mục này ở ngày \(day) mà buổi chỉ có \(days) ngày",
        en: "this item is on day \(day), and the session has \(days)"
      )
    case .noDuration:
      Bilingual(
        vi: "buổi này kết thúc đúng lúc bắt đầu",
        en: "the session ends the minute it begins"
      )
    case .timeAtOneEnd(let key):
      Bilingual(
        vi: "'\(key)' không ghi giờ nên trang và lịch chỉ hiện ngày",
        en: "'\(key)' has no time, so that the page and calendars show days alone"
      )
    case .futureDate(let date, let isUpdate):
      Bilingual(
        vi: "ngày \(isUpdate ? "sửa" : "đăng") \(DateStyle.short(date, in: .vi)) chưa tới, "
          + "bài vẫn lên trang ngay",
        en: "the day \(DateStyle.short(date, in: .en)) has not come, and the page is published all "
          + "the same"
      )
    case .updatedBefore(let date):
      Bilingual(
        vi: "ngày sửa đứng trước ngày đăng \(DateStyle.short(date, in: .vi))",
        en: "the text was updated before its own day, \(DateStyle.short(date, in: .en))"
      )
    case .longSession(let days):
      Bilingual(vi: "buổi này dài \(days) ngày", en: "the session lasts \(days) days")
    case .companyNamed(let name):
      Bilingual(
        vi: "'\(name)' vẫn hiện trên trang dù chưa được phép nêu tên",
        en: "'\(name)' still shows on the page, though nothing says it may be named"
      )
    case .placeholderContact(let contact, in: .site),
      .placeholderContact(let contact, in: .session):
      Bilingual(
        vi: "'\(contact)' có vẻ là thông tin tạm, người đọc không liên hệ được",
        en: "'\(contact)' looks like a placeholder that no reader can reach"
      )
    case .placeholderContact(let contact, in: .siteThatSaysSo):
      Bilingual(
        vi: "liên hệ '\(contact)' còn là thông tin tạm",
        en: "the contact '\(contact)' is still a placeholder"
      )
    case .noBaseURL:
      Bilingual(
        vi: "chưa biết trang sẽ đăng ở đâu, nên không ghi những gì cần địa chỉ đầy đủ",
        en: "nobody knows where the site will be, so what needs whole addresses is left out"
      )
    }
  }

  /// What to do about it.
  var hint: Bilingual<String>? {
    switch self {
    case .unlikelyPayback:
      Bilingual(
        vi: "xem lại hai số với nguồn; nếu đúng thì thêm 'waive' với mã SX512 và lý do",
        en: "look at both figures in the source; if they are right, add 'waive' with SX512 and why"
      )
    case .investmentWithoutSaving:
      Bilingual(
        vi: "thêm 'saving', hoặc thêm 'waive' với mã SX515 và lý do nguồn không có số này",
        en: "add 'saving', or 'waive' with SX515 and why the source has no such figure"
      )
    case .nothingSaved:
      Bilingual(
        vi: "ghi số tiền tiết kiệm được, hoặc bỏ dòng 'saving' và thêm 'waive' với mã SX515",
        en: "give what is saved, or take out 'saving' and add 'waive' with SX515"
      )
    case .smallAmount(let money, let suggestion):
      Bilingual { language in
        let amount = NumberStyle.text(money.amount, in: language)
        return Bilingual(
          vi: "có phải ý bạn là '\(suggestion)'? Nếu đúng là \(amount) đồng thì thêm 'waive' với "
            + "mã SX530",
          en: "did you mean '\(suggestion)'? If it is VND \(amount), add 'waive' with SX530"
        )[language]
      }
    case .likelyThousands(_, let suggestion):
      Bilingual(
        vi: "có phải ý bạn là '\(suggestion)'? Nếu đúng là số lẻ thì làm tròn còn hai chữ số",
        en: "did you mean '\(suggestion)'? If they are decimals, round to two"
      )
    case .negativeAmount:
      Bilingual(
        vi: "bỏ dấu trừ; nếu tốn thêm tiền thì bỏ dòng này và nói rõ trong bài",
        en: "take out the minus; if it costs more, leave the line out and say so in the text"
      )
    case .negativeQuantity(_, isSaving: true):
      Bilingual(
        vi: "bỏ dấu trừ; nếu dùng nhiều hơn trước thì ghi cả 'before' và 'after'",
        en: "take out the minus; if more is used than before, give 'before' and 'after'"
      )
    case .negativeQuantity(_, isSaving: false):
      Bilingual(
        vi: "bỏ dấu trừ: lượng dùng không thể dưới 0",
        en: "take out the minus: nobody uses less than nothing"
      )
    case .moreThanAll:
      Bilingual(
        vi: "ghi từ -100 % trở lên: -100 % là không còn dùng nữa",
        en: "write -100 % or more: at -100 % nothing is used any longer"
      )
    case .changeWithoutSign(let text):
      Bilingual(
        vi: "giảm thì viết '-\(text)'; đúng là tăng thì viết '+\(text)'",
        en: "write '-\(text)' for a cut, and '+\(text)' if it did rise"
      )
    case .unitsDiffer:
      Bilingual(
        vi: "ghi 'before' và 'after' bằng cùng loại đơn vị, cùng có hoặc cùng không có '/năm'",
        en: "write 'before' and 'after' in units of one kind, both with or both without '/year'"
      )
    case .changeNotInPercent:
      Bilingual(
        vi: "ghi như '-2 %'; lượng bớt được thì ghi ở 'saved'",
        en: "write it like '-2 %'; an amount that is saved belongs in 'saved'"
      )
    case .unitOfAnotherResource(_, _, let units):
      Bilingual { language in
        let list = units.map(\.rawValue).joined(separator: ", ")
        return Bilingual(
          vi: "chọn tài nguyên khác, hoặc ghi bằng \(list)",
          en: "choose another resource, or write it in \(list)"
        )[language]
      }
    case .unlikelyYear(_, let suggestion?):
      Bilingual(
        vi: "có phải ý bạn là năm \(suggestion)?",
        en: "did you mean the year \(suggestion)?"
      )
    case .unlikelyYear:
      Bilingual(
        vi: "ghi lại đủ bốn chữ số của năm",
        en: "write the four digits of the year again"
      )
    case .foreignNumber(_, let suggestion):
      Bilingual(vi: "viết '\(suggestion)'", en: "write '\(suggestion)'")
    case .impossibleDate(_, nil, let last?):
      Bilingual { language in
        let month = CalendarDate(year: last.year, month: last.month).map {
          DateStyle.long($0, in: language)
        }
        return Bilingual(
          vi: "\(month ?? "") chỉ có \(last.day ?? 0) ngày: xem lại ngày và tháng",
          en: "\(month ?? "") has only \(last.day ?? 0) days: look the date up again"
        )[language]
      }
    case .impossibleDate(_, let suggestion?, _):
      Bilingual(
        vi: "ngày đứng trước tháng: có phải ý bạn là '\(suggestion)'?",
        en: "the day stands before the month: did you mean '\(suggestion)'?"
      )
    case .impossibleDate:
      Bilingual(
        vi: "xem lại ngày và tháng, ghi ngày trước tháng sau",
        en: "look the date up again, and write the day before the month"
      )
    case .wrongWeekday(_, let date):
      Bilingual(
        vi: "hôm đó là \(DateStyle.weekday(of: date, in: .vi)): sửa thứ hoặc sửa ngày",
        en: "that day is a \(DateStyle.weekday(of: date, in: .en)): mend the weekday or the date"
      )
    case .noDuration:
      Bilingual(
        vi: "sửa giờ ở 'end'; chưa rõ giờ thì ở cả 'start' và 'end' chỉ ghi ngày",
        en: "mend the time at 'end'; where it is not known, give days alone at 'start' and 'end'"
      )
    case .timeAtOneEnd(let key):
      Bilingual(
        vi: "ghi thêm giờ ở '\(key)'; chưa rõ thì bỏ giờ ở dòng kia",
        en: "add the time at '\(key)', or take it out of the other line if it is not known"
      )
    case .futureDate(let date, isUpdate: false):
      Bilingual(
        vi: "muốn hẹn ngày đăng thì thêm 'publish-on: \(DateStyle.short(date, in: .vi))'",
        en: "to publish it that day, add 'publish-on: \(date.iso)'"
      )
    case .futureDate, .updatedBefore:
      Bilingual(
        vi: "ghi ngày đã sửa bài, hoặc xóa dòng này",
        en: "give the day on which the text was changed, or delete the line"
      )
    case .longSession:
      Bilingual(
        vi: "xem lại tháng và năm; lớp học nhiều đợt thì ghi mỗi đợt một buổi",
        en: "look at the month and the year; give each part of a course as a session of its own"
      )
    case .registrationAfterStart, .dayOutsideSession:
      Bilingual(
        vi: "xem lại ngày của buổi và ngày ghi ở đây",
        en: "look again at the session's days and at the one written here"
      )
    case .companyNamed:
      Bilingual(
        vi: "viết 'một doanh nghiệp ngành …', hoặc thêm 'consent: yes' hay 'consent: source'",
        en: "write 'a company in the … sector', or add 'consent: yes' or 'consent: source'"
      )
    case .placeholderContact(_, in: .site):
      Bilingual(
        vi: "ghi địa chỉ thật; chưa có thì thêm 'placeholder: true' vào 'contact' trong site.yaml",
        en:
          "give the real one; until there is one, add 'placeholder: true' to 'contact' in site.yaml"
      )
    case .placeholderContact(_, in: .session):
      Bilingual(
        vi: "ghi đầu mối thật; nếu là buổi minh họa thì thêm 'sample: true'",
        en: "give the real one; if the session is only a sample, add 'sample: true'"
      )
    case .placeholderContact(_, in: .siteThatSaysSo):
      Bilingual(
        vi: "khi có đầu mối thật thì thay rồi bỏ 'placeholder: true'",
        en: "once there is a real one, put it here and take out 'placeholder: true'"
      )
    case .noBaseURL:
      Bilingual(
        vi: "ghi 'base-url: https://…' khi đã có tên miền; trước đó thì cứ để trống",
        en: "write 'base-url: https://…' once there is a domain; until then it may stay empty"
      )
    }
  }
}
