internal import Diagnostics

/// A file of `templates/assets/` that a template calls by its name: `{{root}}assets/img/logo.png`.
struct TemplateAssetReference {
  /// The name in the folder.
  let name: String
  /// Where the template has it.
  let range: SourceRange

  private static let mark = Array("{{root}}assets/".utf8)

  /// Those of `template`, in its order.
  static func all(in template: SourceFile) -> [TemplateAssetReference] {
    let bytes = template.bytes
    var references: [TemplateAssetReference] = []
    var rest = bytes[...]
    while let found = rest.firstRange(of: mark) {
      let name = bytes[found.upperBound...].prefix { !endsName($0) }
      rest = bytes[name.endIndex...]
      // What goes on with a tag has a name that only a page knows.
      guard !name.isEmpty, rest.first != UInt8(ascii: "{") else { continue }
      references.append(
        TemplateAssetReference(
          name: String(decoding: name, as: UTF8.self),
          range: SourceRange(name.startIndex, name.endIndex)
        )
      )
    }
    return references
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || "\"'{?#><,)".utf8.contains(byte)
  }
}
