internal import Diagnostics
internal import Localization
internal import SiteModel

/// Whatever the bytes are, front matter is read to its end and every message points into it.
public enum FrontMatterCheck {
  /// Reads a file of `bytes` as a build does: as a document of each kind with a translation that
  /// says the same, and as each of the data files.
  public static func check(_ bytes: [UInt8]) throws {
    let decoded = SourceDecoder.decode(bytes, path: "content/a.yaml")
    try InputFault.check(decoded.diagnostics)
    guard let file = decoded.value else { return }
    try checkTree(of: file)
    try InputFault.check(SiteSettings.read(file).diagnostics)
    try InputFault.check(Vocabulary.read(file).diagnostics)
    try InputFault.check(GlossaryEntry.readAll(file).diagnostics)
    try InputFault.check(PolicyDocument.readAll(file).diagnostics)
    for kind in DocumentKind.allCases { try checkDocument(file.bytes, kind) }
  }

  private static func checkDocument(_ bytes: [UInt8], _ kind: DocumentKind) throws(InputFault) {
    let name = kind == .articles ? "articles/learn/a" : "\(kind.rawValue)/a"
    // What has no fences is taken for what stands between them.
    let fence = Array("---\n".utf8)
    let text = bytes.starts(with: fence) ? bytes : fence + bytes + "\n---\n".utf8
    var parsed: [ParsedFile] = []
    for language in Language.allCases {
      let path = "\(name).\(language.rawValue).md"
      let result = DocumentParser.parse(
        SourceFile(path: "content/\(path)", bytes: text),
        path: path
      )
      try InputFault.check(result.diagnostics)
      if let file = result.value { parsed.append(file) }
    }
    let pairs = DocumentPair.pair(parsed, sourceLanguage: .vi)
    try InputFault.check(pairs.diagnostics)
    let reader = DocumentReader(sourceLanguage: .vi, vocabulary: vocabulary, sections: ["learn"])
    for pair in pairs.value {
      let documents = [
        reader.read(pair.source, translation: nil),
        reader.read(pair.source, translation: pair.translation),
      ]
      for document in documents { try InputFault.check(document.diagnostics) }
    }
  }

  /// The lists that facts choose from, enough for a fact of each to be right.
  private static let vocabulary: Vocabulary = {
    let groups = TermGroup.allCases.map { group in
      let label = Bilingual(vi: "Nước", en: "Water")
      let slug = Bilingual(vi: "nuoc", en: "water")
      return (group, [Term(group: group, key: "water", label: label, slug: slug)])
    }
    return Vocabulary(Dictionary(uniqueKeysWithValues: groups))
  }()

  /// Whatever the bytes are, their tree is read to its end, and its ranges lie in them, in order.
  ///
  /// Much quicker than `check`, which reads documents of every kind.
  public static func checkTree(of bytes: [UInt8]) throws {
    try checkTree(of: SourceFile(path: "a.yaml", bytes: bytes))
  }

  /// The ranges of a tree must lie in the file, in order and within those of their parents.
  private static func checkTree(of file: SourceFile) throws(InputFault) {
    let read = YAMLReader.read(file)
    try InputFault.check(read.diagnostics)
    guard areOrdered(read.value, inside: SourceRange(0, file.bytes.count)) else {
      throw InputFault("ranges out of order")
    }
    let split = FrontMatter.split(file).value
    guard split.range.upperBound <= split.bodyStart, split.bodyStart <= file.bytes.count else {
      throw InputFault("front matter at \(split.range), text at \(split.bodyStart)")
    }
  }

  private static func areOrdered(_ node: YAMLNode, inside outer: SourceRange) -> Bool {
    guard outer.start <= node.range.start, node.range.start <= node.range.end,
      node.range.end <= outer.end
    else { return false }
    switch node.value {
    case .empty, .scalar: return true
    case .list(let items):
      return items.allSatisfy { areOrdered($0, inside: node.range) }
    case .map(let map):
      return map.entries.allSatisfy { entry in
        entry.keyRange.end <= entry.node.range.start && areOrdered(entry.node, inside: node.range)
      }
    }
  }
}
