internal import Localization

/// A place that search can lead to, with all that it is found by.
struct SearchDocument: Sendable {
  /// A part of the text under a heading.
  struct Section: Sendable {
    let heading: String
    let anchor: String
    /// The text without markup, as UTF-8; a byte of 0 for what is no prose.
    var text: [UInt8] = []
    /// What reads well by itself of the text: no tables.
    var excerpt: [UInt8] = []
  }

  let title: String
  /// The address from the site's root, with an anchor where it is an entry of a list.
  let path: String
  let kind: SearchKind
  var sector: String?
  /// The language of the text where it is not that of the page.
  var language: Language?
  var summary: String
  /// Other names, which count as much as the title.
  var names: [String] = []
  /// What the document states outside its text.
  var facts: [String] = []
  /// What stands before the first heading.
  var introduction: [UInt8] = []
  var sections: [Section] = []
}
