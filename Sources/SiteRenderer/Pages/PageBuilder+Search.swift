internal import Localization
internal import SiteModel
internal import Templates

extension PageBuilder {
  /// The most documents that the map lists of a section: all of a small site, while a page of the
  /// largest stays light.
  private static let mapLength = 30

  func search(_ page: Page) -> SearchContext {
    let language = page.language
    return SearchContext(
      frame: frame(
        of: page,
        title: strings[.searchTitle, language],
        description: site.settings.description[language],
        breadcrumbs: breadcrumbs(to: nil, in: language),
        switchRoute: site.routes.search(in: language.other)
      ),
      title: strings[.searchTitle, language],
      indexPath: searchDirectories[language],
      stylesheetPath: assets.searchStylesheet?.path,
      scriptPath: assets.searchScript?.path,
      kinds: SearchKind.allCases.map {
        StatusContext(key: $0.rawValue, label: strings[$0.label, language])
      },
      sectors: (site.vocabulary.terms[.sectors] ?? []).map {
        StatusContext(key: $0.key, label: $0.label[language])
      },
      groups: groups(language)
    )
  }

  /// The map of the site: its sections in the order of its indexes, training, the glossary and the
  /// pages that stand for themselves.
  private func groups(_ language: Language) -> [SearchContext.Group] {
    let settings = site.settings
    var groups = index.sections.map { section in
      group(section, documentLinks(index.documents(of: section), language), language)
    }
    let training = settings[.training]
    let courses = documentLinks(index.documents(of: training), language)
    groups.append(group(training, courses + sessionLinks(language), language))
    if !site.glossary.isEmpty { groups.append(group(settings[.glossary], [], language)) }
    groups.append(
      SearchContext.Group(
        label: strings[.aboutThisSite, language],
        path: nil,
        links: documentLinks(index.unlistedPages, language),
        total: nil
      )
    )
    return groups.filter { $0.path != nil || !$0.links.isEmpty }
  }

  private func group(
    _ section: Section,
    _ links: [LinkContext],
    _ language: Language
  ) -> SearchContext.Group {
    SearchContext.Group(
      label: section.label[language],
      path: site.routes.index(of: section, in: language).path,
      links: Array(links.prefix(Self.mapLength)),
      total: links.count > Self.mapLength ? "\(links.count)" : nil
    )
  }

  private func documentLinks(_ places: [Int], _ language: Language) -> [LinkContext] {
    places.map { LinkContext(site.documents[$0], for: language) }
  }

  private func sessionLinks(_ language: Language) -> [LinkContext] {
    index.sessions.compactMap { entry in
      site.routes.page(ofSession: entry.session.id.value, in: language).map { route in
        let day = DateStyle.short(entry.session.start.date, in: language)
        let topic = TextContext(entry.session.topic, for: language)
        return LinkContext(
          label: topic.text + "\u{A0}· " + day,
          path: route.path,
          language: topic.language
        )
      }
    }
  }
}
