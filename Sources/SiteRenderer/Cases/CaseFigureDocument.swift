internal import Diagnostics
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
    let cases = builder.index.cases.places.compactMap { place -> String? in
      let resolved = builder.site.documents[place]
      return resolved.document.caseStudy.map { object(of: $0, resolved) }
    }
    let members = [
      ("language", JSONText.quoted(language.rawValue)),
      ("licence", JSONText.quoted("CC BY 4.0")),
      ("cases", array(cases)),
    ]
    return Array((object(members) + "\n").utf8)
  }

  private func object(of study: CaseStudy, _ resolved: ResolvedDocument) -> String {
    let document = resolved.document
    let text = document.text(for: language)
    return object([
      ("title", JSONText.quoted(text.title.value)),
      ("page", JSONText.quoted(builder.address(of: resolved.pages[language]))),
      ("company", builder.company(of: study, document, language).map(JSONText.quoted)),
      ("sector", term(study.sector)),
      ("place", term(study.place)),
      ("period", study.period.map { JSONText.quoted("\($0.start.iso)/\($0.end.iso)") }),
      ("evidence", document.evidence.map { JSONText.quoted($0.rawValue) }),
      ("measures", array(study.measures.map(self.measure))),
      ("caveat", study.caveat.map { JSONText.quoted($0[language]) }),
      ("sources", array(document.sources.map(source))),
    ])
  }

  private func measure(_ measure: Measure) -> String {
    let payback = Payback(investment: measure.investment, saving: measure.saving)
    return object([
      ("id", JSONText.quoted(measure.id)),
      ("name", JSONText.quoted(measure.name[language])),
      ("technique", term(measure.technique)),
      ("investment", measure.investment.map(money)),
      ("savingPerYear", measure.saving.map(money)),
      ("paybackMonths", payback.map { NumberStyle.plain($0.months) }),
      ("effects", measure.effects.isEmpty ? nil : array(measure.effects.map(effect))),
      ("disputed", measure.disputed.map { JSONText.quoted($0[language]) }),
      ("caveat", measure.caveat.map { JSONText.quoted($0[language]) }),
    ])
  }

  private func effect(_ effect: ResourceEffect) -> String {
    let resource = ("resource", term(effect.resource) as String?)
    switch effect.change {
    case .saved(let saved): return object([resource, ("saved", quantity(saved))])
    case .beforeAfter(let before, let after):
      return object([resource, ("before", quantity(before)), ("after", quantity(after))])
    case .relative(let change):
      return object([resource, ("changePercent", NumberStyle.plain(change.number))])
    }
  }

  private func term(_ term: Term) -> String {
    object([
      ("key", JSONText.quoted(term.key)), ("label", JSONText.quoted(term.label[language])),
    ])
  }

  private func money(_ money: Money) -> String {
    object([
      ("amount", NumberStyle.plain(money.amount)),
      ("currency", JSONText.quoted(money.currency.rawValue)),
    ])
  }

  private func quantity(_ quantity: Quantity) -> String {
    object([
      ("number", NumberStyle.plain(quantity.number)),
      ("unit", JSONText.quoted(quantity.unit.rawValue)),
      ("perYear", quantity.isPerYear ? "true" : nil),
    ])
  }

  private func source(_ source: Citation) -> String {
    object([
      ("title", JSONText.quoted(source.title)),
      ("by", source.author.map(JSONText.quoted)),
      ("url", source.url.map(JSONText.quoted)),
      ("mark", source.mark.map { JSONText.quoted($0.rawValue) }),
    ])
  }

  private func object(_ members: [(name: String, value: String?)]) -> String {
    let stated = members.compactMap { name, value in
      value.map { JSONText.quoted(name) + ":" + $0 }
    }
    return "{" + stated.joined(separator: ",") + "}"
  }

  private func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ",") + "]"
  }
}
