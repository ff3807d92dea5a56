public import Diagnostics
public import Localization

/// A pair of terms with their meaning.
public struct GlossaryEntry: Sendable {
  /// What links call it: `term:waste-stream`.
  public let key: String
  /// The term.
  public let term: Bilingual<String>
  /// What it means, in one sentence.
  public let definition: Bilingual<String>
  /// Other names of the term.
  public let aliases: Bilingual<[String]>

  /// Reads `glossary.yaml`.
  public static func readAll(_ file: SourceFile) -> Diagnosed<[GlossaryEntry]> {
    var seen: Set<String> = []
    var names = Bilingual { _ in NameRegister() }
    return DataFile.readList(file) { fields in
      let item = GlossaryEntry(&fields)
      fields.reportRepetition(of: item?.key, in: &seen)
      if let item {
        for language in Language.allCases {
          let own = [item.term[language]] + item.aliases[language]
          names[language].take(own, of: item.key, fields)
        }
      }
      return item
    }
  }
}

extension [GlossaryEntry] {
  /// The entries in the alphabetical order of their terms in `language`.
  public func sorted(in language: Language) -> [GlossaryEntry] {
    map { (key: VietnameseOrder.key(for: $0.term[language]), entry: $0) }
      .sorted { $0.key < $1.key }
      .map(\.entry)
  }
}

extension GlossaryEntry {
  fileprivate init?(_ fields: inout FieldReader) {
    let key = fields.requiredFact("key") { $0.identifier($1)?.value }
    let vi = fields.requiredFact("vi") { $0.plainText($1) }
    let en = fields.requiredFact("en") { $0.plainText($1) }
    let definition = fields.requiredPair("definition")
    let aliases = fields.fact("aliases") { $0.aliases($1) }
    guard let key, let vi, let en, let definition else { return nil }
    self.key = key
    self.term = Bilingual(vi: vi, en: en)
    self.definition = definition
    self.aliases = aliases ?? Bilingual(vi: [], en: [])
  }
}

extension ValueReader {
  fileprivate func aliases(_ node: YAMLNode) -> Bilingual<[String]>? {
    record(node) { fields in
      let lists = Bilingual { language in
        fields.fact(language.rawValue) { values, node in
          values.list(node) { values.plainText($0) }
        }
      }
      return lists.map { $0 ?? [] }
    }
  }
}
