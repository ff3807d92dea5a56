public import Diagnostics
internal import Localization

extension Vocabulary {
  /// Reads `vocabulary.yaml`.
  public static func read(_ file: SourceFile) -> Diagnosed<Vocabulary> {
    let vocabulary = DataFile.readMap(file) { fields in
      var terms: [TermGroup: [Term]] = [:]
      for group in TermGroup.allCases {
        terms[group] = fields.once(group.rawValue) { $0.terms($1, of: group) }
      }
      return Vocabulary(terms)
    }
    return Diagnosed(vocabulary.value ?? Vocabulary([:]), vocabulary.diagnostics)
  }
}

extension ValueReader {
  fileprivate func terms(_ node: YAMLNode, of group: TermGroup) -> [Term]? {
    var seen: Set<String> = []
    var names = NameRegister()
    var slugs = Bilingual<Set<String>>(vi: [], en: [])
    return records(node) { fields in
      let term = Term(&fields, group: group)
      guard let term else { return nil }
      // One that is there twice has been reported, and counts once.
      guard fields.isFirst(term.key, in: &seen) else { return nil }
      for language in Language.allCases where group.folder != nil {
        guard !slugs[language].insert(term.slug[language]).inserted else { continue }
        let slug = term.slug[language]
        let node = fields.source.map[language.rawValue]
        let place = node?.range(of: slug) ?? node?.range ?? fields.source.range
        fields.values.report(.repeatedSlug(slug), at: place)
      }
      names.take(term.names, of: term.key, fields)
      return term
    }
  }
}

extension Term {
  fileprivate convenience init?(_ fields: inout FieldReader, group: TermGroup) {
    let key = fields.requiredFact("key") { $0.identifier($1)?.value }
    let vi = fields.requiredFact("vi") { $0.labelAndSlug($1) }
    let en = fields.requiredFact("en") { $0.labelAndSlug($1) }
    let aliases = fields.fact("aliases") { values, node in values.list(node) { values.text($0) } }
    guard let key, let vi, let en else { return nil }
    self.init(
      group: group,
      key: key,
      label: Bilingual(vi: vi[0], en: en[0]),
      slug: Bilingual(vi: vi[1], en: en[1]),
      aliases: aliases ?? []
    )
  }
}

extension ValueReader {
  /// A label and its slug, which is folded from the label where it is not given.
  fileprivate func labelAndSlug(_ node: YAMLNode) -> [String]? {
    record(node, example: { "{ label: \($0), slug: \(Slug.make(from: $0)) }" }) { fields in
      let label = fields.requiredFact("label") { $0.plainText($1) }
      let slug = fields.fact("slug") { $0.identifier($1)?.value }
      return label.map { [$0, slug ?? Slug.make(from: $0)] }
    }
  }
}
