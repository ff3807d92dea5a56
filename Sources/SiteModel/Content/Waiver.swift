internal import Diagnostics

/// A warning that an editor has looked at and accepts, with the reason.
struct Waiver: Sendable {
  /// The code of the warning.
  let code: Located<String>
  /// Why it is accepted.
  let reason: String
}
