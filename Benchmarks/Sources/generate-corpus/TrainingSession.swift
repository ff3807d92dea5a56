/// A session of a training schedule.
struct TrainingSession {
  /// A row of a session's agenda.
  struct AgendaItem {
    let id: String
    let day: Int
    let time: String
    let text: Bilingual<String>

    init(_ id: String, day: Int, _ time: String, _ vietnamese: String, _ english: String) {
      self.id = id
      self.day = day
      self.time = time
      text = Bilingual(vietnamese, english)
    }
  }

  let id: String
  let topic: Bilingual<String>
  let kind: Term
  let start: CalendarDate
  let end: CalendarDate
  let venue: Bilingual<String>
  let place: Term
  let audience: Term
  let capacity: Int
  let fee: String
  let status: String

  init(schedule: Int, ordinal: Int, using random: inout SplitMix64) {
    id = "tap-huan-\(schedule)-\(ordinal)"
    kind = random.pick(Vocabulary.sessionKinds)
    let label = kind.label
    topic = Bilingual("\(label.vietnamese), buổi \(ordinal)", "\(label.english), part \(ordinal)")
    // Sessions lie clearly before or after the autumn of 2026, in which a benchmark builds.
    let isPast = random.chance(percent: 50)
    start = CalendarDate(
      year: isPast ? 2025 : 2027,
      month: random.number(in: 1...12),
      day: random.number(in: 8...27)
    )
    end = kind.key == "two-day" ? start.adding(days: 1) : start
    place = random.pick(Vocabulary.places)
    venue = Bilingual("Hội trường \(place.label.vietnamese)", "\(place.label.english) hall")
    audience = random.pick(Vocabulary.audiences)
    capacity = random.number(in: 4...12) * 5
    fee = random.chance(percent: 80) ? "free" : "\(random.number(in: 2...9) * 50).000 đồng"
    status = isPast ? "full" : random.pick(["planned", "open", "full"])
  }

  /// The last day on which one can register, a week before the start.
  var registerBy: CalendarDate { start.adding(days: -7) }

  var agenda: [AgendaItem] {
    let firstDay = [
      AgendaItem("mo-dau", day: 1, "08:00", "Khai mạc", "Opening"),
      AgendaItem("vi-sao", day: 1, "08:30", "Vì sao cần sản xuất sạch hơn", "Why it pays"),
      AgendaItem("can-bang", day: 1, "10:00", "Cân bằng vật liệu", "Material balance"),
      AgendaItem("nhom", day: 1, "13:30", "Làm việc nhóm", "Group work"),
    ]
    let secondDay = [
      AgendaItem("nha-may", day: 2, "08:00", "Khảo sát nhà máy", "Factory visit"),
      AgendaItem("trinh-bay", day: 2, "14:00", "Trình bày kết quả", "Presenting the results"),
    ]
    return start.day == end.day ? firstDay : firstDay + secondDay
  }
}
