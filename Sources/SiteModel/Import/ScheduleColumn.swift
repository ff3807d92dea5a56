internal import Localization

/// What a column of a trainer's table holds, known by its heading.
enum ScheduleColumn: CaseIterable {
  case id
  case topic
  case kind
  case date
  case start
  case end
  case time
  case startTime
  case endTime
  case venue
  case place
  case audiences
  case capacity
  case fee
  case registerBy
  case contact
  case email
  case phone
  case form
  case url
  case status
  case revision
  case sample
  case agenda

  /// What the column may be called; the first name of each language is the one that messages give.
  var names: Bilingual<[String]> {
    switch self {
    case .id: Bilingual(vi: ["Mã", "Mã buổi"], en: ["ID", "Code"])
    case .topic:
      Bilingual(
        vi: ["Chủ đề", "Nội dung", "Tên buổi", "Chuyên đề"],
        en: ["Topic", "Subject", "Title"]
      )
    case .kind: Bilingual(vi: ["Loại", "Loại buổi", "Hình thức"], en: ["Kind", "Type"])
    case .date: Bilingual(vi: ["Ngày", "Thời gian", "Ngày tổ chức"], en: ["Date", "Day"])
    case .start:
      Bilingual(
        vi: ["Ngày bắt đầu", "Bắt đầu", "Từ ngày", "Khai giảng"],
        en: ["Start", "Start date", "From"]
      )
    case .end:
      Bilingual(
        vi: ["Ngày kết thúc", "Kết thúc", "Đến ngày", "Bế giảng"],
        en: ["End", "End date", "To"]
      )
    case .time: Bilingual(vi: ["Giờ", "Giờ học"], en: ["Time", "Hours"])
    case .startTime: Bilingual(vi: ["Giờ bắt đầu", "Từ giờ"], en: ["Start time"])
    case .endTime: Bilingual(vi: ["Giờ kết thúc", "Đến giờ"], en: ["End time"])
    case .venue:
      Bilingual(vi: ["Địa điểm", "Nơi tổ chức", "Hội trường"], en: ["Venue", "Location"])
    case .place:
      Bilingual(vi: ["Địa bàn", "Huyện", "Huyện/xã"], en: ["Place", "District", "Area"])
    case .audiences:
      Bilingual(
        vi: ["Đối tượng", "Thành phần", "Người dự"],
        en: ["Audience", "Audiences", "Participants"]
      )
    case .capacity:
      Bilingual(vi: ["Số lượng", "Số chỗ", "Số người", "Sĩ số"], en: ["Capacity", "Seats"])
    case .fee: Bilingual(vi: ["Học phí", "Phí", "Chi phí"], en: ["Fee", "Price"])
    case .registerBy:
      Bilingual(
        vi: ["Hạn đăng ký", "Đăng ký trước", "Đăng ký đến"],
        en: ["Register by", "Deadline"]
      )
    case .contact: Bilingual(vi: ["Liên hệ", "Đầu mối", "Đăng ký"], en: ["Contact", "Register"])
    case .email: Bilingual(vi: ["Thư điện tử", "Email"], en: ["E-mail", "Mail"])
    case .phone:
      Bilingual(vi: ["Điện thoại", "Số điện thoại", "SĐT", "ĐT"], en: ["Phone", "Telephone"])
    case .form: Bilingual(vi: ["Phiếu đăng ký"], en: ["Form", "Registration form"])
    case .url: Bilingual(vi: ["Trang đăng ký", "Đường dẫn"], en: ["URL", "Web page", "Link"])
    case .status: Bilingual(vi: ["Trạng thái", "Tình trạng"], en: ["Status"])
    case .revision: Bilingual(vi: ["Lần sửa"], en: ["Revision"])
    case .sample: Bilingual(vi: ["Minh họa"], en: ["Sample"])
    case .agenda:
      Bilingual(
        vi: ["Chương trình", "Chương trình chi tiết"],
        en: ["Agenda", "Programme", "Program"]
      )
    }
  }

  /// Whether a second column may hold the column's text in English.
  var isTranslated: Bool {
    switch self {
    case .topic, .venue, .agenda: true
    default: false
    }
  }
}
