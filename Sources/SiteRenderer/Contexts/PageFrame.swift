internal import Templates

/// What every page has around its main text; what many pages share is shared.
struct PageFrame: Sendable {
  /// What leads from the page's folder to the site's root.
  var root: SharedTemplateValue
  let language: SharedTemplateValue
  let otherLanguage: SharedTemplateValue
  let site: SharedTemplateValue
  let navigation: SharedTemplateValue
  var page: PageHead
  let breadcrumbs: [LinkContext]

  /// The slots of a page's context whose values whole sections share: the first of the frame's
  /// fields, and the texts of the interface, which stand in the last.
  static func sharedSlots(of context: TemplateValue) -> [Int] {
    guard case .record(let fields) = context else { return [] }
    return [0, 1, 2, 3, 4, fields.count - 1]
  }
}
