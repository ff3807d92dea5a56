public import Localization

/// A source that a document cites.
public struct Citation: Equatable, Sendable {
  /// How far a source can be trusted.
  public enum Mark: String, CaseIterable, Sendable {
    /// Read in the document itself or on an official body's page.
    case official = "A"
    /// A press, trade or secondary page.
    case secondary = "B"
    /// Not confirmed.
    case unconfirmed = "C"
    /// The source contradicts itself.
    case contradictory = "X"
  }

  /// The title of the source.
  public let title: String
  /// Who issued or wrote it.
  public let author: String?
  /// When it was issued.
  public let date: CalendarDate?
  /// Where it can be read: an `https` or `http` address.
  public let url: String?
  /// How far it can be trusted.
  public let mark: Mark?
}
