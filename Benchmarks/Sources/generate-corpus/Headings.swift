/// The headings of the bodies; each has its own anchor in both languages.
enum Headings {
  static let sections = Bilingual.phrases(
    """
    Vì sao phải đo trước
    Why measure first
    Hao phí nằm ở đâu
    Where the losses are
    Các bước thực hiện
    Steps to take
    Kết quả sau một năm
    Results after a year
    Chi phí và thời gian hoàn vốn
    Costs and payback
    Người tham gia và phân công
    People and tasks
    Những lỗi thường gặp
    Common mistakes
    Duy trì kết quả
    Keeping the gains
    Điều kiện ban đầu của xưởng
    The shop as it was
    Giải pháp không tốn tiền
    Measures that cost nothing
    Giải pháp cần đầu tư
    Measures that need investment
    Bài học rút ra
    Lessons learnt
    Yêu cầu của pháp luật
    What the law requires
    Chuẩn bị trước khi bắt đầu
    Before you start
    Cách kiểm tra lại số liệu
    Checking the data
    Mở rộng sang công đoạn khác
    Extending to other stages
    """
  )

  static let subsections = Bilingual.phrases(
    """
    Lập sổ theo dõi
    Keeping a log
    Chọn điểm đo
    Choosing measuring points
    Điện và động cơ
    Electricity and motors
    Hơi và nhiệt thừa
    Steam and waste heat
    Nước cấp và nước thải
    Water supply and wastewater
    Nguyên liệu và phế phẩm
    Materials and rejects
    Hóa chất và an toàn
    Chemicals and safety
    Khí nén
    Compressed air
    Chiếu sáng
    Lighting
    Kho và vận chuyển nội bộ
    Stores and internal transport
    Vệ sinh công nghiệp
    Industrial cleaning
    Bảo trì định kỳ
    Planned maintenance
    Đào tạo tại chỗ
    Training on the job
    Khen thưởng sáng kiến
    Rewarding ideas
    Làm việc với nhà cung cấp
    Working with suppliers
    Tính toán nhanh
    A quick calculation
    Ví dụ từ một ca sản xuất
    An example from one shift
    Đánh giá sau ba tháng
    Review after a quarter
    Hồ sơ cần lưu
    Records to keep
    Nguồn vốn hỗ trợ
    Sources of finance
    """
  )
}
