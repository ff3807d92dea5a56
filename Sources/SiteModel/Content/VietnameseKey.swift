internal import Localization

/// The entries of front matter as somebody may call them in Vietnamese.
enum VietnameseKey {
  /// The entry that `name` means, however its capitals and diacritics are written; `nil` where it is
  /// none of these.
  static func meaning(of name: String) -> String? {
    // Keys that files should have are ASCII letters; nothing else needs a look.
    names[Slug.make(from: name)]
  }

  private static let names: [String: String] = [
    "tieu-de": "title", "ten-bai": "title", "tom-tat": "summary", "ngay": "date",
    "ngay-dang": "date", "ngay-sua": "updated", "cap-nhat": "updated", "anh": "image",
    "hinh": "image", "hinh-anh": "image", "ta-anh": "image-alt", "mo-ta-anh": "image-alt",
    "nguon-anh": "image-credit", "ban-nhap": "draft", "nhap": "draft", "ngay-het-han": "expires",
    "het-han": "expires", "nguon": "sources", "nganh": "sector", "dia-ban": "place",
    "dia-diem": "venue", "thoi-gian": "period", "ky-thuat": "technique", "tai-nguyen": "resource",
    "doi-tuong": "audiences", "buoc": "step", "doc-tiep": "next", "doanh-nghiep": "company",
    "cong-ty": "company", "giai-phap": "measures", "ten": "name", "dau-tu": "investment",
    "tiet-kiem": "saving", "tac-dong": "effects", "luu-y": "caveat", "buoi": "sessions",
    "ma": "id", "chu-de": "topic", "loai": "kind", "bat-dau": "start", "ket-thuc": "end",
    "so-cho": "capacity", "hoc-phi": "fee", "han-dang-ky": "register-by", "dang-ky": "register",
    "trang-thai": "status", "tai-lieu": "handout", "chuong-trinh": "agenda", "gio": "time",
    "muc": "item", "so": "number", "huong-dan": "instructions", "dien-thoai": "phone",
    "ly-do": "reason",
  ]
}
