internal import Diagnostics

/// A warning that an editor has looked at and accepts.
///
/// The reason stands in the file alone: it is for whoever looks there next.
struct Waiver: Sendable {
  /// The code of the warning.
  let code: Located<String>
}
