internal import Diagnostics
internal import Localization

/// A file of `templates/assets/` that a template calls by its name: `{{root}}assets/img/logo.png`.
struct TemplateAssetReference {
  /// The name in the folder.
  let name: String
  /// Where the template has it.
  let range: SourceRange

  private static let mark = "{{root}}assets/"

  /// Those of `template`, in its order; O(n).
  static func all(in template: SourceFile) -> [TemplateAssetReference] {
    let bytes = template.bytes
    var references: [TemplateAssetReference] = []
    var offset = brace(in: bytes, from: 0)
    while offset < bytes.count {
      let rest = bytes[offset...]
      if rest.starts(with: mark.utf8) {
        let name = rest.dropFirst(mark.utf8.count).prefix { !endsName($0) }
        // What goes on with a tag has a name that only a page knows.
        if !name.isEmpty, bytes[name.endIndex...].first != UInt8(ascii: "{") {
          references.append(
            TemplateAssetReference(
              name: String(decoding: name, as: UTF8.self),
              range: SourceRange(name.indices)
            )
          )
        }
      }
      offset = brace(in: bytes, from: offset + 1)
    }
    return references
  }

  private static func brace(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      ByteSearch.firstOffset(in: bytes, from: start) { $0.equal("{") }
    }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || "\"'{?#><,)".utf8.contains(byte)
  }
}
