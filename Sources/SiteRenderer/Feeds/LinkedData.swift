internal import HTML
internal import Localization
internal import SiteModel

/// What a page says of itself to search engines, in the words of schema.org (JSON-LD).
///
/// Nothing stands here that the page does not show, and nothing that is not so: a sample session is
/// no event, and a worked example is no report.
struct LinkedData {
  let builder: PageBuilder
  let base: BaseAddress
  let page: Page

  private var site: Site { builder.site }
  private var language: Language { page.language }

  /// The data block of the page, whose way from the home page are `breadcrumbs`; `nil` where there
  /// is nothing to say.
  func block(title: String, breadcrumbs: [LinkContext]) -> HTMLFragment? {
    if breadcrumbs.isEmpty, !isHome { return nil }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("@context", "https://schema.org")
      writer.array("@graph") { writer in
        writeSubject(&writer)
        if !breadcrumbs.isEmpty { write(breadcrumbs, to: title, &writer) }
      }
    }
    return writer.linkedDataBlock()
  }

  private var isHome: Bool {
    if case .home = page.subject { return true }
    return false
  }

  private func writeSubject(_ writer: inout JSONWriter) {
    switch page.subject {
    case .home: writeSite(&writer)
    case .document(let place): write(place, &writer)
    case .session(let entry): if !builder.isSample(entry) { write(entry, &writer) }
    case .glossary: writeGlossary(&writer)
    case .section, .allCases, .cases, .caseTotals, .training, .handout, .term, .search,
      .notFound, .redirect:
      break
    }
  }

  // MARK: Site

  private func writeSite(_ writer: inout JSONWriter) {
    let settings = site.settings
    writer.object { writer in
      writer.member("@type", "WebSite")
      writer.member("@id", base.url + "#website-" + language.rawValue)
      writer.member("url", base.url(of: page.route))
      writer.member("name", settings.name[language])
      let description = settings.description[language]
      writer.member("description", description.isEmpty ? nil : description)
      writer.member("inLanguage", language.rawValue)
      writer.object("publisher") { $0.member("@id", organizationID) }
    }
    writer.object { writer in
      writer.member("@type", "Organization")
      writer.member("@id", organizationID)
      writer.member("name", settings.name[language])
      writer.member("url", base.url)
      let logo = builder.assets.applicationIcons.last { $0.type == "image/png" && !$0.isMaskable }
      writer.member("logo", logo.map { base.url(of: $0.route) })
      guard let contact = settings.contact, !contact.isPlaceholder else { return }
      writer.member("email", contact.email)
      writer.member("telephone", contact.phone)
      writer.member("address", contact.address[language])
    }
  }

  private var organizationID: String { base.url + "#organization" }

  /// The campaign, named again on each page, since search engines look at one page at a time.
  private func writeOrganization(_ name: StaticString, _ writer: inout JSONWriter) {
    writer.object(name) { writer in
      writer.member("@type", "Organization")
      writer.member("@id", organizationID)
      writer.member("name", site.settings.name[language])
      writer.member("url", base.url)
    }
  }

  // MARK: Documents

  private func write(_ place: Int, _ writer: inout JSONWriter) {
    let document = site.documents[place].document
    switch document.kind {
    case .articles, .caseStudies: break
    case .worksheets: return writeText(place, type: "LearningResource", .kindWorksheet, &writer)
    case .training, .pages, .handouts: return
    }
    if document.evidence == .illustrative {
      writeText(place, type: "LearningResource", .evidenceIllustrativeShort, &writer)
    } else {
      writeText(place, type: "Article", nil, &writer)
    }
  }

  /// `resource` says what kind of learning resource it is.
  private func writeText(
    _ place: Int,
    type: String,
    _ resource: InterfaceKey?,
    _ writer: inout JSONWriter
  ) {
    let resolved = site.documents[place]
    let document = resolved.document
    let text = document.text(for: language)
    writer.object { writer in
      writer.member("@type", type)
      writer.member(resource == nil ? "headline" : "name", text.title.value)
      writer.member(
        "learningResourceType",
        resource.map { builder.strings[$0, text.language] }
      )
      writer.member("description", text.summary)
      if document.evidence == .illustrative {
        let words = builder.strings[.evidenceIllustrative, text.language]
        writer.member("disambiguatingDescription", words)
      }
      writer.member("url", base.url(of: resolved.pages[text.language]))
      writer.member("datePublished", document.date?.iso)
      writer.member("dateModified", (text.updated ?? document.date)?.iso)
      writer.member("inLanguage", text.language.rawValue)
      let image = builder.ownImage(of: place, language)
      writer.member("image", image.map { base.url(of: $0.picture.route) })
      writeOrganization("publisher", &writer)
      if resource == nil { writer.object("author") { $0.member("@id", organizationID) } }
    }
  }

  // MARK: Glossary

  private func writeGlossary(_ writer: inout JSONWriter) {
    let url = base.url(of: page.route)
    writer.object { writer in
      writer.member("@type", "DefinedTermSet")
      writer.member("@id", url)
      writer.member("url", url)
      writer.member("name", site.settings[.glossary].label[language])
      writer.member("inLanguage", language.rawValue)
      writer.array("hasDefinedTerm") { writer in
        for entry in site.glossary {
          writer.object { writer in
            writer.member("@type", "DefinedTerm")
            writer.member("@id", url + "#" + entry.key)
            writer.member("name", entry.term[language])
            writer.member("description", entry.definition[language])
            writer.member("inDefinedTermSet", url)
          }
        }
      }
    }
  }

  // MARK: Breadcrumbs

  private func write(
    _ breadcrumbs: [LinkContext],
    to title: String,
    _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("@type", "BreadcrumbList")
      writer.array("itemListElement") { writer in
        let here = LinkContext(label: title, path: page.route.path)
        for (number, link) in (breadcrumbs + [here]).enumerated() {
          writer.object { writer in
            writer.member("@type", "ListItem")
            writer.member("position", number + 1)
            writer.member("name", link.label)
            writer.member("item", base.url + link.path)
          }
        }
      }
    }
  }

  // MARK: Sessions

  private func write(_ entry: SiteIndex.Session, _ writer: inout JSONWriter) {
    let session = entry.session
    let document = site.documents[entry.document].document
    let text = document.text(for: language)
    writer.object { writer in
      writer.member("@type", "Event")
      writer.member("name", session.topic[language])
      writer.member("description", text.summary)
      writer.member("url", base.url(of: page.route))
      writer.member("startDate", session.start.iso)
      writer.member("endDate", session.end.iso)
      writer.member("eventStatus", "https://schema.org/" + Self.status(of: session))
      writer.member("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
      writePlace(of: session, &writer)
      // A schedule that cites sources tells of what others have held.
      if document.sources.isEmpty { writeOrganization("organizer", &writer) }
      if let capacity = session.capacity {
        writer.member("maximumAttendeeCapacity", capacity)
      }
      if let fee = session.fee { writeOffer(of: session, fee, &writer) }
    }
  }

  private static func status(of session: TrainingSession) -> String {
    switch session.status {
    case .planned, .open, .full: "EventScheduled"
    case .postponed: "EventPostponed"
    case .cancelled: "EventCancelled"
    }
  }

  private func writePlace(of session: TrainingSession, _ writer: inout JSONWriter) {
    let place = session.place.label[language]
    writer.object("location") { writer in
      writer.member("@type", "Place")
      writer.member("name", session.venue?[language] ?? place)
      writer.object("address") { writer in
        writer.member("@type", "PostalAddress")
        writer.member("addressLocality", place)
        writer.member("addressCountry", "VN")
      }
    }
  }

  private func writeOffer(
    of session: TrainingSession,
    _ fee: TrainingSession.Fee,
    _ writer: inout JSONWriter
  ) {
    var (price, currency) = ("0", Money.Currency.vnd)
    if case .amount(let money) = fee {
      (price, currency) = (NumberStyle.plain(money.amount), money.currency)
    }
    writer.member("isAccessibleForFree", fee == .free)
    writer.object("offers") { writer in
      writer.member("@type", "Offer")
      writer.member("price", price)
      writer.member("priceCurrency", currency.rawValue)
      writer.member("url", base.url(of: page.route))
      writer.member("validThrough", session.registerBy?.iso)
      switch session.status {
      case .open: writer.member("availability", "https://schema.org/InStock")
      case .full: writer.member("availability", "https://schema.org/SoldOut")
      case .planned, .postponed, .cancelled: break
      }
    }
  }
}
