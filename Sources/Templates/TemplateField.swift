public import HTML

/// A field of a context: its name in templates, its shape, and how it is read.
public struct TemplateField<Context>: Sendable {
  /// The name that templates use.
  public let name: String

  /// Asked for late, so that a type may have a list of its own values.
  @usableFromInline let shape: @Sendable () -> TemplateShape
  @usableFromInline let value: @Sendable (Context) -> TemplateValue

  @inlinable
  init(
    name: String,
    shape: @Sendable @escaping () -> TemplateShape,
    value: @Sendable @escaping (Context) -> TemplateValue
  ) {
    self.name = name
    self.shape = shape
    self.value = value
  }

  /// Text, written escaped.
  @inlinable
  public static func text(
    _ name: String,
    _ get: @Sendable @escaping (Context) -> String
  ) -> Self {
    Self(name: name, shape: { .text }, value: { .text(get($0)) })
  }

  /// Text that may be missing.
  @inlinable
  public static func optionalText(
    _ name: String,
    _ get: @Sendable @escaping (Context) -> String?
  ) -> Self {
    Self(
      name: name,
      shape: { .optional(.text) },
      value: { get($0).map(TemplateValue.text) ?? .none }
    )
  }

  /// HTML, written as it is.
  @inlinable
  public static func html(
    _ name: String,
    _ get: @Sendable @escaping (Context) -> HTMLFragment
  ) -> Self {
    Self(name: name, shape: { .html }, value: { .html(get($0)) })
  }

  /// HTML that may be missing.
  @inlinable
  public static func optionalHTML(
    _ name: String,
    _ get: @Sendable @escaping (Context) -> HTMLFragment?
  ) -> Self {
    Self(
      name: name,
      shape: { .optional(.html) },
      value: { get($0).map(TemplateValue.html) ?? .none }
    )
  }

  /// Yes or no.
  @inlinable
  public static func flag(
    _ name: String,
    _ get: @Sendable @escaping (Context) -> Bool
  ) -> Self {
    Self(name: name, shape: { .flag }, value: { .flag(get($0)) })
  }

  /// A list of records.
  @inlinable
  public static func list<Element: TemplateContext>(
    _ name: String,
    of element: Element.Type = Element.self,
    _ get: @Sendable @escaping (Context) -> [Element]
  ) -> Self {
    Self(
      name: name,
      shape: { .list(of: .record(Element.shape)) },
      value: { .list(get($0).map(\.templateValue)) }
    )
  }

  /// A list of plain texts; in its section each is `{{.}}`.
  @inlinable
  public static func texts(
    _ name: String,
    _ get: @Sendable @escaping (Context) -> [String]
  ) -> Self {
    Self(
      name: name,
      shape: { .list(of: .text) },
      value: { .list(get($0).map(TemplateValue.text)) }
    )
  }

  /// A record.
  @inlinable
  public static func record<Record: TemplateContext>(
    _ name: String,
    of record: Record.Type = Record.self,
    _ get: @Sendable @escaping (Context) -> Record
  ) -> Self {
    Self(
      name: name,
      shape: { .record(Record.shape) },
      value: { get($0).templateValue }
    )
  }

  /// A record that may be missing.
  @inlinable
  public static func optionalRecord<Record: TemplateContext>(
    _ name: String,
    of record: Record.Type = Record.self,
    _ get: @Sendable @escaping (Context) -> Record?
  ) -> Self {
    Self(
      name: name,
      shape: { .optional(.record(Record.shape)) },
      value: { get($0)?.templateValue ?? .none }
    )
  }

  /// A list of records that many pages share; each is hashed once, not once a page.
  public static func sharedList<Element: TemplateContext>(
    _ name: String,
    of element: Element.Type,
    _ get: @Sendable @escaping (Context) -> [SharedTemplateValue]
  ) -> Self {
    Self(
      name: name,
      shape: { .list(of: .record(Element.shape)) },
      value: { .list(get($0).map(TemplateValue.shared)) }
    )
  }

  /// A record that many pages share; it is hashed once, not once a page.
  @inlinable
  public static func sharedRecord<Record: TemplateContext>(
    _ name: String,
    of record: Record.Type,
    _ get: @Sendable @escaping (Context) -> SharedTemplateValue
  ) -> Self {
    shared(name, shape: .record(Record.shape), get)
  }

  /// A value of `shape` that many pages share; it is hashed once, not once a page.
  @inlinable
  public static func shared(
    _ name: String,
    shape: @Sendable @escaping @autoclosure () -> TemplateShape,
    _ get: @Sendable @escaping (Context) -> SharedTemplateValue
  ) -> Self {
    Self(name: name, shape: shape, value: { .shared(get($0)) })
  }
}
