import HTML
import SiteRenderer

extension Output {
  var bytes: [UInt8]? {
    if case .bytes(let bytes) = content { bytes } else { nil }
  }

  var isUnchanged: Bool {
    if case .unchanged = content { true } else { false }
  }
}

extension [Output] {
  /// What was written by the builder itself, by the paths of the files: no copies of sources.
  var texts: [String: String] {
    let texts = compactMap { output in
      output.made.bytes.map { (output.relativePath, String(decoding: $0, as: UTF8.self)) }
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }
}
