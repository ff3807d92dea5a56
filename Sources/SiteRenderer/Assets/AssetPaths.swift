internal import SiteModel

/// The addresses of the files that pages load.
struct AssetPaths: Sendable {
  let stylesheet: Route
  /// What only handouts load.
  let handoutStylesheet: Route?
  let icon: Route
  let script: Route?
  /// What only the first page loads.
  let homeStylesheet: Route?
  /// What only the calendar of all training loads.
  let trainingStylesheet: Route?
  /// What only worksheets load.
  let worksheetStylesheet: Route?
  /// What only the search page loads.
  let searchStylesheet: Route?
  let searchScript: Route?
  /// The icon of browsers that draw no SVG.
  let smallIcon: Route?
  /// The icon on the home screen of an iPhone or iPad.
  let touchIcon: Route?
  /// The icons among the programs of a telephone; the drawing comes first.
  let applicationIcons: [ApplicationIcon]
  /// The pictures that stand for a page where its address is passed on.
  let cards: [SocialCard: Route]
}
