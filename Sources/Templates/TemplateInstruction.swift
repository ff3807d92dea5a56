import Diagnostics

/// A step of a compiled template.
///
/// Jump targets are indexes of instructions; a frame is a value that a section has entered.
enum TemplateInstruction: Sendable {
  /// Writes `markup[start..<end]`.
  case markup(start: Int32, end: Int32)
  /// Writes text escaped and HTML as it is.
  case write(TemplateOperand)
  /// Jumps where the value is there and not empty.
  case jumpIf(TemplateOperand, to: Int32)
  /// Jumps where the value is missing, empty or no.
  case jumpUnless(TemplateOperand, to: Int32)
  /// Makes the value the innermost frame, or jumps where it is missing or empty.
  case enter(TemplateOperand, else: Int32)
  /// Drops the innermost frame.
  case leave
  /// Makes the list's first element the innermost frame, or jumps where there is none.
  case loop(TemplateOperand, else: Int32)
  /// Goes on with the list's next element, or drops the frame.
  case next(body: Int32)
  /// Runs a routine with the frames that `frameLists[start..<end]` names.
  case call(routine: Int32, start: Int32, end: Int32)
  /// Goes back to the caller, or ends the rendering.
  case end

  /// The instruction with another jump target.
  func jumping(to target: Int) -> Self {
    let target = Int32(target)
    return switch self {
    case .jumpIf(let operand, _): .jumpIf(operand, to: target)
    case .jumpUnless(let operand, _): .jumpUnless(operand, to: target)
    case .enter(let operand, _): .enter(operand, else: target)
    case .loop(let operand, _): .loop(operand, else: target)
    case .markup, .write, .leave, .next, .call, .end: self
    }
  }

  func combine(into hash: inout ContentHash) {
    switch self {
    case .markup(let start, let end): hash.combine([0, start, end])
    case .write(let operand): hash.combine([1] + operand.numbers)
    case .jumpIf(let operand, let target): hash.combine([2, target] + operand.numbers)
    case .jumpUnless(let operand, let target): hash.combine([3, target] + operand.numbers)
    case .enter(let operand, let target): hash.combine([4, target] + operand.numbers)
    case .leave: hash.combine([5])
    case .loop(let operand, let target): hash.combine([6, target] + operand.numbers)
    case .next(let body): hash.combine([7, body])
    case .call(let routine, let start, let end): hash.combine([8, routine, start, end])
    case .end: hash.combine([9])
    }
  }
}

/// Where a value lies: a frame, and the slots that lead from its value inwards.
struct TemplateOperand: Sendable {
  /// The frame, counted from the routine's first.
  var frame: UInt16
  /// The number of slots.
  var count: UInt16
  /// The place of the first slot in the template's `slots`.
  var start: Int32

  var numbers: [Int32] { [Int32(frame), Int32(count), start] }
}

extension ContentHash {
  /// Adds `numbers`, one after the other.
  mutating func combine(_ numbers: [Int32]) {
    for number in numbers { combine(UInt64(UInt32(bitPattern: number))) }
  }
}
