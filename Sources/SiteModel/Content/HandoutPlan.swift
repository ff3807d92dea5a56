internal import Diagnostics
internal import Localization

/// The plan of a printed handout: its cover facts and its parts in order.
public struct HandoutPlan: Sendable {
  /// The layout of the handout.
  public enum Style: String, CaseIterable, Sendable {
    /// The campaign's own.
    case campaign
    /// After the habits of Decree 30/2020/NĐ-CP.
    case nd30
  }

  /// How much of a document is printed.
  public enum Form: String, CaseIterable, Sendable {
    /// All of it.
    case full
    /// Its facts in a box.
    case box
  }

  /// What a part prints.
  public enum Part: Equatable, Sendable {
    case agenda
    case document(Located<String>, form: Form)
    case worksheet(Located<String>, copies: Int)
    case policy
    case glossary([Located<String>])
    case wholeGlossary
    case notes(pages: Int)
    case sources
    case evaluation(Located<String>)
  }

  /// The session whose cover and agenda are printed.
  public let session: Located<String>?
  /// The place on the cover where there is no session.
  public let place: Term?
  /// The parts in order.
  public let parts: [Located<Part>]
  /// The number of pages it may have.
  public let pages: ClosedRange<Int>?
  /// Its layout.
  public let style: Style
}
