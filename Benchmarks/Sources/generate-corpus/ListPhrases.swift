/// The items that lists are made of, with slots in braces.
enum ListPhrases {
  /// The items of numbered lists.
  static let actions = Bilingual.phrases(
    """
    Vẽ sơ đồ dòng của {equipment} và đánh dấu đầu vào, đầu ra.
    Draw the flow chart of {equipment} and mark inputs and outputs.
    Ghi chỉ số công tơ mỗi ca trong {count} ngày.
    Read the meters every shift for {count} days.
    Cân {material} trước và sau công đoạn.
    Weigh {material} before and after the stage.
    Tính lượng dùng trên một đơn vị sản phẩm.
    Work out the use for each unit of product.
    Hỏi `vì sao` cho đến khi tìm ra nguyên nhân gốc.
    Ask `why` until the root cause is found.
    Liệt kê giải pháp, *không phê phán* trong buổi đầu.
    List options, with *no criticism* in the first meeting.
    Chọn {count} giải pháp dễ làm để bắt đầu ngay.
    Choose {count} easy options to start with at once.
    Giao việc cho {role} và hẹn ngày kiểm tra.
    Give the task to {role} and set a day for the check.
    So sánh kết quả với tháng trước khi thay đổi.
    Compare the results with the month before the change.
    Đưa cách làm mới vào quy trình vận hành.
    Put the new way into the operating procedure.
    """
  )

  /// The items of bulleted lists.
  static let points = Bilingual.phrases(
    """
    **Điện**: tắt {equipment} khi nghỉ quá {count} phút.
    **Electricity**: switch {equipment} off when it rests for more than {count} minutes.
    **Nước**: lắp vòi tự đóng và dùng lại nước rửa cuối.
    **Water**: fit self-closing taps and use the last rinse again.
    **Nhiệt**: bọc lại các đoạn ống hở ở {equipment}.
    **Heat**: insulate the bare pipes at {equipment} again.
    **Nguyên liệu**: mua theo kế hoạch tuần, nhập trước thì xuất trước.
    **Materials**: buy by the weekly plan, first in and first out.
    **Hóa chất**: đong bằng dụng cụ có vạch, không ước chừng.
    **Chemicals**: measure with marked vessels and never by eye.
    **Chất thải**: để riêng {material} còn bán được.
    **Waste**: keep {material} that can still be sold apart.
    **Con người**: hướng dẫn mỗi ca {count} phút trước giờ làm.
    **People**: brief every shift for {count} minutes before work.
    **Số liệu**: một người ghi, một người kiểm tra.
    **Data**: one person writes and another checks.
    **Bảo trì**: kiểm tra rò rỉ vào `thứ hai` hằng tuần.
    **Maintenance**: look for leaks every `Monday`.
    **An toàn**: đặt bảng chỉ dẫn cạnh {equipment}.
    **Safety**: put the instructions next to {equipment}.
    """
  )
}
