internal import HTML
internal import Localization
internal import SiteModel

/// What a browser reads to put the site among the programs of a telephone (the W3C's Web
/// Application Manifest), in one language.
struct WebManifest {
  /// The colour around the page: `theme-color` of the base template.
  private static let theme = "#0a3f39"
  /// The colour behind the page: `--paper` of the style sheet.
  private static let background = "#f9fbfa"

  let builder: PageBuilder
  let language: Language

  /// The file; its links are relative to itself.
  func file() -> [UInt8] {
    let name = builder.site.settings.name[language]
    let manifest = URLPath(builder.site.routes.manifest(in: language).path)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("name", name)
      writer.member("short_name", builder.strings[.shortName, language])
      writer.member("lang", language.rawValue)
      writer.member("dir", "ltr")
      writer.member("start_url", ".")
      writer.member("display", "minimal-ui")
      writer.member("theme_color", Self.theme)
      writer.member("background_color", Self.background)
      writer.array("icons") { writer in
        for icon in builder.assets.applicationIcons {
          writer.object { writer in
            writer.member("src", manifest.relativeLink(to: URLPath(icon.route.path)))
            writer.member("sizes", icon.sizes)
            writer.member("type", icon.type)
            writer.member("purpose", icon.isMaskable ? "maskable" : nil)
          }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
