internal import Markdown
internal import SiteModel

extension DocumentText {
  /// The title as pages show it; programs are given it as it was typed.
  var printedTitle: String { Typographer.set(title.value) }

  /// The summary as pages show it.
  var printedSummary: String { Typographer.set(summary) }
}
