internal import SiteModel

/// The real cases of a site by what readers look for, found once.
struct CaseIndex: Sendable {
  /// A selection with the cases it has.
  struct Entry: Sendable {
    let selection: CaseSelection
    /// The places of the cases in the site, in the order of every list.
    let places: [Int]
  }

  /// The places of all real cases, in the order of every list.
  let places: [Int]
  /// The selections that have cases, in the order of the vocabulary.
  let entries: [Entry]
  /// What the cases add up to that say how well they are sourced.
  let totals: CampaignTotals
  private let entryPlaces: [CaseSelection: Int]

  init(_ site: Site, places: [Int]) {
    self.places = places
    var found: [CaseSelection: [Int]] = [:]
    for place in places {
      let document = site.documents[place].document
      for selection in document.caseStudy?.selections(document.evidence) ?? [] {
        found[selection, default: []].append(place)
      }
    }
    entries = CaseSelection.all(in: site.vocabulary).compactMap { selection in
      found[selection].map { Entry(selection: selection, places: $0) }
    }
    entryPlaces = Dictionary(
      uniqueKeysWithValues: entries.enumerated().map { ($1.selection, $0) }
    )
    totals = CampaignTotals(
      of: places.map { site.documents[$0].document }
        .filter { $0.evidence != nil }.compactMap(\.caseStudy)
    )
  }

  /// The cases of `selection`.
  func places(of selection: CaseSelection) -> [Int] {
    entryPlaces[selection].map { entries[$0].places } ?? []
  }

  /// The selections made of `group` alone that have cases.
  func entries(of group: TermGroup) -> [Entry] {
    entries.filter { entry in
      if case .term(let term) = entry.selection { return term.group == group }
      return false
    }
  }

  /// The techniques that cases of `sector` use, each with the sector.
  func pairs(ofSector sector: Term) -> [Entry] {
    entries.filter { entry in
      if case .pair(sector, _) = entry.selection { return true }
      return false
    }
  }

  /// The sectors whose cases use `technique`, each with the technique.
  func pairs(ofTechnique technique: Term) -> [Entry] {
    entries.filter { entry in
      if case .pair(_, technique) = entry.selection { return true }
      return false
    }
  }
}
