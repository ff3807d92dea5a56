internal import HTML
internal import Localization
internal import SiteModel

/// What the case finder searches: every real case as a card shows it, with the keys of its terms.
///
/// A script and not a document, since a page opened from a disk may load nothing else; `site.js`
/// reads the members by their names.
struct FinderScript {
  let builder: PageBuilder
  let language: Language

  /// The file.
  func output() -> Output {
    var writer = JSONWriter()
    writer.object { json in
      json.array("cases") { json in
        for place in builder.index.cases.places { json.object { write(place, into: &$0) } }
      }
    }
    let script = Array("var sxshCases=".utf8) + writer.bytes + Array(";\n".utf8)
    return Output(asset: "cases-" + language.rawValue, "js", bytes: script)
  }

  private func write(_ place: Int, into json: inout JSONWriter) {
    let card = builder.card(place, language)
    let document = builder.site.documents[place].document
    json.member("title", card.title)
    json.member("path", card.path)
    json.member("summary", card.summary)
    json.member("sector", card.sector)
    json.member("iso", card.date?.iso)
    json.member("date", card.date?.short)
    json.member("lang", card.language)
    json.array("figures") { json in
      for figure in card.figures {
        json.object { json in
          json.member("label", figure.label)
          json.member("value", figure.value)
        }
      }
    }
    if let study = document.caseStudy {
      json.object("keys") { writeKeys(of: study, document, into: &$0) }
    }
  }

  /// The keys of the terms by the names of the finder's fields.
  private func writeKeys(
    of study: CaseStudy,
    _ document: Document,
    into json: inout JSONWriter
  ) {
    func keys(_ name: StaticString, _ keys: [String]) {
      json.array(name) { json in
        for key in keys { json.text(key) }
      }
    }
    keys("sectors", [study.sector.key])
    keys("techniques", study.techniques.map(\.key))
    keys("resources", study.resources.map(\.key))
    keys("places", [study.place.key])
    keys("evidence", [document.evidence?.rawValue ?? "missing"])
  }
}
