internal import Localization

/// Cases that readers look for together; each selection that has cases has a page.
public enum CaseSelection: Hashable, Sendable {
  /// The cases about a sector, technique, resource or place.
  case term(Term)
  /// The cases of a sector that use a technique.
  case pair(sector: Term, technique: Term)
  /// The cases whose figures have the same standing.
  case evidence(Evidence)

  /// The lists of terms that cases are looked for by.
  public static let groups: [TermGroup] = [.sectors, .techniques, .resources, .places]

  /// The kinds of evidence that real cases have; illustrative examples are never listed among them.
  public static let evidence: [Evidence] = [.sourced, .partial]

  /// Every selection there can be with the terms of `vocabulary`.
  public static func all(in vocabulary: Vocabulary) -> [CaseSelection] {
    let techniques = vocabulary.terms[.techniques] ?? []
    let terms = groups.flatMap { vocabulary.terms[$0] ?? [] }
    let pairs = (vocabulary.terms[.sectors] ?? []).flatMap { sector in
      techniques.map { CaseSelection.pair(sector: sector, technique: $0) }
    }
    return terms.map(CaseSelection.term) + pairs + evidence.map(CaseSelection.evidence)
  }

  /// The path of the selection's page within the folder of the cases, without `.html`; `nil` where
  /// no page can be.
  func path(in language: Language) -> String? {
    switch self {
    case .term(let term):
      term.group.folder.map { "\($0[language])/\(term.slug[language])" }
    case .pair(let sector, let technique):
      sector.group.folder.map {
        "\($0[language])/\(sector.slug[language])/\(technique.slug[language])"
      }
    case .evidence(let evidence):
      Bilingual(vi: "bang-chung/", en: "evidence/")[language] + evidence.slug[language]
    }
  }
}

extension CaseStudy {
  /// Every selection that the case belongs to, given what stands behind its figures.
  public func selections(_ evidence: Evidence?) -> [CaseSelection] {
    let terms = [sector, place] + techniques + resources
    return terms.map(CaseSelection.term)
      + techniques.map { .pair(sector: sector, technique: $0) }
      + (evidence.map { [.evidence($0)] } ?? [])
  }
}

extension Evidence {
  fileprivate var slug: Bilingual<String> {
    switch self {
    case .sourced: Bilingual(vi: "co-nguon", en: "sourced")
    case .partial: Bilingual(vi: "co-nguon-mot-phan", en: "partly-sourced")
    case .illustrative: Bilingual(vi: "minh-hoa", en: "illustrative")
    }
  }
}
