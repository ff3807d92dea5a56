/// The outlines of all documents of a corpus.
struct CorpusPlan {
  let outlines: [Outline]
  /// The documents that others link to: all but the training schedules, whose sessions have
  /// the pages.
  let linkTargets: [Outline]

  /// A folder holds at most 200 files: this many documents in two languages.
  private static let documentsPerFolder = 100

  init(documents: Int, seed: UInt64) {
    var filled: [[String]: Int] = [:]
    outlines = (1...documents).map { number in
      let kind = DocumentKind(number: number)
      let parent = Self.parentFolder(of: kind, number: number)
      let ordinal = filled[parent, default: 0]
      filled[parent] = ordinal + 1
      let folder = parent + [padded(ordinal / Self.documentsPerFolder + 1)]
      return Outline(number: number, kind: kind, folder: folder, seed: seed)
    }
    linkTargets = outlines.filter { $0.kind != .training }
  }

  private static func parentFolder(of kind: DocumentKind, number: Int) -> [String] {
    switch kind {
    case .article: ["articles", ["learn", "method", "policy"][number % 3]]
    case .caseStudy: ["case-studies"]
    case .training: ["training"]
    }
  }
}
