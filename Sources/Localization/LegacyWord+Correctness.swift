extension LegacyWord {
  /// Whether the word is right as it stands, and would be none or another in `encoding`.
  func isRight(besides encoding: LegacyEncoding) -> Bool {
    if isBeyondSingleBytes { return true }
    guard isSingleBytes, !isForeign else { return false }
    return !isSyllable(in: encoding)
      || isCommon && decoded(from: encoding).map { !$0.elementsEqual(scalars) } ?? true
  }

  /// Whether this is one of the words that right Vietnamese texts have most often, of those whose
  /// letters may all come from single bytes; what they would be in TCVN3 hardly ever is a word.
  private var isCommon: Bool {
    guard let first = scalars.first, (0x41...0x5A).contains(first) else {
      return Self.common.contains(self)
    }
    return Self.common.contains(LegacyWord(scalars: [first | 0x20] + scalars.dropFirst()))
  }

  private static let common = Set(
    words(
      of: """
        báo bên bình bóng bài cái có công còn cách các cân câu chí chính chúng châu cùng dán \
        dây giá giúp hà hàng hành hãy hình hóa hoàn hút hôm khác khâu khí không khói là lãng \
        làm làng lên liên lúc mà máy mình môi ngành ngày nguyên nhà nhân nhiêu nhìn nhóm này \
        nào nêu nên nói nóng phát phép phòng phúc pháp quá riêng sáng sáu tài tâm tên tháng \
        thái thành thêm thì thùng tiêu tích tính tìm toàn tôi trên trình và vào xã yên
        """.unicodeScalars.map(\.value)
    )
  )
}
