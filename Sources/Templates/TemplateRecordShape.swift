/// The names of a record and the shapes of their values, in the order of its slots.
///
/// Two record shapes are equal when they are the same object, which lets shapes be recursive: a
/// menu item may have a list of menu items.
public final class TemplateRecordShape: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The names, in the order of the slots.
  public let names: [String]

  private let shapes: [@Sendable () -> TemplateShape]
  private let slots: [String: Int]
  /// The slots by `hasName` for each name: of what shape a field is may be asked late only.
  private let listQuestions: [String: Int]

  /// Creates a shape of named fields; a field's place is its slot.
  ///
  /// Where two fields have one name, the first is found.
  public convenience init(_ fields: [(name: String, shape: TemplateShape)]) {
    self.init(asking: fields.map { field in (field.name, { field.shape }) })
  }

  /// Creates a shape of named fields from a literal.
  public convenience init(dictionaryLiteral fields: (String, TemplateShape)...) {
    self.init(fields.map { (name: $0.0, shape: $0.1) })
  }

  /// Creates a shape whose fields' shapes are asked for late, so that they may be this one.
  init(asking fields: [(name: String, shape: @Sendable () -> TemplateShape)]) {
    names = fields.map(\.name)
    shapes = fields.map(\.shape)
    slots = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    listQuestions = Dictionary(
      names.enumerated().map { (Self.question(about: $1), $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Creates a shape of named fields whose names are known at run time only.
  public convenience init(fields: [(name: String, shape: TemplateShape)]) {
    self.init(asking: fields.map { field in (field.name, { field.shape }) })
  }

  /// The shape with one more field, in a slot after all others.
  public func appending(_ name: String, _ shape: TemplateShape) -> TemplateRecordShape {
    var fields: [(name: String, shape: @Sendable () -> TemplateShape)] = []
    for (name, shape) in zip(names, shapes) { fields.append((name, shape)) }
    fields.append((name, { shape }))
    return TemplateRecordShape(asking: fields)
  }

  /// The slot of the field `name`, or nothing where the record has no such field.
  public func slot(of name: String) -> Int? { slots[name] }

  /// Where to look for what `name` stands for in a template, and the shape of what is found there.
  ///
  /// That is the field `name`; or, as `hasItems`, whether the list `items` has any, for the frame
  /// that is drawn around a list only where there is one.
  func field(named name: String) -> (slot: Int, shape: TemplateShape)? {
    if let slot = slots[name] { return (slot, shape(inSlot: slot)) }
    guard let slot = listQuestions[name], isList(slot) else { return nil }
    return (slot, .flag)
  }

  /// The names that a template may use: those of the fields, and the question for each list.
  var usableNames: [String] {
    names + names.indices.filter(isList).map { Self.question(about: names[$0]) }
  }

  private static func question(about list: String) -> String {
    "has" + list.prefix(1).uppercased() + list.dropFirst()
  }

  private func isList(_ slot: Int) -> Bool {
    if case .list = shape(inSlot: slot).required { true } else { false }
  }

  /// The shape of the field in `slot`, which must be one of the record's.
  public func shape(inSlot slot: Int) -> TemplateShape { shapes[slot]() }

  /// Whether both are the same object.
  public static func == (left: TemplateRecordShape, right: TemplateRecordShape) -> Bool {
    left === right
  }

  /// Hashes the object's identity.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }
}
