internal import Diagnostics
internal import HTML
internal import SiteModel

/// A script of the index: it hands its content to `search.js` under its name.
///
/// A script and not a document, since a page opened from a disk may load nothing else.
struct SearchFile {
  /// The file.
  let output: Output
  /// The part of its address that changes with its content.
  let code: String

  /// The number of characters of a code: 36⁵ is enough to tell a file from its own last versions.
  private static let codeLength = 5

  /// Makes the file `name` of the index `language`; `value` is an expression.
  init(_ name: String, of language: String, value: [UInt8]) {
    let opening = "sxshSearch(\"\(name)\","
    let closing = ");\n"
    // Room for what it takes and no more: all files of the index stand in memory until they are
    // written.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(opening.utf8.count + value.count + closing.utf8.count)
    bytes += opening.utf8
    bytes += value
    bytes += closing.utf8
    var hash = ContentHash()
    bytes.withUnsafeBufferPointer { hash.combine($0) }
    let fingerprint = hash.finalize()
    let digits = String(fingerprint % 60_466_176, radix: 36)
    code = String(repeating: "0", count: Self.codeLength - digits.utf8.count) + digits
    let path = Routes.asset("search/\(language)-\(name)-\(code).js").path
    output = Output(path: URLPath(path), fingerprint: fingerprint, content: .bytes(bytes))
  }

  /// `text` as a string of a script; it must hold nothing that needs escaping there.
  static func string(_ text: [UInt8]) -> [UInt8] {
    [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
  }
}
