import Testing

@testable import Localization

struct TonePlacementTests {
  private func check(
    _ placement: TonePlacement,
    _ word: String,
    _ right: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let moved = placement.moved(Array(word.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
    #expect(moved == right, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("khỏe", "khoẻ"), ("thủy", "thuỷ"), ("ủy", "uỷ"), ("HỌA", "HOẠ"),
    ("Tòe", "Toè"), ("ngụy", "nguỵ"), ("túy", "tuý"), ("lõa", "loã"),
  ])
  func movesTheMarkOfOpenSyllables(old: String, new: String) {
    check(.new, old, new)
    check(.old, new, old)
    check(.old, old, nil)
    check(.new, new, nil)
  }

  @Test(arguments: [
    "quý", "quỳ", "QUỴ", "hoàn", "toán", "thuyền", "khuỷu", "của", "hóa chất", "Zoé", "Chloé",
    "hoa",
    "thoải", "ngoéo", "Goáx", "",
  ])
  func leavesWhatHasOneForm(word: String) {
    check(.old, word, nil)
  }
}
