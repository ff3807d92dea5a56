internal import Localization
internal import SiteModel
internal import Templates

extension PageBuilder {
  func caseStudy(
    _ study: CaseStudy,
    _ resolved: ResolvedDocument,
    _ page: Page
  ) -> CaseStudyContext {
    let language = page.language
    let document = resolved.document
    let text = document.text(for: language)
    let section = document.sectionKey.flatMap { site.settings.section($0) }
    return CaseStudyContext(
      frame: frame(of: page, resolved, section: section),
      title: text.shownTitle,
      summary: text.shownSummary,
      picture: picture(of: resolved, language),
      body: body(of: resolved, on: page, followsPicture: resolved.image != nil),
      date: date(document.date, language),
      updated: date(text.updated, language),
      evidence: evidence(of: document, language),
      company: companyText(of: study, document, language),
      sector: term(study.sector, language),
      place: term(study.place, language),
      period: study.period.map { DateStyle.range($0.start, $0.end, in: language) },
      techniques: study.techniques.map { term($0, language) },
      resources: study.resources.map { term($0, language) },
      measures: study.measures.map { measure($0, language) },
      charts: charts(of: study, language).map {
        ChartContext($0, labels: barLabels(language))
      },
      totals: totals(of: study, language),
      reported: reported(of: study, language),
      caveat: study.caveat.map { TextContext($0, for: language) },
      sources: sources(of: document, language),
      related: related(to: study, document, language)
    )
  }

  /// What a page calls the company; an illustrative case has none.
  func company(
    of study: CaseStudy,
    _ document: Document,
    _ language: Language
  ) -> String? {
    if document.evidence == .illustrative { return nil }
    let sector = study.sector.label[language].lowercased()
    return study.publishableCompany?[language]
      ?? strings[.companyWithheld, language].filling(.sector, with: sector)
  }

  /// The same with the language of a name that is given in the other alone.
  private func companyText(
    of study: CaseStudy,
    _ document: Document,
    _ language: Language
  ) -> TextContext? {
    company(of: study, document, language).map { name in
      study.publishableCompany.map { TextContext($0, for: language) } ?? TextContext(text: name)
    }
  }

  private func measure(
    _ measure: Measure,
    _ language: Language
  ) -> CaseStudyContext.MeasureRow {
    CaseStudyContext.MeasureRow(
      id: "measure_" + measure.id,
      name: TextContext(measure.name, for: language),
      technique: term(measure.technique, language),
      investment: measure.investment.map { MoneyStyle.short($0, in: language) },
      saving: measure.saving.map { MoneyStyle.short($0, in: language) },
      payback: measure.payback.map { PaybackStyle.text($0, in: language) },
      effects: measure.effects.map { EffectStyle.text($0, in: language) },
      wasteCost: WasteCost(of: measure).map { cost in
        MoneyStyle.short(cost.money, in: language) + "/" + cost.unit.symbol[language]
      },
      disputed: measure.disputed.map { TextContext($0, for: language) },
      caveat: measure.caveat.map { TextContext($0, for: language) }
    )
  }

  /// What the measures save, and what was used before and after them.
  func charts(of study: CaseStudy, _ language: Language) -> [Chart] {
    let counting = study.measures.filter { $0.disputed == nil }
    let change = Chart.beforeAndAfter(strings[.beforeAndAfter, language], counting, in: language)
    return [savings(of: counting, language), change].compactMap { $0 }
  }

  /// The words for the bars that need one.
  func barLabels(_ language: Language) -> [Chart.Bar.Role: String] {
    [.before: strings[.before, language], .after: strings[.after, language]]
  }

  /// A bar for the saving of each measure; none for a single one, or for several currencies.
  private func savings(of measures: [Measure], _ language: Language) -> Chart? {
    let rows = measures.compactMap { measure in
      measure.saving.map { saving in
        (
          label: TextContext(measure.name, for: language), path: nil as String?,
          note: nil as String?, money: saving
        )
      }
    }
    guard rows.count > 1, Set(rows.map(\.money.currency)).count == 1 else { return nil }
    let caption = strings[.savingByMeasure, language]
    return .amounts(caption, rows.sorted { $0.money.amount > $1.money.amount }, in: language)
  }

  private func totals(of study: CaseStudy, _ language: Language) -> CaseStudyContext.Totals? {
    let totals = CaseTotals(of: study.measures)
    guard totals.counted > 0 else { return nil }
    return CaseStudyContext.Totals(
      investments: totals.investments.map { MoneyStyle.short($0, in: language) },
      savings: totals.savings.map { MoneyStyle.short($0, in: language) },
      payback: totals.payback.map { text(of: $0, in: totals, language) },
      counted: counted(totals, of: study, language),
      effects: zip(labels(of: totals.effects, language), totals.effects).map { label, effect in
        FigureContext(label: label, value: EffectStyle.change(effect.change, in: language))
      }
    )
  }

  /// How many of the measures of `study` its totals count; nothing where that is the only one.
  func counted(_ totals: CaseTotals, of study: CaseStudy, _ language: Language) -> String? {
    guard study.measures.count > 1 || totals.counted != study.measures.count else { return nil }
    return strings[.countedMeasures, language]
      .filling(.n, with: "\(totals.counted)")
      .filling(.total, with: "\(study.measures.count)")
  }

  /// The `payback` of the whole, and of how many measures it is where the sums beside it are of more.
  func text(of payback: Payback, in totals: CaseTotals, _ language: Language) -> String {
    let text = PaybackStyle.text(payback, in: language)
    guard let count = totals.paybackCount else { return text }
    return text + " " + strings[.paybackOfSome, language].filling(.n, with: "\(count)")
  }

  private func reported(of study: CaseStudy, _ language: Language) -> [FigureContext] {
    let figures: [(InterfaceKey, Money?)] = [
      (.investment, study.reportedOtherwise?.investment),
      (.savingPerYear, study.reportedOtherwise?.saving),
    ]
    return figures.compactMap { key, money in
      money.map {
        FigureContext(label: strings[key, language], value: MoneyStyle.short($0, in: language))
      }
    }
  }

  /// Up to three cases of the same sector, or else of the same techniques.
  private func related(
    to study: CaseStudy,
    _ document: Document,
    _ language: Language
  ) -> [SharedTemplateValue] {
    var related: [Int] = []
    let (section, own) = (document.sectionKey, index.place(of: document.identity))
    let terms = [study.sector] + study.techniques
    for place in terms.lazy.flatMap({ index.caseStudies(about: $0, in: section) }) {
      guard place != own, !related.contains(place) else { continue }
      related.append(place)
      if related.count == 3 { break }
    }
    return related.map { cards[language][$0] }
  }
}
