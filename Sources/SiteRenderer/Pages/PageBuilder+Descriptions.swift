internal import Localization
internal import SiteModel

/// What search engines and other sites say below the title of a page that has no summary of its own.
extension PageBuilder {
  /// What search engines show of it everywhere, in characters.
  private static let descriptionLength = 130

  /// The first of `items` behind `label`; the site's description where there are none.
  func description(
    _ label: String,
    of items: some Sequence<String>,
    _ language: Language
  ) -> String? {
    var text = label + ":"
    var (count, isWhole) = (0, true)
    for item in items {
      let added = (count == 0 ? " " : "; ") + item
      if count > 0, text.count + added.count > Self.descriptionLength {
        isWhole = false
        break
      }
      text += added
      count += 1
    }
    if count == 0 { return site.settings.description[language] }
    return text + (isWhole ? "" : "; …")
  }

  /// Names the documents at `places`.
  func description(
    _ label: String,
    of places: some Sequence<Int>,
    _ language: Language
  ) -> String? {
    description(label, of: titles(of: places, language), language)
  }

  /// The titles of the documents at `places`.
  func titles(of places: some Sequence<Int>, _ language: Language) -> [String] {
    places.map { site.documents[$0].document.text(for: language).title.value }
  }

  /// When and where the session of `entry` is, and what it is about.
  func description(of entry: SiteIndex.Session, _ language: Language) -> String {
    let session = entry.session
    let sample = isSample(entry) ? strings[.sampleLabel, language] + ". " : ""
    let days = DateStyle.range(session.start.date, session.end.date, in: language)
    let venue = session.venue.map { $0[language] + ", " } ?? ""
    return sample + session.topic[language] + ". " + weekdays(of: session, language) + ", " + days
      + ". " + venue + session.place.label[language] + "."
  }
}
