internal import Templates

/// Where a page stands among the pages of a list.
struct PaginationContext: TemplateContext {
  struct Page: TemplateContext {
    let number: String
    let path: String
    let isCurrent: Bool

    static let fields: [TemplateField<Self>] = [
      .text("number") { $0.number },
      .text("path") { $0.path },
      .flag("isCurrent") { $0.isCurrent },
    ]
  }

  let current: String
  let total: String
  let previousPath: String?
  let nextPath: String?
  let pages: [Page]

  static let fields: [TemplateField<Self>] = [
    .text("current") { $0.current },
    .text("total") { $0.total },
    .optionalText("previousPath") { $0.previousPath },
    .optionalText("nextPath") { $0.nextPath },
    .list("pages") { $0.pages },
  ]

  /// Where page `number` of `total` stands; `nil` where it is the only one.
  ///
  /// `path` gives the address of each page, or `nil` for one that is not to be shown.
  init?(_ number: Int, of total: Int, path: (Int) -> String?) {
    guard total > 1 else { return nil }
    current = "\(number)"
    self.total = "\(total)"
    previousPath = number > 1 ? path(number - 1) : nil
    nextPath = number < total ? path(number + 1) : nil
    pages = Self.shownPages(around: number, of: total).compactMap { other in
      path(other).map { Page(number: "\(other)", path: $0, isCurrent: other == number) }
    }
  }

  /// The first, the last and those near the current page, so that long lists stay short.
  private static func shownPages(around number: Int, of total: Int) -> [Int] {
    let near = max(1, number - 2)...min(total, number + 2)
    return (near.contains(1) ? [] : [1]) + Array(near) + (near.contains(total) ? [] : [total])
  }
}
