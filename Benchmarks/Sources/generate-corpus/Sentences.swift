/// The sentences that paragraphs are made of, with slots in braces.
enum Sentences {
  static let prose = Bilingual.phrases(
    """
    Sau {months} tháng theo dõi, xưởng thấy {equipment} hao phí khoảng {percent}% năng lượng.
    After {months} months of records, the shop found that {equipment} wasted about {percent}% of its energy.
    Muốn giảm hao phí thì trước hết phải **đo**, rồi mới bàn đến mua máy mới.
    To cut a loss one must first **measure** it, and only then talk of buying machines.
    Tổ đo cân {material} vào ca và ra ca trong {count} ngày liền, không bỏ ngày nào.
    The team weighed {material} at the start and end of each shift for {count} days without a gap.
    Mỗi kg {material} bị đổ bỏ đã mang theo tiền điện, tiền nước và tiền công của nó.
    Each kg of {material} thrown away has already paid for its electricity, water and labour.
    Theo sổ theo dõi, lượng dùng ở {equipment} đã giảm từ mức cũ xuống còn {quantity} một năm.
    The log shows that use at {equipment} has come down from its old level to {quantity} a year.
    Tiền tiết kiệm ước tính là {money} một năm, chưa kể phần xử lý chất thải.
    The saving is estimated at {money} a year, waste treatment not included.
    Chỗ rò nhỏ ở {equipment} trông không đáng kể nhưng chảy suốt ngày đêm.
    A small leak at {equipment} looks like nothing, but it runs day and night.
    *Nguyên nhân* thường nằm ở thói quen vận hành chứ không ở tuổi của máy.
    The *cause* is more often a habit of operation than the age of the machine.
    Vì vậy {role} ghi số công tơ vào đầu ca và cuối ca, ngay tại chỗ.
    This is why {role} writes down the meter reading at the start and end of the shift, on the spot.
    Từ {date}, kết quả được dán ở bảng tin để cả tổ cùng thấy.
    Since {date} the results have been on the notice board for the whole team to see.
    Giải pháp không tốn tiền nên làm trước: khóa van, tắt đèn, che kín bể, sắp lại lối đi.
    Measures that cost nothing come first: close valves, put out lights, cover tanks, clear the aisles.
    Nước rửa ở bước cuối còn sạch, có thể dùng lại cho bước rửa đầu tiên.
    Rinse water of the last stage is still clean and can serve the first rinse again.
    Khi dùng lại được {percent}% lượng nước, tiền xả thải cũng giảm theo.
    When {percent}% of the water is used again, the discharge fee falls too.
    Một bảng ghi đơn giản với cột `kWh` và cột `m3` là đủ cho tháng đầu tiên.
    A simple sheet with a `kWh` column and an `m3` column is enough for the first month.
    Năm {year}, xưởng chia lượng điện cho sản lượng và thấy rõ những tháng bất thường.
    In {year} the shop divided electricity by output, and the odd months stood out at once.
    Chỉ số trên một tấn sản phẩm nói được nhiều hơn tổng số trên hóa đơn.
    The figure for each tonne of product says more than the total on the bill.
    Nếu {equipment} chạy không tải trong giờ nghỉ, phần điện đó không làm ra gì cả.
    If {equipment} idles through the break, that electricity makes nothing at all.
    Đội sản xuất sạch hơn gồm {count} người, mỗi phân xưởng có ít nhất một người.
    The cleaner production team has {count} members, with at least one from each shop floor.
    Lãnh đạo dành thời gian cho đội, nhờ đó số liệu được lấy đúng hẹn.
    Management gives the team time, and so the data are taken when they are due.
    Kỹ thuật *{technique}* phù hợp với xưởng nhỏ vì ít phải dừng dây chuyền.
    The technique *{technique}* suits small shops because the line hardly has to stop.
    Phế phẩm giảm {percent}% sau khi chỉnh lại nhiệt độ và thời gian giữ.
    Rejects fell by {percent}% once temperature and holding time had been set again.
    Người vận hành đề xuất lắp thêm đồng hồ ở {equipment} thay vì đoán theo kinh nghiệm.
    The operators asked for one more meter at {equipment} instead of judging by experience.
    Số đo trước và sau phải lấy cùng một cách, nếu không thì so sánh không có nghĩa.
    The readings before and after must be taken in one way, or the comparison means nothing.
    Lớp bảo ôn mới ở {equipment} được kiểm tra bằng tay mỗi tuần và bằng máy mỗi quý.
    The new insulation at {equipment} is checked by hand every week and by instrument every quarter.
    Xưởng đặt mục tiêu giảm {percent}% trong {months} tháng và giao cho từng tổ.
    The shop set a target of {percent}% in {months} months and shared it out among the teams.
    Khoản đầu tư {money} được chia làm hai đợt để không ảnh hưởng đến vốn lưu động.
    The investment of {money} was split in two so as not to strain working capital.
    Bụi và hơi dung môi giảm thì sức khỏe công nhân tốt lên, ngày nghỉ ốm ít đi.
    With less dust and solvent vapour the workers are healthier and sick days fewer.
    Cân bằng vật liệu cho thấy phần chênh giữa đầu vào và đầu ra đã đi đâu.
    The material balance shows where the difference between input and output has gone.
    Chất thải được phân loại ngay tại nguồn vì trộn lẫn rồi thì rất khó bán lại.
    Waste is sorted at the source, for once mixed it is hard to sell.
    Đơn vị tư vấn đến xưởng {count} lần, lần nào cũng đi hết dây chuyền cùng công nhân.
    The advisers came to the shop {count} times and each time walked the whole line with the workers.
    Một kết quả tốt nhưng không ai ghi lại thì năm sau phải làm lại từ đầu.
    A good result that nobody writes down has to be earned again the next year.
    Đơn đặt hàng mới yêu cầu bên cung cấp báo cáo lượng {material} đã dùng.
    New orders require the supplier to report how much {material} was used.
    Ở {equipment}, việc vệ sinh định kỳ đem lại hiệu quả nhanh hơn việc thay máy.
    At {equipment}, regular cleaning brought results sooner than replacement would have.
    Tổng cộng {quantity} đã được ghi nhận trong sổ, có chữ ký của hai ca.
    In all, {quantity} were entered in the log and signed for by both shifts.
    Phương án được chọn không phải phương án rẻ nhất mà là phương án dễ duy trì nhất.
    The option chosen was not the cheapest one but the one that is easiest to keep up.
    Khi giá điện tăng, thời gian hoàn vốn ngắn lại và quyết định trở nên dễ hơn.
    As the price of electricity rises the payback gets shorter and the decision easier.
    Đến {date}, toàn bộ nhân viên của xưởng đã học xong phần an toàn hóa chất.
    By {date} the whole staff of the shop had finished the part on chemical safety.
    Cách làm này không cần phần mềm: một cái cân, một cuốn sổ và **sự kiên nhẫn** là đủ.
    This way of working needs no software: a scale, a notebook and **patience** will do.
    Bản vẽ mặt bằng được treo ở cửa để ai cũng chỉ được chỗ mình thấy lãng phí.
    The floor plan hangs by the door so that anybody can point at the waste they see.
    Nhà cung cấp đồng ý nhận lại bao bì, nhờ đó mỗi tháng bớt được {count} chuyến xe rác.
    The supplier agreed to take back packaging, which saves {count} waste trips a month.
    Sự tham gia của {role} quyết định việc số liệu có đáng tin hay không.
    Whether the data can be trusted depends on {role} taking part.
    """
  )

