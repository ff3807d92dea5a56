public import Localization

/// The words that the renderer itself puts into a page.
public struct MarkdownLabels: Sendable {
  /// The titles of call-outs.
  public var callouts: [Callout: String]
  /// What a table without a caption is called to those who do not see it.
  public var table: String
  /// The heading of the footnotes.
  public var footnotes: String
  /// The link from a footnote to where it is referred to.
  public var backToText: String
  /// The link to a drawing alone, whose letters are too small where the screen is narrow.
  public var wholeDrawing: String
  /// A box of a task list that is ticked.
  public var taskDone: String
  /// A box of a task list that is not ticked.
  public var taskOpen: String

  /// The words in `language`.
  public init(_ language: Language) {
    switch language {
    case .vi:
      callouts = [
        .note: "Ghi chú", .tip: "Mẹo", .important: "Quan trọng", .warning: "Cảnh báo",
        .caution: "Nguy hiểm",
      ]
      table = "Bảng"
      footnotes = "Chú thích"
      backToText = "Về chỗ đang đọc"
      wholeDrawing = "Xem hình lớn"
      taskDone = "Đã làm"
      taskOpen = "Chưa làm"
    case .en:
      callouts = [
        .note: "Note", .tip: "Tip", .important: "Important", .warning: "Warning",
        .caution: "Danger",
      ]
      table = "Table"
      footnotes = "Footnotes"
      backToText = "Back to the text"
      wholeDrawing = "See the drawing larger"
      taskDone = "Done"
      taskOpen = "Not done"
    }
  }
}
