/// A form to print and fill in.
public struct Worksheet: Sendable {
  /// Which way the sheet of paper lies.
  public enum Sheet: String, CaseIterable, Sendable {
    case portrait
    case landscape
  }

  /// The number people call it by: `F4`.
  public var number: String { writtenNumber.value }
  /// The number where it is written.
  let writtenNumber: Located<String>
  /// How to fill it in.
  public let instructions: TranslatedText?
  /// Which way the paper lies.
  public let sheet: Sheet
}
