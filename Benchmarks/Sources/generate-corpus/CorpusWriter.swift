/// Writes a corpus as a `content/` tree.
struct CorpusWriter {
  let plan: CorpusPlan
  let hasTables: Bool
  let tree: FileTree

  /// Writes the data files and every document.
  func write() throws {
    try tree.write(DataFiles.site, to: ["content", "site.yaml"])
    try tree.write(DataFiles.vocabulary, to: ["content", "vocabulary.yaml"])
    for outline in plan.outlines {
      let text = text(of: outline)
      for language in Language.allCases {
        let file = "\(outline.name).\(language.rawValue).md"
        try tree.write(text[language], to: ["content"] + outline.folder + [file])
      }
    }
  }

  private func text(of outline: Outline) -> Bilingual<String> {
    var random = outline.random
    let references = CrossReferences(origin: outline, targets: plan.linkTargets)
    let frontMatter =
      switch outline.kind {
      case .article: FrontMatter(articleOf: outline, references: references, using: &random)
      case .caseStudy: FrontMatter(caseStudyOf: outline, using: &random)
      case .training: FrontMatter(trainingOf: outline, using: &random)
      }
    var body = BodyWriter(
      outline: outline,
      references: references,
      hasTables: hasTables,
      random: random
    )
    body.write()
    return Bilingual { frontMatter.text[$0] + body.text[$0] }
  }
}
