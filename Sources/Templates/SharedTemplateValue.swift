/// A value that many pages share, such as the navigation: hashed once, copied as a reference.
public final class SharedTemplateValue: Sendable, Hashable {
  /// The value, at a place that stands as long as the object does.
  ///
  /// Never written after `init`, so that any thread may read it.
  nonisolated(unsafe) let place: UnsafeMutablePointer<TemplateValue>
  /// The hash of the value's content, the same in every run.
  public let fingerprint: UInt64

  /// Wraps `value` and hashes it.
  public init(_ value: TemplateValue) {
    place = .allocate(capacity: 1)
    place.initialize(to: value)
    fingerprint = value.fingerprint
  }

  deinit {
    place.deinitialize(count: 1)
    place.deallocate()
  }

  /// Wraps the value of `context` and hashes it.
  public convenience init(_ context: some TemplateContext) {
    self.init(context.templateValue)
  }

  /// The value.
  public var value: TemplateValue { place.pointee }

  /// Whether both wrap equal values.
  public static func == (left: SharedTemplateValue, right: SharedTemplateValue) -> Bool {
    left === right || (left.fingerprint == right.fingerprint && left.value == right.value)
  }

  /// Hashes the fingerprint.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(fingerprint)
  }
}
