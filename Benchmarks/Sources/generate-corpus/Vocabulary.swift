/// The closed lists of terms that the documents draw from.
enum Vocabulary {
  static let sectors = [
    Term("vehicles", "Ô tô, xe máy", "Cars and motorcycles"),
    Term("tiles", "Gạch ốp lát, gốm", "Tiles and ceramics"),
    Term("electronics", "Điện tử", "Electronics"),
    Term("plating", "Mạ, xử lý bề mặt", "Plating and surface treatment"),
    Term("textiles", "Dệt may, nhuộm", "Textiles and dyeing"),
    Term("paper", "Giấy", "Paper"),
    Term("food", "Thực phẩm, đồ uống", "Food and drink"),
    Term("footwear", "Da giày", "Leather and footwear"),
    Term("wood", "Gỗ, thủ công", "Wood and handicrafts"),
    Term("casting", "Đúc, luyện kim", "Casting and metallurgy"),
  ]

  static let techniques = [
    Term("good-housekeeping", "Quản lý nội vi", "Good housekeeping"),
    Term("input-change", "Thay đổi nguyên liệu", "Input change"),
    Term("process-control", "Kiểm soát quá trình", "Process control"),
    Term("equipment-modification", "Cải tiến thiết bị", "Equipment modification"),
    Term("technology-change", "Thay đổi công nghệ", "Technology change"),
    Term("on-site-recovery", "Thu hồi, tái sử dụng tại chỗ", "On-site recovery and reuse"),
    Term("by-product", "Tạo sản phẩm phụ", "Useful by-product"),
    Term("product-modification", "Thay đổi sản phẩm", "Product modification"),
  ]

  static let resources = [
    Term("energy", "Năng lượng", "Energy"),
    Term("water", "Nước", "Water"),
    Term("materials", "Nguyên vật liệu", "Materials"),
    Term("chemicals", "Hóa chất", "Chemicals"),
    Term("waste", "Chất thải", "Waste"),
  ]

  static let places = [
    Term("vinh-yen", "Vĩnh Yên", "Vĩnh Yên"),
    Term("phuc-yen", "Phúc Yên", "Phúc Yên"),
    Term("binh-xuyen", "Bình Xuyên", "Bình Xuyên"),
    Term("lap-thach", "Lập Thạch", "Lập Thạch"),
    Term("song-lo", "Sông Lô", "Sông Lô"),
    Term("tam-duong", "Tam Dương", "Tam Dương"),
    Term("tam-dao", "Tam Đảo", "Tam Đảo"),
    Term("vinh-tuong", "Vĩnh Tường", "Vĩnh Tường"),
    Term("yen-lac", "Yên Lạc", "Yên Lạc"),
  ]

  static let audiences = [
    Term("leaders", "Lãnh đạo doanh nghiệp", "Company leaders"),
    Term("technical", "Cán bộ kỹ thuật", "Technical staff"),
    Term("workers", "Công nhân", "Workers"),
    Term("craft-households", "Hộ làng nghề", "Craft households"),
    Term("officials", "Cán bộ quản lý nhà nước", "Public officials"),
  ]

  static let steps = [
    Term("1", "Khởi động", "Getting started"),
    Term("2", "Phân tích các công đoạn", "Analysing process steps"),
    Term("3", "Phát triển cơ hội", "Generating options"),
    Term("4", "Lựa chọn giải pháp", "Selecting options"),
    Term("5", "Thực hiện", "Implementing"),
    Term("6", "Duy trì", "Sustaining"),
  ]

  static let sessionKinds = [
    Term("awareness", "Hội thảo nhận thức", "Awareness seminar"),
    Term("two-day", "Tập huấn đánh giá hai ngày", "Two-day assessment training"),
    Term("five-s", "Ngày 5S", "5S day"),
    Term("energy", "Chuyên đề năng lượng", "Energy session"),
  ]
}
