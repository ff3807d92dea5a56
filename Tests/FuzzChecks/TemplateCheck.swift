internal import Diagnostics
internal import HTML
internal import SiteModel
internal import Templates

/// Whatever a designer types, a template is compiled or refused with places, and what it writes of a
/// text is escaped.
public enum TemplateCheck {
  /// A page with a value of every shape.
  private struct Page: TemplateContext {
    struct Item: TemplateContext {
      let name: String
      let items: [Item]

      static let fields: [TemplateField<Self>] = [
        .text("name") { $0.name },
        .list("items") { $0.items },
      ]
    }

    static let fields: [TemplateField<Self>] = [
      .text("title") { _ in TemplateCheck.hostile },
      .optionalText("summary") { _ in nil },
      .flag("isNew") { _ in true },
      .list("items") { _ in
        [Item(name: TemplateCheck.hostile, items: [Item(name: "b", items: [])])]
      },
    ]
  }

  /// A tag that no input can type by chance.
  private static let hostile = "<sxsh-hostile>\"'&"

  /// Reads `bytes` as a layout, a partial and a parent at once, and fills it in.
  public static func check(_ bytes: [UInt8]) throws {
    let paths = ["layouts/page.html", "partials/part.html"].map { "templates/" + $0 }
    let decoded = paths.map { SourceDecoder.decode(bytes, path: $0) }
    for file in decoded { try InputFault.check(file.diagnostics) }
    let loaded = TemplateLibrary.load(decoded.compactMap(\.value), shapes: ["page": Page.shape])
    try InputFault.check(loaded.diagnostics)
    guard !loaded.diagnostics.hasErrors, let template = loaded.value.template(named: "page")
    else { return }
    var writer = HTMLWriter()
    TemplateRenderer.render(template, Page().templateValue, into: &writer)
    let tag = Array(hostile.utf8.prefix(14))
    // What the input itself types is markup by right.
    guard bytes.firstRange(of: tag) == nil else { return }
    guard writer.finish().bytes.firstRange(of: tag) == nil else {
      throw InputFault("a text was written as markup")
    }
  }
}
