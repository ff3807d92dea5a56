/// A value that many pages share, such as the navigation: hashed once, copied as a reference.
public final class SharedTemplateValue: Sendable, Hashable {
  /// The value.
  public let value: TemplateValue
  /// The hash of the value's content, the same in every run.
  public let fingerprint: UInt64

  /// Wraps `value` and hashes it.
  public init(_ value: TemplateValue) {
    self.value = value
    fingerprint = value.fingerprint
  }

  /// Wraps the value of `context` and hashes it.
  public convenience init(_ context: some TemplateContext) {
    self.init(context.templateValue)
  }

  /// Whether both wrap equal values.
  public static func == (left: SharedTemplateValue, right: SharedTemplateValue) -> Bool {
    left === right || (left.fingerprint == right.fingerprint && left.value == right.value)
  }

  /// Hashes the fingerprint.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(fingerprint)
  }
}
