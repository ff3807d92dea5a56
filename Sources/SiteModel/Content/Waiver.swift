internal import Diagnostics

/// A warning that an editor has looked at and accepts, with the reason.
public struct Waiver: Sendable {
  /// The code of the warning.
  public let code: Located<String>
  /// Why it is accepted.
  public let reason: String
}
