internal import Diagnostics
internal import Localization

extension CaseStudy {
  init?(_ fields: inout FieldReader) {
    company = fields.name("company")
    consent = fields.fact("consent") { $0.choice($1, of: Consent.self) }
    let sector = fields.requiredTerm("sector", in: .sectors)
    let place = fields.requiredTerm("place", in: .places)
    period = fields.fact("period") { $0.dateRange($1) }
    measures = fields.items("measures") { Measure(&$0) }
    reported = fields.fact("reported") { $0.reported($1) }
    caveat = fields.text("caveat")
    if company != nil, consent == nil, let node = fields.source.map["company"] {
      fields.values.report(.companyWithoutConsent, at: node.range)
      for side in [fields.source, fields.translation].compactMap({ $0 }) {
        Self.warnOfMentions(in: side)
      }
    }
    if !measures.isEmpty {
      fields.require(oneOf: ["period"], orReport: ContentProblem.periodMissing)
    }
    guard let sector, let place else { return nil }
    self.sector = sector
    self.place = place
  }
}

extension CaseStudy {
  /// Reports a company that is named because of its source where no source is given.
  func checkConsent(_ fields: inout FieldReader, _ common: CommonFields) {
    // A case that is said to be sourced has been told of the missing sources already.
    guard consent == .source, company != nil, common.evidence?.claimsSources != true else {
      return
    }
    fields.requireSources(in: common.cited, orReport: .sourceOfConsentMissing, at: "consent")
  }

  /// Warns of every place of a file that names the company, which the page withholds.
  private static func warnOfMentions(in side: FieldReader.Side) {
    guard let node = side.map["company"], case .scalar(let company) = node.value else { return }
    let mention = CompanyMention(side.values.file)
    for place in mention.places(of: company, outside: node.range) {
      let words = side.values.file.text(in: place).split(whereSeparator: \.isWhitespace)
      side.values.report(.companyNamed(words.joined(separator: " ")), at: place)
    }
    guard let slug = side.map["slug"], case .scalar(let address) = slug.value,
      "-\(address)-".contains("-\(Slug.make(from: CompanyMention.core(of: company)))-")
    else { return }
    side.values.report(.companyNamed(address), at: slug.range)
  }
}

extension Measure {
  fileprivate init?(_ fields: inout FieldReader) {
    let id = fields.requiredFact("id") { $0.identifier($1) }
    let name = fields.requiredText("name")
    let technique = fields.requiredTerm("technique", in: .techniques)
    investment = fields.fact("investment") { $0.money($1) }
    saving = fields.fact("saving") { $0.moneyPerYear($1) }
    effects =
      fields.fact("effects") { values, node in
        values.records(node) { ResourceEffect(&$0) }
      } ?? []
    disputed = fields.text("disputed")
    if let disputed, let node = fields.source.map["disputed"] {
      fields.values.checkReason(disputed.source, at: node.range)
    }
    caveat = fields.text("caveat")
    guard let id, let name, let technique else { return nil }
    self.id = id.value
    self.name = name
    self.technique = technique
    checkPlausibility(fields)
  }
}

extension ResourceEffect {
  private static let figures = ["saved", "before", "after", "change"]
  private static let forms = [["saved"], ["before", "after"], ["change"]]

  fileprivate init?(_ fields: inout FieldReader) {
    let resource = fields.requiredTerm("resource", in: .resources)
    let saved = fields.fact("saved") { $0.quantity($1) }
    let before = fields.fact("before") { $0.quantity($1) }
    let after = fields.fact("after") { $0.quantity($1) }
    let relative = fields.fact("change") { $0.change($1) }
    guard let resource, let change = Change(saved, before, after, relative) else {
      if resource != nil { Self.requireForm(&fields) }
      return nil
    }
    self.resource = resource
    self.change = change
    checkUnits(fields)
  }

  /// Reports an effect that is in none of the forms; one whose figures cannot be read has been
  /// reported for these.
  private static func requireForm(_ fields: inout FieldReader) {
    let given = figures.filter { fields.has($0) }
    if forms.contains(given) { return }
    let others = figures.filter { !given.contains($0) }
    let problem = FactProblem.effectForm(fields.values.language)
    fields.require(oneOf: others, orReport: problem)
  }
}

extension ResourceEffect.Change {
  fileprivate init?(
    _ saved: Quantity?,
    _ before: Quantity?,
    _ after: Quantity?,
    _ relative: Quantity?
  ) {
    switch (saved, before, after, relative) {
    case (let saved?, nil, nil, nil): self = .saved(saved)
    case (nil, let before?, let after?, nil): self = .beforeAfter(before: before, after: after)
    case (nil, nil, nil, let relative?): self = .relative(relative)
    default: return nil
    }
  }
}

extension ValueReader {
  /// Reports a yes or no in the place of a reason, which pages would show as one.
  fileprivate func checkReason(_ text: String, at range: SourceRange) {
    if Self.flag(text) != nil { report(.reasonMissing(text), at: range) }
  }

  fileprivate func reported(_ node: YAMLNode) -> CaseStudy.Reported? {
    record(node, example: { "{ saving: \($0) }" }) { fields in
      CaseStudy.Reported(
        investment: fields.fact("investment") { $0.money($1) },
        saving: fields.fact("saving") { $0.moneyPerYear($1) }
      )
    }
  }
}
