/// A value in Vietnamese and in English.
public struct Bilingual<Value: Sendable>: Sendable {
  /// The Vietnamese value.
  public var vi: Value
  /// The English value.
  public var en: Value

  /// Creates a pair of values.
  @inlinable
  public init(vi: Value, en: Value) {
    self.vi = vi
    self.en = en
  }

  /// Creates a pair by asking for the value of each language.
  @inlinable
  public init(_ value: (Language) throws -> Value) rethrows {
    self.init(vi: try value(.vi), en: try value(.en))
  }

  /// The value in `language`.
  @inlinable
  public subscript(language: Language) -> Value {
    get {
      switch language {
      case .vi: vi
      case .en: en
      }
    }
    set {
      switch language {
      case .vi: vi = newValue
      case .en: en = newValue
      }
    }
  }

  /// The pair of what `transform` makes of each value.
  @inlinable
  public func map<Other: Sendable>(
    _ transform: (Value) throws -> Other
  ) rethrows -> Bilingual<Other> {
    Bilingual<Other>(vi: try transform(vi), en: try transform(en))
  }
}

extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}
