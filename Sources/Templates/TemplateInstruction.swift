internal import Diagnostics

/// A step of a compiled template.
///
/// What a section or a condition covers are the instructions after it, up to its `end`.
enum TemplateInstruction: Sendable {
  /// Writes `markup[start..<end]`.
  case markup(start: Int32, end: Int32)
  /// Writes text escaped and HTML as it is.
  case write(TemplateOperand)
  /// Runs its part where the value is there and not empty.
  case showIf(TemplateOperand, end: Int32)
  /// Runs its part where the value is missing, empty or no.
  case showUnless(TemplateOperand, end: Int32)
  /// Runs its part with the value as the innermost frame, where it is there and not empty.
  case enter(TemplateOperand, end: Int32)
  /// Runs its part for each element of a list, with the element as the innermost frame.
  case loop(TemplateOperand, end: Int32)
  /// Runs a routine with the frames that `frameLists[start..<end]` names.
  case call(routine: Int32, start: Int32, end: Int32)

  /// The instruction with another end of its part.
  func ending(at end: Int) -> Self {
    let end = Int32(end)
    return switch self {
    case .showIf(let operand, _): .showIf(operand, end: end)
    case .showUnless(let operand, _): .showUnless(operand, end: end)
    case .enter(let operand, _): .enter(operand, end: end)
    case .loop(let operand, _): .loop(operand, end: end)
    case .markup, .write, .call: self
    }
  }

  /// The instruction over another value.
  func reading(_ operand: TemplateOperand) -> Self {
    switch self {
    case .write: .write(operand)
    case .showIf(_, let end): .showIf(operand, end: end)
    case .showUnless(_, let end): .showUnless(operand, end: end)
    case .enter(_, let end): .enter(operand, end: end)
    case .loop(_, let end): .loop(operand, end: end)
    case .markup, .call: self
    }
  }

  /// Adds the instruction to `hash`.
  func combine(into hash: inout ContentHash) {
    switch self {
    case .markup(let start, let end): hash.combine([0, start, end])
    case .write(let operand): hash.combine([1] + operand.numbers)
    case .showIf(let operand, let end): hash.combine([2, end] + operand.numbers)
    case .showUnless(let operand, let end): hash.combine([3, end] + operand.numbers)
    case .enter(let operand, let end): hash.combine([4, end] + operand.numbers)
    case .loop(let operand, let end): hash.combine([5, end] + operand.numbers)
    case .call(let routine, let start, let end): hash.combine([6, routine, start, end])
    }
  }
}

extension ContentHash {
  /// Adds `numbers`, one after the other.
  mutating func combine(_ numbers: [Int32]) {
    for number in numbers { combine(UInt64(UInt32(bitPattern: number))) }
  }
}
