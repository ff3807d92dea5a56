internal import Synchronization

/// A type whose values templates can fill in.
///
/// One list gives each field's name, shape and value:
/// ```swift
/// struct ArticleContext: TemplateContext {
///   let title: String
///   let body: HTMLFragment
///   static let fields: [TemplateField<Self>] = [
///     .text("title") { $0.title },
///     .html("body") { $0.body },
///   ]
/// }
/// ```
/// A key path (`\.title`) will do as well, but is followed at run time, which is slower.
public protocol TemplateContext: Sendable {
  /// The fields that templates see; a `static let`, for it is read for every value.
  static var fields: [TemplateField<Self>] { get }
}

extension TemplateContext {
  /// The shape of the type's values: made once, the same object ever after.
  public static var shape: TemplateRecordShape {
    recordShapes.withLock { shapes in
      let type = ObjectIdentifier(Self.self)
      if let known = shapes[type] { return known }
      let shape = TemplateRecordShape(asking: fields.map { ($0.name, $0.shape) })
      shapes[type] = shape
      return shape
    }
  }

  /// The record of the fields' values.
  @inlinable
  public var templateValue: TemplateValue {
    .record(Self.fields.map { $0.value(self) })
  }
}

// A protocol extension cannot store a shape for each type. Shapes are asked for when templates are
// loaded, never while pages are rendered.
private let recordShapes = Mutex<[ObjectIdentifier: TemplateRecordShape]>([:])
