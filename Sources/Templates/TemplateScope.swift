internal import Diagnostics

/// The values a name may be looked up in at a place of a template, innermost last.
struct TemplateScope {
  struct Frame {
    var shape: TemplateShape
    /// The frame's place at run time, counted from the routine's first.
    var position: Int
    /// Whether the value is the innermost of those a routine was called with.
    var isEntry: Bool
    /// Whether the value lies inside the routine's entry value.
    ///
    /// A routine that calls itself on such values alone comes to an end: values are finite trees.
    var descends: Bool
  }

  /// Where a value lies, seen from the entry value of the routine.
  enum Movement {
    /// It is the entry value.
    case none
    /// It lies inside the entry value.
    case inwards
    /// It is some other value.
    case elsewhere
  }

  /// A name found: where its value lies and what it is.
  struct Resolution {
    var position: Int
    var path: [Int]
    var shape: TemplateShape
    var descends: Bool
  }

  /// A name not found: what is wrong with which part of it.
  struct Failure: Error {
    var problem: TemplateProblem
    var range: SourceRange
  }

  /// The values around the innermost, outermost first.
  private var outer: [Frame] = []
  private var innermost: Frame

  /// The scope of a page template.
  init(root: TemplateShape) {
    innermost = Frame(shape: root, position: 0, isEntry: false, descends: false)
  }

  /// The scope of a routine that is called with the values of `frames`.
  init(routine frames: [Frame], innermost: Frame) {
    outer = frames.enumerated().map { position, frame in
      Frame(shape: frame.shape, position: position, isEntry: false, descends: false)
    }
    self.innermost = Frame(
      shape: innermost.shape,
      position: outer.count,
      isEntry: true,
      descends: false
    )
  }

  /// The scope inside a section over a value.
  func entering(_ shape: TemplateShape, descends: Bool) -> TemplateScope {
    var scope = self
    scope.outer.append(innermost)
    scope.innermost = Frame(
      shape: shape.required,
      position: innermost.position + 1,
      isEntry: false,
      descends: descends
    )
    return scope
  }

  /// Where the innermost value lies, seen from the routine's entry value.
  var movement: Movement {
    if innermost.isEntry { .none } else if innermost.descends { .inwards } else { .elsewhere }
  }

  /// The frames that names can still reach: a record hides an outer one of the same shape, and only
  /// the innermost value is `.`; so the stacks a routine can be called with are few.
  var reachable: (outer: [Frame], innermost: Frame) {
    let kept = outer.indices.filter { index in
      guard case .record = outer[index].shape else { return false }
      let inner = outer[(index + 1)...] + [innermost]
      return !inner.contains { $0.shape == outer[index].shape }
    }
    return (kept.map { outer[$0] }, innermost)
  }

  /// Finds the value of `name`: its first part in the innermost record that has it, each further
  /// part in the value before it.
  func resolve(_ name: TemplateReference) throws(Failure) -> Resolution {
    guard let first = name.parts.first else { return resolution(innermost, [], innermost.shape) }
    let candidates = [innermost] + (name.isLocal ? [] : outer.reversed())
    for frame in candidates {
      guard let field = record(of: frame.shape)?.field(named: first.text) else { continue }
      return try follow(name, from: frame, field.slot, field.shape)
    }
    if name.isLocal, record(of: innermost.shape) == nil {
      throw Failure(problem: .noParts(".", innermost.shape), range: first.range)
    }
    throw unknown(first, among: candidates.flatMap { record(of: $0.shape)?.usableNames ?? [] })
  }

  private func follow(
    _ name: TemplateReference,
    from frame: Frame,
    _ slot: Int,
    _ shape: TemplateShape
  ) throws(Failure) -> Resolution {
    var path = [slot]
    var shape = shape
    var isOptional = false
    for (before, part) in zip(name.parts, name.parts.dropFirst()) {
      guard let record = record(of: shape.required) else {
        throw Failure(problem: .noParts(before.text, shape), range: part.range)
      }
      guard let field = record.field(named: part.text) else {
        throw unknown(part, among: record.usableNames)
      }
      if case .optional = shape { isOptional = true }
      path.append(field.slot)
      shape = field.shape
    }
    return resolution(frame, path, isOptional ? .optional(shape) : shape)
  }

  private func resolution(_ frame: Frame, _ path: [Int], _ shape: TemplateShape) -> Resolution {
    var goesInside = !path.isEmpty
    if case .list = shape.required { goesInside = true }
    return Resolution(
      position: frame.position,
      path: path,
      shape: shape,
      descends: frame.descends || (frame.isEntry && goesInside)
    )
  }

  private func record(of shape: TemplateShape) -> TemplateRecordShape? {
    if case .record(let record) = shape { record } else { nil }
  }

  private func unknown(_ part: TemplateReference.Part, among names: [String]) -> Failure {
    let suggestion = Suggestion.nearest(to: part.text, among: names)
    return Failure(
      problem: .unknownName(part.text, suggestion: suggestion),
      range: part.range
    )
  }
}
