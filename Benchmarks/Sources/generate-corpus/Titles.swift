/// The titles and summaries of documents, with slots in braces.
enum Titles {
  static let subjects = Bilingual.phrases(
    """
    Cắt giảm điện tiêu thụ ở {equipment}
    Cutting electricity use at {equipment}
    Tìm chỗ rò ở {equipment}
    Finding the leaks at {equipment}
    Đo lượng nước vào và ra {equipment}
    Metering water into and out of {equipment}
    Giảm phế phẩm từ {equipment}
    Fewer rejects from {equipment}
    Vận hành {equipment} đúng tải
    Running {equipment} at its right load
    Thu hồi nhiệt thừa của {equipment}
    Recovering waste heat from {equipment}
    Lập sổ năng lượng cho {equipment}
    An energy log for {equipment}
    Bảo trì {equipment} theo kế hoạch
    Planned maintenance of {equipment}
    """
  )

  static let articleSummaries = Bilingual.phrases(
    """
    Cách xưởng đo, ghi và giảm hao phí ở {equipment} trong {months} tháng mà không phải dừng sản xuất.
    How a shop measured, recorded and cut its losses at {equipment} in {months} months without a stop.
    Vì sao {equipment} là nơi nên bắt đầu, cần ghi những số nào và ai là người ghi.
    Why {equipment} is the place to start, which figures to keep and who should keep them.
    Những việc không tốn tiền ở {equipment} giúp bớt {percent}% hao phí ngay từ tháng đầu.
    What costs nothing at {equipment} and still cuts {percent}% of the loss from the first month.
    """
  )

  static let caseSummaries = Bilingual.phrases(
    """
    Xưởng theo dõi {equipment} trong {months} tháng, chọn vài giải pháp và ghi lại khoản tiết kiệm.
    A shop watched {equipment} for {months} months, chose a few measures and recorded what they saved.
    Từ việc cân {material} mỗi ca, xưởng tìm ra chỗ hao phí lớn nhất và sửa trong một quý.
    By weighing {material} each shift, a shop found its largest loss and mended it in a quarter.
    """
  )
}
