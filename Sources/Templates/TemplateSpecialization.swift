internal import HTML

/// Makes a template for pages that share some values: these are filled in beforehand.
///
/// The head, the navigation and the words of the interface are the same on all pages of a section,
/// and they are most of a template. What is left to do for a page is what is its own.
struct TemplateSpecialization {
  /// A value that a section has entered.
  private enum Frame {
    case known(TemplateValue)
    /// One that only the page knows; its place among those at run time.
    case open(position: Int)
  }

  private enum Value {
    case known(TemplateValue)
    case open(TemplateOperand)
  }

  private let template: Template
  /// The values that are known of the context, by their slots.
  private let known: [Int: TemplateValue]
  private var program = TemplateProgram()
  private var frames = [Frame.open(position: 0)]

  /// `template` with the slots of its context that are `known` filled in; it makes the same pages.
  ///
  /// Templates with partials that come back to themselves stay as they are.
  static func specialize(_ template: Template, _ known: [Int: TemplateValue]) -> Template {
    guard template.routines.count == 1 else { return template }
    var specialization = TemplateSpecialization(template: template, known: known)
    let page = specialization.program.addRoutine()
    specialization.specialize(template.routines[0])
    specialization.program.define(routine: page, from: 0)
    return Template(template.name, specialization.program)
  }

  private init(template: Template, known: [Int: TemplateValue]) {
    self.template = template
    self.known = known
  }

  private mutating func specialize(_ part: Range<Int>) {
    var next = part.lowerBound
    while next < part.upperBound {
      let instruction = template.instructions[next]
      next += 1
      switch instruction {
      case .markup(let start, let end):
        program.append(markup: template.markup[Int(start)..<Int(end)])
      case .write(let operand): write(operand)
      case .showIf(let operand, let end):
        show(next..<Int(end), if: operand, instruction) { $0 }
        next = Int(end)
      case .showUnless(let operand, let end):
        show(next..<Int(end), if: operand, instruction) { !$0 }
        next = Int(end)
      case .enter(let operand, let end):
        enter(next..<Int(end), operand) {
          $0.isPresent ? [$0] : []
        } open: {
          .enter($0, end: 0)
        }
        next = Int(end)
      case .loop(let operand, let end):
        enter(next..<Int(end), operand) {
          $0.elements
        } open: {
          .loop($0, end: 0)
        }
        next = Int(end)
      case .call: break
      }
    }
  }

  private mutating func write(_ operand: TemplateOperand) {
    switch value(of: operand) {
    case .open(let operand): program.append(.write(operand))
    case .known(let value):
      var writer = HTMLWriter()
      withUnsafePointer(to: value) { TemplatePlace($0).write(to: &writer) }
      program.append(markup: writer.bytes)
    }
  }

  private mutating func show(
    _ part: Range<Int>,
    if operand: TemplateOperand,
    _ instruction: TemplateInstruction,
    _ isShown: (Bool) -> Bool
  ) {
    switch value(of: operand) {
    case .known(let value):
      if isShown(value.isPresent) { specialize(part) }
    case .open(let operand):
      let section = program.append(instruction.reading(operand))
      specialize(part)
      program.endPart(of: section)
    }
  }

  private mutating func enter(
    _ part: Range<Int>,
    _ operand: TemplateOperand,
    known elements: (TemplateValue) -> [TemplateValue],
    open instruction: (TemplateOperand) -> TemplateInstruction
  ) {
    switch value(of: operand) {
    case .known(let value):
      for element in elements(value) { specialize(part, entering: .known(element)) }
    case .open(let operand):
      let section = program.append(instruction(operand))
      let position = frames.count { if case .open = $0 { true } else { false } }
      specialize(part, entering: .open(position: position))
      program.endPart(of: section)
    }
  }

  private mutating func specialize(_ part: Range<Int>, entering frame: Frame) {
    frames.append(frame)
    specialize(part)
    frames.removeLast()
  }

  private mutating func value(of operand: TemplateOperand) -> Value {
    let start = Int(operand.start)
    let path = template.slots[start..<start + Int(operand.count)].map(Int.init)
    switch frames[Int(operand.frame)] {
    case .known(let value): return .known(value.value(at: path[...]))
    case .open(let position):
      if operand.frame == 0, let slot = path.first, let value = known[slot] {
        return .known(value.value(at: path.dropFirst()))
      }
      return .open(program.operand(frame: position, path: path))
    }
  }
}

extension TemplateValue {
  /// The value that `path` leads to; nothing where one on the way is missing.
  fileprivate func value(at path: ArraySlice<Int>) -> TemplateValue {
    switch self {
    case .shared(let shared): return shared.value.value(at: path)
    case .record(let fields):
      guard let slot = path.first else { return self }
      return slot < fields.count ? fields[slot].value(at: path.dropFirst()) : .none
    default: return path.isEmpty ? self : .none
    }
  }

  fileprivate var isPresent: Bool { withUnsafePointer(to: self) { TemplatePlace($0).isPresent } }

  fileprivate var elements: [TemplateValue] {
    if case .list(let elements) = self { return elements }
    return []
  }
}