  /// The sentences that point to another document.
  static let pointers = Bilingual.phrases(
    """
    Xem thêm {link} để biết cách làm từng bước.
    See also {link} for the way to do it step by step.
    Cách tính tương tự được trình bày trong {link}.
    A similar calculation is set out in {link}.
    Xưởng đã tham khảo {link} trước khi quyết định.
    The shop consulted {link} before it decided.
    Nếu chưa có số liệu ban đầu, nên đọc {link} trước.
    If there are no baseline data yet, read {link} first.
    """
  )

  static let quotations = Bilingual.phrases(
    """
    Chúng tôi tưởng đã tiết kiệm hết mức, cho đến khi cân thùng rác.
    We thought we were as thrifty as could be, until we weighed the bin.
    Trước đây cứ hỏng mới sửa, bây giờ cả tổ biết máy sắp hỏng từ tuần trước.
    We used to mend what broke; now the whole team knows a week ahead what is going to break.
    Tháng đầu chỉ ghi số, tháng sau thì không ai muốn để số của mình tăng.
    In the first month we only wrote numbers; in the second nobody wanted theirs to rise.
    Khách hàng hỏi lượng nước trên một sản phẩm, và lần này chúng tôi có câu trả lời.
    The customer asked for the water in each product, and this time we had the answer.
    Một cái van giá rẻ đã dạy chúng tôi nhiều hơn một cuốn sổ tay dày.
    One cheap valve taught us more than a thick manual.
    """
  )
}
