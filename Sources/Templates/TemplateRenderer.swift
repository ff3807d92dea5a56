public import HTML

/// Fills templates in: runs their instructions over values.
///
/// A renderer keeps its stack between pages; use one for each worker.
public struct TemplateRenderer: Sendable {
  /// A value that a section has entered.
  private struct Frame {
    let value: TemplateValue
    /// The value's fields, where it is a record.
    let fields: [TemplateValue]

    init(_ value: TemplateValue) {
      self.value = value.unshared
      if case .record(let fields) = self.value { self.fields = fields } else { fields = [] }
    }
  }

  /// The values entered, innermost last.
  private var frames: [Frame] = []

  /// Creates a renderer.
  public init() {}

  /// Writes `template`, filled in with `context`, in O(output).
  ///
  /// The context must have the shape that the template was loaded with; what lacks it is written as
  /// nothing.
  public mutating func render(
    _ template: Template,
    _ context: TemplateValue,
    into writer: inout HTMLWriter
  ) {
    frames.append(Frame(context))
    run(template.routines[0], of: template, firstFrame: 0, &writer)
    frames.removeLast()
  }

  private mutating func run(
    _ instructions: Range<Int>,
    of template: Template,
    firstFrame: Int,
    _ writer: inout HTMLWriter
  ) {
    var next = instructions.lowerBound
    while next < instructions.upperBound {
      let instruction = template.instructions[next]
      next += 1
      switch instruction {
      case .markup(let start, let end):
        template.markup.withUnsafeBufferPointer {
          writer.markup(ofTemplate: UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(end)]))
        }
      case .write(let operand): write(operand, template, firstFrame, &writer)
      case .showIf(let operand, let end):
        if !isPresent(operand, template, firstFrame) { next = Int(end) }
      case .showUnless(let operand, let end):
        if isPresent(operand, template, firstFrame) { next = Int(end) }
      case .enter(let operand, let end):
        let value = value(operand, template, firstFrame)
        if value.isPresent {
          run(next..<Int(end), of: template, entering: value, firstFrame: firstFrame, &writer)
        }
        next = Int(end)
      case .loop(let operand, let end):
        if case .list(let elements) = value(operand, template, firstFrame).unshared {
          for element in elements {
            run(next..<Int(end), of: template, entering: element, firstFrame: firstFrame, &writer)
          }
        }
        next = Int(end)
      case .call(let routine, let start, let end):
        let first = frames.count
        for position in template.frameLists[Int(start)..<Int(end)] {
          frames.append(frames[firstFrame + Int(position)])
        }
        run(template.routines[Int(routine)], of: template, firstFrame: first, &writer)
        frames.removeSubrange(first...)
      }
    }
  }

  private mutating func run(
    _ instructions: Range<Int>,
    of template: Template,
    entering value: TemplateValue,
    firstFrame: Int,
    _ writer: inout HTMLWriter
  ) {
    frames.append(Frame(value))
    run(instructions, of: template, firstFrame: firstFrame, &writer)
    frames.removeLast()
  }

  private func write(
    _ operand: TemplateOperand,
    _ template: Template,
    _ firstFrame: Int,
    _ writer: inout HTMLWriter
  ) {
    reach(operand, template, firstFrame) { $0.write(to: &writer) }
  }

  private func isPresent(
    _ operand: TemplateOperand,
    _ template: Template,
    _ firstFrame: Int
  ) -> Bool {
    var result = false
    reach(operand, template, firstFrame) { result = $0.isPresent }
    return result
  }

  /// Shows `body` the value that an operand names, without copying it; not where it is missing.
  private func reach(
    _ operand: TemplateOperand,
    _ template: Template,
    _ firstFrame: Int,
    _ body: (TemplateValue) -> Void
  ) {
    let frame = firstFrame + Int(operand.frame)
    let start = Int(operand.start)
    let end = start + Int(operand.count)
    guard start < end else { return body(frames[frame].value) }
    let slot = Int(template.slots[start])
    if slot < frames[frame].fields.count {
      frames[frame].fields[slot].reach(template.slots, start + 1, end, body)
    }
  }

  /// The value that an operand names; nothing where a value on the way is missing.
  private func value(
    _ operand: TemplateOperand,
    _ template: Template,
    _ firstFrame: Int
  ) -> TemplateValue {
    var value = frames[firstFrame + Int(operand.frame)].value
    for index in Int(operand.start)..<Int(operand.start) + Int(operand.count) {
      let slot = Int(template.slots[index])
      guard case .record(let fields) = value.unshared, slot < fields.count else { return .none }
      value = fields[slot]
    }
    return value
  }
}

extension TemplateValue {
  /// The value itself where it is shared.
  fileprivate var unshared: TemplateValue {
    guard case .shared(let shared) = self else { return self }
    return shared.value.unshared
  }

  /// Shows `body` the value that `slots[next..<end]` lead to from this one.
  fileprivate func reach(
    _ slots: [Int32],
    _ next: Int,
    _ end: Int,
    _ body: (TemplateValue) -> Void
  ) {
    if next == end { return body(self) }
    switch self {
    case .record(let fields):
      let slot = Int(slots[next])
      if slot < fields.count { fields[slot].reach(slots, next + 1, end, body) }
    case .shared(let shared): shared.value.reach(slots, next, end, body)
    case .none, .text, .html, .flag, .list: break
    }
  }

  /// Whether a section over the value is shown.
  fileprivate var isPresent: Bool {
    switch self {
    case .none: false
    case .text(let text): !text.isEmpty
    case .html(let fragment): !fragment.bytes.isEmpty
    case .flag(let flag): flag
    case .list(let elements): !elements.isEmpty
    case .record: true
    case .shared(let shared): shared.value.isPresent
    }
  }

  fileprivate func write(to writer: inout HTMLWriter) {
    switch self {
    case .text(let text): writer.text(text)
    case .html(let fragment): writer.fragment(fragment)
    case .none, .flag, .list, .record: break
    case .shared(let shared): shared.value.write(to: &writer)
    }
  }
}
