/// The instructions of a template while they are made.
struct TemplateProgram {
  private(set) var instructions: [TemplateInstruction] = []
  private(set) var markup: [UInt8] = []
  private(set) var slots: [Int32] = []
  private(set) var frameLists: [Int32] = []
  private(set) var routines: [Int32] = []

  /// The latest jump target: markup before and after it is not joined.
  private var latestTarget = 0

  /// The index of the next instruction.
  var end: Int { instructions.count }

  /// Adds markup, joined to that before it.
  mutating func append(markup bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = Int32(markup.count)
    markup.append(contentsOf: bytes)
    let end = Int32(markup.count)
    if latestTarget < instructions.count, case .markup(let first, start) = instructions.last {
      instructions[instructions.count - 1] = .markup(start: first, end: end)
    } else {
      instructions.append(.markup(start: start, end: end))
    }
  }

  /// Adds an instruction and returns its index.
  @discardableResult
  mutating func append(_ instruction: TemplateInstruction) -> Int {
    instructions.append(instruction)
    return instructions.count - 1
  }

  /// Makes the next instruction a place that is jumped to, and returns its index.
  mutating func markTarget() -> Int {
    latestTarget = instructions.count
    return latestTarget
  }

  /// Lets the instruction at `index` jump to the next one.
  mutating func jumpHere(from index: Int) {
    instructions[index] = instructions[index].jumping(to: markTarget())
  }

  /// The operand of the value that `path` leads to from `frame`.
  mutating func operand(frame: Int, path: [Int]) -> TemplateOperand {
    let start = Int32(slots.count)
    slots.append(contentsOf: path.map(Int32.init))
    return TemplateOperand(frame: UInt16(frame), count: UInt16(path.count), start: start)
  }

  /// Adds a call of `routine` with the frames at `positions`.
  mutating func appendCall(routine: Int, positions: [Int]) {
    let start = Int32(frameLists.count)
    frameLists.append(contentsOf: positions.map(Int32.init))
    append(.call(routine: Int32(routine), start: start, end: Int32(frameLists.count)))
  }

  /// Adds a routine and returns its number; it begins where `beginRoutine` says.
  mutating func addRoutine() -> Int {
    routines.append(0)
    return routines.count - 1
  }

  /// Lets `routine` begin at the next instruction.
  mutating func begin(routine: Int) {
    routines[routine] = Int32(markTarget())
  }
}
