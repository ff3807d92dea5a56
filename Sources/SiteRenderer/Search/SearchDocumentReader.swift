internal import Localization
internal import Markdown
internal import SiteModel

/// Takes out of the site what search finds and shows of each place.
struct SearchDocumentReader: Sendable {
  /// A place that search can lead to; documents and entries by their places in the site.
  enum Subject: Sendable {
    case document(Int)
    indirect case session(SiteIndex.Session)
    case term(Int)
    case policy(Int)
    case section(Section)
  }

  let site: Site
  let language: Language

  /// All places, in the order of their numbers.
  static func subjects(of site: Site) -> [Subject] {
    var subjects = site.documents.indices.map { Subject.document($0) }
    for (place, resolved) in site.documents.enumerated() {
      guard case .training(let schedule) = resolved.document.content else { continue }
      subjects += schedule.sessions.map {
        .session(SiteIndex.Session(document: place, session: $0))
      }
    }
    subjects += site.glossary.indices.map { .term($0) }
    if site.settings.registerSection != nil {
      subjects += site.policies.indices.map { .policy($0) }
    }
    let navigation = site.settings.navigation.compactMap { site.settings.section($0.value) }
    return subjects + navigation.map { .section($0) }
  }

  func read(_ subject: Subject) -> SearchDocument {
    switch subject {
    case .document(let place): document(site.documents[place])
    case .session(let entry): session(entry)
    case .term(let place): term(site.glossary[place])
    case .policy(let place): policy(site.policies[place])
    case .section(let section): self.section(section)
    }
  }

  private func document(_ resolved: ResolvedDocument) -> SearchDocument {
    let document = resolved.document
    let text = document.text(for: language)
    var result = SearchDocument(
      title: text.title.value,
      path: resolved.pages[language].path,
      kind: SearchKind(of: document),
      language: text.foreignLanguage(to: language),
      summary: text.summary
    )
    addBody(of: text, to: &result)
    switch document.content {
    case .caseStudy(let study): addFacts(of: study, to: &result)
    case .article(let article):
      result.sector = article.sectors.first?.key
      result.facts += article.terms.map { $0.label[language] }
    case .worksheet(let worksheet):
      result.names.append(worksheet.number)
      result.facts += worksheet.instructions.map { [$0[language]] } ?? []
    case .training, .page, .handout: break
    }
    return result
  }

  private func addBody(of text: DocumentText, to result: inout SearchDocument) {
    var headings = text.outline.entries[...]
    for block in text.body.blocks {
      // Headings within quotations have no section of their own.
      headings = headings.drop { $0.node < block }
      if let heading = headings.first, heading.node == block {
        result.sections.append(
          SearchDocument.Section(heading: heading.text, anchor: heading.id)
        )
      } else if result.sections.isEmpty {
        text.body.appendProse(of: block, to: &result.introduction)
      } else {
        let last = result.sections.count - 1
        text.body.appendProse(of: block, to: &result.sections[last].text)
        if result.sections[last].excerpt.count < SearchRecord.sectionLength,
          text.body.isRunningText(block)
        {
          text.body.appendProse(of: block, to: &result.sections[last].excerpt)
        }
      }
    }
  }

  private func addFacts(of study: CaseStudy, to result: inout SearchDocument) {
    result.sector = study.sector.key
    result.facts += [study.publishableCompany].compactMap { $0?[language] }
    result.facts += ([study.sector, study.place] + study.techniques + study.resources)
      .map { $0.label[language] }
    result.facts += study.measures.map { $0.name[language] }
    result.facts += [study.caveat].compactMap { $0?[language] }
  }

  private func session(_ entry: SiteIndex.Session) -> SearchDocument {
    let (session, document) = (entry.session, site.documents[entry.document].document)
    let day = DateStyle.long(session.start.date, in: language)
    let venue = session.venue.map { [$0[language]] } ?? []
    return SearchDocument(
      title: session.topic[language],
      path: site.routes.page(ofSession: session.id.value, in: language)?.path ?? "",
      kind: .training,
      language: document.text(for: language).foreignLanguage(to: language),
      summary: ([day] + venue + [session.place.label[language]]).joined(separator: " · "),
      facts: session.audiences.map { $0.label[language] } + session.agenda.map { $0.item[language] }
    )
  }

  private func term(_ entry: GlossaryEntry) -> SearchDocument {
    let page = site.routes.index(of: site.settings[.glossary], in: language)
    return SearchDocument(
      title: entry.term[language],
      path: page.path + "#" + entry.key,
      kind: .term,
      summary: entry.term[language.other] + ": " + entry.definition[language],
      names: entry.aliases[language] + [entry.term[language.other]] + entry.aliases[language.other]
    )
  }

  private func policy(_ policy: PolicyDocument) -> SearchDocument {
    let page = site.settings.registerSection.map { site.routes.index(of: $0, in: language) }
    return SearchDocument(
      title: policy.number ?? policy.title[language],
      path: (page?.path ?? "") + "#" + policy.key,
      kind: .policy,
      summary: policy.title[language],
      names: policy.aliases,
      facts: policy.issuer.map { [$0[language]] } ?? []
    )
  }

  private func section(_ section: Section) -> SearchDocument {
    SearchDocument(
      title: section.label[language],
      path: site.routes.index(of: section, in: language).path,
      kind: .section,
      summary: "",
      names: [section.label[language.other]]
    )
  }
}

extension MarkdownDocument {
  /// Whether the block at `index` can be read aloud: its words stand in sentences or items.
  fileprivate func isRunningText(_ index: Int) -> Bool {
    switch nodes[index].kind {
    case .paragraph, .blockQuote, .bulletList, .orderedList, .callout: true
    default: false
    }
  }
}
