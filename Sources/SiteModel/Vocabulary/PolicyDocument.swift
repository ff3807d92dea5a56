internal import Diagnostics
public import Localization

/// A document of the legal register.
public struct PolicyDocument: Sendable {
  /// Whether a document may still be relied on.
  public enum Status: String, CaseIterable, Sendable {
    case inForce = "in-force"
    /// The period it was made for is over.
    case ended
    case replaced
    case unverified
  }

  /// What links call it: `policy:1419-qd-ttg`.
  public let key: String
  /// Its number, where it is known: `1419/QĐ-TTg`.
  public let number: String?
  /// Other ways in which texts write its number.
  public let aliases: [String]
  /// The day it was issued, where it is known.
  public let date: CalendarDate?
  /// Who issued it.
  public let issuer: Bilingual<String>?
  /// Its title.
  public let title: Bilingual<String>
  /// Whether it may still be relied on.
  public let status: Status
  /// The key of the document that replaced it.
  public let replacedBy: Located<String>?
  /// Where its facts were read.
  public let source: String?
}
