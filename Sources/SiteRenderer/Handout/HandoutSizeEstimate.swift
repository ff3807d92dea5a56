internal import Localization
internal import Markdown
internal import SiteModel

/// Estimates how many bytes of HTML the parts of a handout take, before any of them is rendered.
///
/// The texts are counted, and what `templates/layouts/handout.html` puts around them is known in
/// round figures. Of the two languages the longer text counts, so that page 2 has the same parts in
/// both.
struct HandoutSizeEstimate {
  /// What all pages have around their main text.
  private static let frame = 8_600
  /// What leads from one page to the others, and what the head of each names of its parts.
  private static let navigation = 2_200

  private let site: Site
  private let isBoth: Bool

  init(_ site: Site, isBoth: Bool) {
    self.site = site
    self.isBoth = isBoth
  }

  /// The size of the handout that `document` plans and that has `parts`.
  func size(of parts: [Handout.Part], in document: Document) -> HandoutSize {
    let sizes = parts.map(size)
    let contents = parts.reduce(0) { $0 + 40 + title(of: $1) }
    let cover = Self.frame + 1_400 + title(of: document) + contents + rows(of: document)
    return HandoutSize(
      parts: sizes,
      cover: cover + Self.navigation + 60 * parts.count,
      frame: Self.frame + Self.navigation,
      whole: cover + sizes.reduce(0, +)
    )
  }

  private func size(of part: Handout.Part) -> Int {
    140 + title(of: part) + content(of: part)
  }

  private func content(of part: Handout.Part) -> Int {
    switch part {
    case .agenda(let session): agenda(session)
    case .document(let document, let form): self.document(document, form)
    case .worksheet(let document, let worksheet, _), .evaluation(let document, let worksheet):
      (worksheet.instructions.map { 20 + text($0) } ?? 0) + rows(of: document)
    case .policy: register
    case .glossary(let entries): glossary(entries)
    case .notes: 60
    case .sources(let documents): documents.reduce(0) { $0 + sources(of: $1) }
    }
  }

  // MARK: Texts

  /// What a text takes with the element around it, and the one around the other language's.
  private func text(_ value: (Language) -> String) -> Int {
    let texts = Language.allCases.map(value)
    let sizes = texts.map(\.utf8.count)
    return isBoth && texts[0] != texts[1]
      ? sizes.reduce(63, +) : 24 + (sizes.max() ?? 0)
  }

  private func text(_ text: TranslatedText) -> Int { self.text { text[$0] } }

  private func title(of document: Document) -> Int {
    text { document.text(for: $0).title.value }
  }

  private func title(of part: Handout.Part) -> Int {
    // The titles of the other parts are words of the interface.
    part.document.map(title) ?? (isBoth ? 100 : 50)
  }

  /// The text of a document; side by side, each of its blocks has a row with two cells.
  private func rows(of document: Document) -> Int {
    let bodies = [document.text, document.translation].compactMap { $0?.body }
    let sizes = bodies.map(\.estimatedSize)
    guard isBoth, bodies.count == 2 else { return 90 + (sizes.max() ?? 0) }
    let rows = bodies.map { $0.blocks.reduce(0) { count, _ in count + 1 } }.max() ?? 0
    return rows * 115 + sizes.reduce(0, +)
  }

  // MARK: Parts

  private func agenda(_ session: TrainingSession) -> Int {
    session.agenda.reduce(250) { size, item in
      size + 48 + text(item.item) + (item.venue.map { 40 + text($0) } ?? 0)
    }
  }

  private func document(_ document: Document, _ form: HandoutPlan.Form) -> Int {
    let summary = 20 + text { document.text(for: $0).summary }
    let study = document.caseStudy.map(figures) ?? 0
    let badge = document.evidence == nil && !document.lacksEvidence ? 0 : 320
    let isWhole = form == .full || document.caseStudy == nil
    return summary + study + badge + (isWhole ? rows(of: document) : 0)
  }

  private var register: Int {
    site.policies.reduce(350) { size, policy in
      let texts = [policy.title, policy.issuer].compactMap { $0 }
      return size + 160 + texts.reduce(0) { $0 + max($1.vi.utf8.count, $1.en.utf8.count) }
    }
  }

  private func glossary(_ entries: [GlossaryEntry]) -> Int {
    entries.reduce(350) { size, entry in
      size + 65 + entry.term.vi.utf8.count + entry.term.en.utf8.count
        + text { entry.definition[$0] }
    }
  }

  private func sources(of document: Document) -> Int {
    document.sources.reduce(50 + title(of: document)) { size, source in
      size + 58 + source.title.utf8.count + (source.author?.utf8.count ?? 0)
    }
  }

  // MARK: Cases

  /// The facts of a case, its measures and its charts.
  private func figures(of study: CaseStudy) -> Int {
    let facts = isBoth ? 700 : 400
    let caveat = study.caveat.map { 50 + text($0) } ?? 0
    return study.measures.reduce(facts + 450 + caveat + bars(of: study)) { $0 + measure($1) }
  }

  private func measure(_ measure: Measure) -> Int {
    let figure = isBoth ? 90 : 40
    return 130 + text(measure.name) + figure * (3 + measure.effects.count)
      + (measure.disputed.map { 60 + text($0) } ?? 0)
  }

  /// The charts of a case: one of what its measures save, where there are several, and one of what
  /// was used before and after.
  private func bars(of study: CaseStudy) -> Int {
    let measures = study.measures.filter { $0.disputed == nil }
    let savings = measures.filter { $0.saving != nil }
    let changes = measures.flatMap { measure in
      measure.effects.filter(\.isDrawn).map { _ in measure }
    }
    return (savings.count > 1 ? size(ofBars: savings, 225) : 0) + size(ofBars: changes, 520)
  }

  private func size(ofBars measures: [Measure], _ bar: Int) -> Int {
    measures.reduce(measures.isEmpty ? 0 : 90) { size, measure in
      size + bar + max(measure.name[.vi].utf8.count, measure.name[.en].utf8.count)
    }
  }
}

extension ResourceEffect {
  /// Whether a chart shows the use before and after.
  fileprivate var isDrawn: Bool {
    if case .saved = change { return false }
    return true
  }
}
