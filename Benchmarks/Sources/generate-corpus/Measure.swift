/// A measure of a case study, with facts that are plausible together.
struct Measure {
  /// What a measure does, before it has figures.
  struct Idea: Sendable {
    let technique: String
    let resource: String
    let name: Bilingual<String>

    init(_ technique: String, _ resource: String, _ vietnamese: String, _ english: String) {
      self.technique = technique
      self.resource = resource
      name = Bilingual(vietnamese, english)
    }
  }

  let idea: Idea
  /// What was spent once; nothing where the measure is a habit and not a purchase.
  let investment: Money?
  /// What is saved each year.
  let saving: Money
  /// The effect on the resource, in one of the three forms that front matter knows.
  let effect: String
  let isDisputed: Bool

  var id: String { Slug.fold(idea.name.vietnamese) }

  init(idea: Idea, using random: inout SplitMix64) {
    self.idea = idea
    saving = Money(millions: random.number(in: 4...60) * random.pick([5, 10, 25]))
    let paybackMonths = random.number(in: 2...84)
    let isPurchase = idea.technique != "good-housekeeping" || random.chance(percent: 30)
    // Rounded up, so that the shortest payback does not fall under one month.
    investment =
      isPurchase ? Money(millions: (saving.millions * paybackMonths + 11) / 12) : nil
    effect = Self.effect(on: idea.resource, using: &random)
    isDisputed = random.chance(percent: 3)
  }

  private static func effect(on resource: String, using random: inout SplitMix64) -> String {
    let unit = ["energy": "kWh", "water": "m3", "chemicals": "kg"][resource, default: "t"]
    let before = random.number(in: 20...800) * (unit == "t" ? 5 : 500)
    let percent = random.number(in: 2...40)
    func yearly(_ amount: Int) -> String {
      "\(FixedPoint(amount).text(in: .vietnamese)) \(unit)/năm"
    }
    switch random.number(in: 1...3) {
    case 1: return "saved: \(yearly(before * percent / 100))"
    case 2: return "before: \(yearly(before)), after: \(yearly(before * (100 - percent) / 100))"
    default: return "change: -\(percent) %"
    }
  }

  static let ideas = [
    Idea("technology-change", "energy", "Thay nồi hơi than", "Replacing the coal boiler"),
    Idea("equipment-modification", "energy", "Lắp biến tần", "Fitting variable speed drives"),
    Idea("equipment-modification", "energy", "Bảo ôn đường hơi", "Insulating steam lines"),
    Idea("good-housekeeping", "energy", "Sửa chỗ rò khí nén", "Mending compressed air leaks"),
    Idea("on-site-recovery", "energy", "Thu hồi nước ngưng", "Returning condensate"),
    Idea("on-site-recovery", "water", "Dùng lại nước rửa", "Using rinse water again"),
    Idea("good-housekeeping", "water", "Lắp vòi tự đóng", "Fitting self-closing taps"),
    Idea("process-control", "water", "Kiểm soát lưu lượng rửa", "Controlling the rinsing flow"),
    Idea("process-control", "materials", "Chỉnh thời gian trộn", "Setting the mixing time"),
    Idea("input-change", "materials", "Đổi cỡ cuộn nguyên liệu", "Changing the roll width"),
    Idea("product-modification", "materials", "Giảm độ dày bao bì", "Making packaging thinner"),
    Idea("input-change", "chemicals", "Dùng sơn gốc nước", "Using water-based paint"),
    Idea("process-control", "chemicals", "Định lượng hóa chất tự động", "Dosing automatically"),
    Idea("by-product", "waste", "Bán xỉ làm gạch", "Selling slag for bricks"),
    Idea("on-site-recovery", "waste", "Nghiền lại phế phẩm", "Grinding rejects again"),
    Idea("good-housekeeping", "waste", "Phân loại tại nguồn", "Sorting at the source"),
  ]
}
