public import Localization

/// The value of `source-digest`: what the source text said when the translation matched it.
///
/// One line: the day, the texts by name, a stroke, the blocks by kind.
/// `2026-11-23 title=4f2a9c summary=91be07 / p3c1d88 h2a0f155 l77f2c0`
/// The parts of an item stand behind it with a point: `sessions.mot=8d01c2 .topic=73fe10 .be-mac=5a…`
public struct RecordedDigest: Equatable, Sendable {
  /// The day it was recorded.
  public let day: CalendarDate
  /// What the source text said.
  public let digest: SourceDigest

  /// Creates a record.
  public init(day: CalendarDate, digest: SourceDigest) {
    self.day = day
    self.digest = digest
  }

  /// Reads a value; `nil` where it is none that `sxsh translated` wrote.
  public init?(_ text: String) {
    var text = text
    guard let record = text.withUTF8({ DigestLine.parse($0) }) else { return nil }
    self = record
  }

  /// The value as it is written.
  public var text: String { DigestLine.text(of: self) }
}
