internal import Markdown
internal import SiteModel

extension DocumentText {
  /// The title as pages show it; programs are given it as it was typed.
  var shownTitle: String { Typographer.set(title.value) }

  /// The summary as pages show it.
  var shownSummary: String { Typographer.set(summary) }
}
