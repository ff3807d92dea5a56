internal import HTML
internal import Localization

/// A source text with numbered lines, so that a message's line can be opened.
struct SourcePage {
  let path: String
  let bytes: [UInt8]
  let language: Language

  func html() -> [UInt8] {
    OwnPage.html(path, in: language) { html in
      html.markup("<ol class=\"sxsh-source\">")
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (place, line) in lines.enumerated() {
        html.markup("<li")
        html.attribute("id", "L\(place + 1)")
        html.markup("><code>")
        html.text(String(decoding: line, as: UTF8.self))
        html.markup("</code></li>")
      }
      html.markup("</ol>")
    }
  }
}
