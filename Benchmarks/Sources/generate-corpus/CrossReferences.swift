/// Makes the links of one document to others.
struct CrossReferences {
  let origin: Outline
  let targets: [Outline]

  /// Returns a link to some document, now and then to one of its headings.
  func link(using random: inout SplitMix64) -> Bilingual<String> {
    let target = random.pick(targets)
    let heading = random.chance(percent: 35) ? random.pick(target.headings) : nil
    let path = target.path(from: origin.folder)
    return Bilingual { language in
      // An anchor is made from the heading of the page that the reader gets, so it differs
      // between the languages where the path does not.
      let anchor = heading.map { "#" + Slug.fold($0.text[language]) } ?? ""
      return "[\(target.title[language])](\(path)\(anchor))"
    }
  }

  /// Returns the identities of other documents that a reader may go on with.
  func furtherReading(using random: inout SplitMix64) -> [String] {
    random.pick(random.number(in: 1...3), of: targets.indices.map { $0 })
      .map { targets[$0] }
      .filter { $0.number != origin.number }
      .map(\.identity)
  }
}
