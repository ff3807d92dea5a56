public import HTML

/// Fills templates in: runs their instructions over values.
///
/// A renderer keeps its stacks between pages; use one for each worker.
public struct TemplateRenderer: Sendable {
  private struct Loop {
    var elements: [TemplateValue]
    var index: Int
  }

  private struct Call {
    var returnTo: Int
    var firstFrame: Int
  }

  private var frames: [TemplateValue] = []
  private var loops: [Loop] = []
  private var calls: [Call] = []
  /// The place of the current routine's first frame.
  private var firstFrame = 0

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
    frames.append(context)
    run(template, &writer)
    frames.removeAll(keepingCapacity: true)
    loops.removeAll(keepingCapacity: true)
  }

  private mutating func run(_ template: Template, _ writer: inout HTMLWriter) {
    var next = 0
    while true {
      let instruction = template.instructions[next]
      next += 1
      switch instruction {
      case .markup(let start, let end):
        template.markup.withUnsafeBufferPointer {
          writer.markup(ofTemplate: UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(end)]))
        }
      case .write(let operand): write(value(operand, template), &writer)
      case .jumpIf(let operand, let target):
        if value(operand, template).isPresent { next = Int(target) }
      case .jumpUnless(let operand, let target):
        if !value(operand, template).isPresent { next = Int(target) }
      case .enter(let operand, let target):
        let value = value(operand, template)
        if value.isPresent { frames.append(value) } else { next = Int(target) }
      case .leave: frames.removeLast()
      case .loop(let operand, let target):
        if !enterLoop(value(operand, template)) { next = Int(target) }
      case .next(let body):
        if goOn() { next = Int(body) }
      case .call(let routine, let start, let end):
        calls.append(Call(returnTo: next, firstFrame: firstFrame))
        enter(template.frameLists[Int(start)..<Int(end)])
        next = Int(template.routines[Int(routine)])
      case .end:
        guard let call = calls.popLast() else { return }
        frames.removeSubrange(firstFrame...)
        firstFrame = call.firstFrame
        next = call.returnTo
      }
    }
  }

  /// The value that an operand names; nothing where a value on the way is missing.
  private func value(_ operand: TemplateOperand, _ template: Template) -> TemplateValue {
    var value = frames[firstFrame + Int(operand.frame)].unshared
    for index in Int(operand.start)..<Int(operand.start) + Int(operand.count) {
      let slot = Int(template.slots[index])
      guard case .record(let fields) = value, slot < fields.count else { return .none }
      value = fields[slot].unshared
    }
    return value
  }

  private func write(_ value: TemplateValue, _ writer: inout HTMLWriter) {
    switch value {
    case .text(let text): writer.text(text)
    case .html(let fragment): writer.fragment(fragment)
    case .none, .flag, .list, .record, .shared: break
    }
  }

  private mutating func enterLoop(_ value: TemplateValue) -> Bool {
    guard case .list(let elements) = value, let first = elements.first else { return false }
    loops.append(Loop(elements: elements, index: 0))
    frames.append(first)
    return true
  }

  /// Puts the next element of the innermost loop in place of the last, or ends the loop.
  private mutating func goOn() -> Bool {
    let loop = loops.count - 1
    loops[loop].index += 1
    let index = loops[loop].index
    guard index < loops[loop].elements.count else {
      loops.removeLast()
      frames.removeLast()
      return false
    }
    frames[frames.count - 1] = loops[loop].elements[index]
    return true
  }

  /// Copies the frames at `positions` of the current routine for the one that is called.
  private mutating func enter(_ positions: ArraySlice<Int32>) {
    let caller = firstFrame
    firstFrame = frames.count
    for position in positions { frames.append(frames[caller + Int(position)]) }
  }
}

extension TemplateValue {
  /// The value itself where it is shared.
  fileprivate var unshared: TemplateValue {
    var value = self
    while case .shared(let shared) = value { value = shared.value }
    return value
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
}
