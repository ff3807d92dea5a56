internal import Localization
internal import SiteModel

extension PageBuilder {
  private typealias Group = CaseListContext.Group

  /// The folder and index of the real cases.
  private var caseSection: Section { site.settings[.caseStudies] }

  /// A page of the list of all cases, with all that they can be looked for by.
  func allCases(_ number: Int, _ page: Page) -> CaseListContext {
    let language = page.language
    return caseList(
      caseSection.label[language],
      places: index.cases.places,
      number,
      page,
      breadcrumbs: breadcrumbs(to: nil, in: language),
      groups: finderGroups(language),
      route: { site.routes.index(of: caseSection, in: $1, page: $0) }
    )
  }

  /// A page of the cases of `selection`, with what it can be narrowed down to.
  func cases(_ selection: CaseSelection, _ number: Int, _ page: Page) -> CaseListContext {
    let language = page.language
    return caseList(
      label(of: selection, language),
      kind: kindOf(selection, language),
      places: index.cases.places(of: selection),
      number,
      page,
      breadcrumbs: breadcrumbs(to: caseSection, in: language),
      groups: narrowing(selection, language),
      route: { site.routes.cases(selection, of: caseSection, in: $1, page: $0) }
    )
  }

  private func caseList(
    _ title: String,
    kind: String? = nil,
    places: [Int],
    _ number: Int,
    _ page: Page,
    breadcrumbs: [LinkContext],
    groups: [CaseListContext.Group],
    route: (Int, Language) -> Route?
  ) -> CaseListContext {
    let language = page.language
    // The page of all that a term is about has the term's name.
    let name = kind == nil ? title : "\(caseSection.label[language]): \(title)"
    return CaseListContext(
      frame: frame(
        of: page,
        title: self.title(name, number, of: places.count, language),
        description: kind == nil
          ? strings[.casesLead, language]
          : description(
            "\(caseSection.label[language]), \(title)",
            of: shown(places, on: number),
            language
          ),
        section: caseSection,
        breadcrumbs: breadcrumbs + firstPage(title, number, route(1, language)?.path),
        switchRoute: route(number, language.other) ?? site.routes.home(in: language.other)
      ),
      title: title,
      selectionKind: kind,
      count: strings[.caseCount, language].filling(.n, with: "\(places.count)"),
      groups: groups,
      items: shown(places, on: number).map { cards[language][$0] },
      pagination: pagination(number, places.count) { route($0, language)?.path },
      indexPath: site.routes.index(of: caseSection, in: language).path,
      files: caseFiles(language)
    )
  }

  /// What there is beside the pages of cases; `nil` where there is no case.
  func caseFiles(_ language: Language) -> CaseFilesContext? {
    if index.cases.places.isEmpty { return nil }
    return CaseFilesContext(
      totalsPath: site.routes.totals(of: caseSection, in: language).path,
      csvPath: figuresPath("csv", language),
      jsonPath: figuresPath("json", language),
      finderPath: finderScripts[language].relativePath
    )
  }

  private func figuresPath(_ suffix: String, _ language: Language) -> String {
    site.routes.caseFigures(of: caseSection, as: suffix, in: language).path
  }

  // MARK: Selections

  private func label(of selection: CaseSelection, _ language: Language) -> String {
    switch selection {
    case .term(let term): term.label[language]
    case .pair(let sector, let technique):
      sector.label[language] + " – " + technique.label[language]
    case .evidence(let evidence): strings[InterfaceKey(short: evidence), language]
    }
  }

  private func kindOf(_ selection: CaseSelection, _ language: Language) -> String {
    switch selection {
    case .term(let term): strings[InterfaceKey(term.group), language]
    case .pair:
      strings[.groupSectors, language] + ", " + strings[.groupTechniques, language].lowercased()
    case .evidence: strings[.groupEvidence, language]
    }
  }

  private func finderGroups(_ language: Language) -> [CaseListContext.Group] {
    let terms = CaseSelection.groups.map { group in
      self.group(
        group.rawValue,
        strings[InterfaceKey(group), language],
        index.cases.entries(of: group),
        language
      )
    }
    let evidence = group(
      "evidence",
      strings[.groupEvidence, language],
      index.cases.entries.filter { if case .evidence = $0.selection { true } else { false } },
      language
    )
    return (terms + [evidence]).filter { !$0.options.isEmpty }
  }

