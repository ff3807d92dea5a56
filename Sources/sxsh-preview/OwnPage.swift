internal import HTML
internal import Localization

/// A page of the preview itself.
enum OwnPage {
  /// Writes a page: its head, its title as heading, and what `content` writes below.
  static func html(
    _ title: String,
    in language: Language,
    _ content: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    var html = HTMLWriter(reservingCapacity: 1 << 14)
    html.markup("<!DOCTYPE html><html")
    html.attribute("lang", language.rawValue)
    html.markup("><head><meta charset=\"utf-8\">")
    html.markup("<meta name=\"viewport\" content=\"width=device-width\"><title>")
    html.text(title)
    html.markup("</title><link rel=\"stylesheet\" href=\"/_sxsh/preview.css\" data-preview></head>")
    html.markup("<body class=\"sxsh-page\"><main><p><a href=\"/\">")
    html.text(Bilingual(vi: "Trang chủ", en: "Home page")[language])
    html.markup("</a> · <a href=\"/_sxsh/\">")
    html.text(Bilingual(vi: "Tình trạng", en: "Status")[language])
    html.markup("</a></p><h1>")
    html.text(title)
    html.markup("</h1>")
    content(&html)
    html.markup("</main></body></html>")
    return html.bytes
  }
}
