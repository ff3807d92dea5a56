internal import HTML
internal import Localization
internal import SiteModel

/// The figures of the real cases for programs: one JSON document (RFC 8259).
///
/// Money is in whole units of its currency, quantities are in the unit named beside them, payback is
/// in months; what no source states is left out.
struct CaseFigureDocument {
  let builder: PageBuilder
  let language: Language

  /// The bytes of the file.
  func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("language", language.rawValue)
      json.member("licence", "CC BY 4.0")
      json.array("cases") { json in
        for place in builder.index.cases.places {
          let resolved = builder.site.documents[place]
          guard let study = resolved.document.caseStudy else { continue }
          json.object { write(study, resolved, into: &$0) }
        }
      }
    }
    return writer.bytes
  }

  private func write(
    _ study: CaseStudy,
    _ resolved: ResolvedDocument,
    into json: inout JSONWriter
  ) {
    let document = resolved.document
    json.member("title", document.text(for: language).title.value)
    json.member("page", builder.address(of: resolved.pages[language]))
    json.member("company", builder.company(of: study, document, language))
    json.object("sector") { write(study.sector, into: &$0) }
    json.object("place") { write(study.place, into: &$0) }
    json.member("period", study.period.map { "\($0.start.iso)/\($0.end.iso)" })
    json.member("evidence", document.evidence?.rawValue)
    json.array("measures") { json in
      for measure in study.measures { json.object { write(measure, into: &$0) } }
    }
    json.member("caveat", study.caveat?[language])
    json.array("sources") { json in
      for source in document.sources { json.object { write(source, into: &$0) } }
    }
  }

  private func write(_ measure: Measure, into json: inout JSONWriter) {
    json.member("id", measure.id)
    json.member("name", measure.name[language])
    json.object("technique") { write(measure.technique, into: &$0) }
    if let investment = measure.investment {
      json.object("investment") { write(investment, into: &$0) }
    }
    if let saving = measure.saving { json.object("savingPerYear") { write(saving, into: &$0) } }
    json.member("paybackMonths", digits: measure.payback.map { NumberStyle.plain($0.months) })
    json.array("effects") { json in
      for effect in measure.effects { json.object { write(effect, into: &$0) } }
    }
    json.member("disputed", measure.disputed?[language])
    json.member("caveat", measure.caveat?[language])
  }

  private func write(_ effect: ResourceEffect, into json: inout JSONWriter) {
    json.object("resource") { write(effect.resource, into: &$0) }
    switch effect.change {
    case .saved(let saved): json.object("saved") { write(saved, into: &$0) }
    case .beforeAfter(let before, let after):
      json.object("before") { write(before, into: &$0) }
      json.object("after") { write(after, into: &$0) }
    case .relative(let change):
      json.member("changePercent", digits: NumberStyle.plain(change.number))
    }
  }

  private func write(_ term: Term, into json: inout JSONWriter) {
    json.member("key", term.key)
    json.member("label", term.label[language])
  }

  private func write(_ money: Money, into json: inout JSONWriter) {
    json.member("amount", digits: NumberStyle.plain(money.amount))
    json.member("currency", money.currency.rawValue)
  }

  private func write(_ quantity: Quantity, into json: inout JSONWriter) {
    json.member("number", digits: NumberStyle.plain(quantity.number))
    json.member("unit", quantity.unit.rawValue)
    if quantity.isPerYear { json.member("perYear", true) }
  }

  private func write(_ source: Citation, into json: inout JSONWriter) {
    json.member("title", source.title)
    json.member("by", source.author)
    json.member("url", source.url)
    json.member("mark", source.mark?.rawValue)
  }
}
