internal import Localization
internal import SiteModel

extension PageBuilder {
  /// Which blocks of the text in `language` say the same as which of the other text.
  ///
  /// `0-1:0-1 1-3:1-2`, the other's places behind the colon; empty where both texts have the same
  /// blocks, `nil` where there is no other text.
  func pairs(of document: Document, _ language: Language) -> String? {
    guard let translation = document.translation else { return nil }
    let source = document.text
    if TextBlocks(of: source.body).kinds == TextBlocks(of: translation.body).kinds { return "" }
    return BlockPairing(source.body, translation.body).pairs.map { pair in
      let isSource = language == source.language
      let mine = isSource ? pair.source : pair.translation
      let other = isSource ? pair.translation : pair.source
      return "\(mine.text):\(other.text)"
    }
    .joined(separator: " ")
  }
}

extension Range<Int> {
  fileprivate var text: String { "\(lowerBound)-\(upperBound)" }
}
