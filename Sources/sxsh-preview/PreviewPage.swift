internal import HTML
internal import Localization

/// A page of the site as the preview shows it: followed by what listens for changes.
enum PreviewPage {
  private static let end = Array("</body>".utf8)

  /// The bytes of `page` with the preview's own elements at its end, `label` among them.
  static func page(_ page: [UInt8], label: PageLabel?, _ version: SiteVersion) -> [UInt8] {
    let place = endOfBody(page)
    return page[..<place] + elements(label, version).bytes + page[place...]
  }

  private static func endOfBody(_ page: [UInt8]) -> Int {
    var place = page.count - end.count
    while place >= 0, !page[place...].starts(with: end) { place -= 1 }
    return place < 0 ? page.count : place
  }

  private static func elements(_ label: PageLabel?, _ version: SiteVersion) -> HTMLFragment {
    var html = HTMLWriter()
    html.markup("<link rel=\"stylesheet\" href=\"/_sxsh/preview.css\" data-preview>")
    if let label {
      html.markup("<p class=\"sxsh-label\" role=\"note\"")
      html.attribute("lang", version.language.rawValue)
      html.markup(">")
      html.text(label.text[version.language])
      html.markup("</p>")
    }
    html.markup("<script src=\"/_sxsh/preview.js\" data-preview")
    html.attribute("data-version", "\(version.pages)")
    html.attribute("data-lang", version.language.rawValue)
    html.markup("></script>")
    return html.finish()
  }
}
