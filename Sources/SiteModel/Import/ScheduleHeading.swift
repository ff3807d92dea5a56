internal import Diagnostics
internal import Localization

/// A heading that was understood: the column, and whether it holds the English text.
struct ScheduleHeading: Hashable {
  let column: ScheduleColumn
  let isTranslation: Bool

  /// The heading that `text` is, however its case and diacritics are written.
  init?(_ text: String) {
    var name = Slug.make(from: text)
    var isTranslation = false
    for ending in ["-tieng-anh", "-english", "-en"] where name.hasSuffix(ending) {
      name.removeLast(ending.utf8.count)
      isTranslation = true
      break
    }
    guard let column = Self.columns[name], column.isTranslated || !isTranslation else { return nil }
    self.column = column
    self.isTranslation = isTranslation
  }

  /// The heading that `text`, which is none, may have meant.
  init?(nearest text: String) {
    let words = Slug.make(from: text)
    let begun = Self.columns.keys.filter { words.hasPrefix($0 + "-") }
    let longest = begun.max { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    guard let name = longest ?? Self.name(nearest: text.oneLine) else { return nil }
    self.init(name)
  }

  /// The name of a column that is nearest to `heading`, if one is near.
  static func name(nearest heading: String) -> String? {
    Suggestion.nearest(to: heading, among: allNames)
  }

  /// Every name of every column.
  private static let allNames = ScheduleColumn.allCases.flatMap { column in
    let names = column.names.vi + column.names.en
    return column.isTranslated
      ? names + ["\(column.names.vi[0]) (tiếng Anh)", "\(column.names.en[0]) (English)"] : names
  }

  private static let columns = Dictionary(
    ScheduleColumn.allCases.flatMap { column in
      (column.names.vi + column.names.en).map { (Slug.make(from: $0), column) }
    },
    uniquingKeysWith: { first, _ in first }
  )
}
