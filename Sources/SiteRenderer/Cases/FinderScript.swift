internal import Diagnostics
internal import Localization
internal import SiteModel

/// What the case finder searches: every real case as a card shows it, with the keys of its terms.
///
/// A script and not a document, since a page opened from a disk may load nothing else. The order of
/// a row's values is what `site.js` reads.
struct FinderScript {
  let builder: PageBuilder
  let language: Language

  /// The file.
  func output() -> Output {
    let rows = builder.index.cases.places.compactMap(row)
    let script = "var sxshCases=[\n\(rows.joined(separator: ",\n"))];\n"
    return Output(asset: "cases-" + language.rawValue, "js", bytes: Array(script.utf8))
  }

  private func row(of place: Int) -> String? {
    let card = builder.card(place, language)
    let document = builder.site.documents[place].document
    guard let study = document.caseStudy else { return nil }
    let values = [
      keys(of: study, document),
      JSONText.quoted(card.title),
      JSONText.quoted(card.path),
      JSONText.quoted(card.summary),
      JSONText.quoted(card.sector ?? ""),
      JSONText.quoted(card.date?.iso ?? ""),
      JSONText.quoted(card.date?.short ?? ""),
      array(card.figures.flatMap { [JSONText.quoted($0.label), JSONText.quoted($0.value)] }),
      JSONText.quoted(card.language ?? ""),
    ]
    return array(values)
  }

  /// The keys of the terms by the names of the finder's fields.
  private func keys(of study: CaseStudy, _ document: Document) -> String {
    let groups: [(String, [String])] = [
      (TermGroup.sectors.rawValue, [study.sector.key]),
      (TermGroup.techniques.rawValue, study.techniques.map(\.key)),
      (TermGroup.resources.rawValue, study.resources.map(\.key)),
      (TermGroup.places.rawValue, [study.place.key]),
      ("evidence", document.evidence.map { [$0.rawValue] } ?? []),
    ]
    let members = groups.map { name, keys in
      JSONText.quoted(name) + ":" + array(keys.map(JSONText.quoted))
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func array(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }
}