  /// A sector's techniques, a technique's sectors, or both around a pair of them.
  private func narrowing(
    _ selection: CaseSelection,
    _ language: Language
  ) -> [CaseListContext.Group] {
    let techniques = { (sector: Term) in
      self.group(
        TermGroup.techniques.rawValue,
        self.strings[.techniquesOf, language].filling(.term, with: sector.label[language]),
        self.index.cases.pairs(ofSector: sector).filter { $0.selection != selection },
        language
      )
    }
    let sectors = { (technique: Term) in
      self.group(
        TermGroup.sectors.rawValue,
        self.strings[.sectorsOf, language].filling(.term, with: technique.label[language]),
        self.index.cases.pairs(ofTechnique: technique).filter { $0.selection != selection },
        language
      )
    }
    let groups: [CaseListContext.Group] =
      switch selection {
      case .term(let term) where term.group == .sectors: [techniques(term)]
      case .term(let term) where term.group == .techniques: [sectors(term)]
      case .pair(let sector, let technique): [techniques(sector), sectors(technique)]
      case .term, .evidence: []
      }
    return groups.filter { !$0.options.isEmpty }
  }

  private func group(
    _ key: String,
    _ label: String,
    _ entries: [CaseIndex.Entry],
    _ language: Language
  ) -> CaseListContext.Group {
    let options = entries.compactMap { entry in
      site.routes.cases(entry.selection, of: caseSection, in: language).map { route in
        Group.Option(
          key: entry.selection.key(in: key),
          label: optionLabel(entry.selection, in: key, language),
          path: route.path,
          count: "\(entry.places.count)"
        )
      }
    }
    return Group(key: key, label: label, options: options)
  }

  /// Within a group of pairs only what differs between them is said.
  private func optionLabel(
    _ selection: CaseSelection,
    in group: String,
    _ language: Language
  ) -> String {
    guard case .pair(let sector, let technique) = selection else {
      return label(of: selection, language)
    }
    return (group == TermGroup.sectors.rawValue ? sector : technique).label[language]
  }

  // MARK: Totals

  func caseTotals(_ page: Page) -> CaseTotalsContext {
    let language = page.language
    let title = strings[.totalsTitle, language]
    return CaseTotalsContext(
      frame: frame(
        of: page,
        title: title,
        description: strings[.totalsLead, language],
        section: caseSection,
        breadcrumbs: breadcrumbs(to: caseSection, in: language),
        switchRoute: site.routes.totals(of: caseSection, in: language.other)
      ),
      title: title,
      figures: totalFigures(language),
      charts: totalCharts(language),
      indexPath: site.routes.index(of: caseSection, in: language).path,
      files: caseFiles(language)
    )
  }

  /// Every sum with the number of cases behind it, money first.
  private func totalFigures(_ language: Language) -> [TotalFigureContext] {
    let totals = index.cases.totals
    return moneyFigures(.savingPerYear, totals.savings, language)
      + moneyFigures(.investment, totals.investments, language) + effectFigures(language)
  }

  /// The saving in money and what is saved of the resources that most cases state.
  func headlineTotals(_ language: Language) -> [TotalFigureContext] {
    let saving = moneyFigures(.savingPerYear, index.cases.totals.savings, language).prefix(1)
    return Array(saving) + effectFigures(language).prefix(4 - saving.count)
  }

  private func moneyFigures(
    _ key: InterfaceKey,
    _ sums: [CampaignTotals.Sum],
    _ language: Language
  ) -> [TotalFigureContext] {
    sums.map { sum in
      TotalFigureContext(
        label: strings[key, language],
        value: MoneyStyle.short(sum.money, in: language),
        note: casesBehind(sum.caseCount, language)
      )
    }
  }

  private func effectFigures(_ language: Language) -> [TotalFigureContext] {
    let totals = index.cases.totals
    let labels = labels(of: totals.effects.map(\.effect), language)
    return zip(labels, totals.effects).map { label, total in
      TotalFigureContext(
        label: label,
        value: EffectStyle.change(total.effect.change, in: language),
        note: casesBehind(total.caseCount, language)
      )
    }
  }

  private func totalCharts(_ language: Language) -> [ChartContext] {
    let totals = index.cases.totals
    func chart(_ key: InterfaceKey, _ shares: [CampaignTotals.Share]) -> ChartContext? {
      if shares.isEmpty { return nil }
      let rows = shares.map { share in
        (
          label: TextContext(text: share.term.label[language]),
          path: site.routes.cases(.term(share.term), of: caseSection, in: language)?.path,
          note: casesBehind(share.sum.caseCount, language) as String?,
          money: share.sum.money
        )
      }
      return ChartContext(.amounts(strings[key, language], rows, in: language))
    }
    return [chart(.savingBySector, totals.sectors), chart(.savingByTechnique, totals.techniques)]
      .compactMap { $0 }
  }

  private func casesBehind(_ count: Int, _ language: Language) -> String {
    let key: InterfaceKey = count == 1 ? .fromOneCase : .fromCases
    return strings[key, language].filling(.n, with: "\(count)")
  }
}

extension CaseSelection {
  /// What the finder calls the selection among those of `group`.
  fileprivate func key(in group: String) -> String {
    switch self {
    case .term(let term): term.key
    case .pair(let sector, let technique):
      group == TermGroup.sectors.rawValue ? sector.key : technique.key
    case .evidence(let evidence): evidence.rawValue
    }
  }
}
