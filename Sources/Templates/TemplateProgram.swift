/// The instructions of a template while they are made.
struct TemplateProgram {
  private(set) var instructions: [TemplateInstruction] = []
  private(set) var markup: [UInt8] = []
  private(set) var slots: [Int32] = []
  private(set) var frameLists: [Int32] = []
  /// The instructions of the page itself, then those of each routine.
  private(set) var routines: [Range<Int>] = []

  /// The latest end of a part: markup before and after it is not joined.
  private var latestEnd = 0

  /// Adds markup, joined to that before it.
  mutating func append(markup bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = Int32(markup.count)
    markup.append(contentsOf: bytes)
    let end = Int32(markup.count)
    if latestEnd < instructions.count, case .markup(let first, start) = instructions.last {
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

  /// Ends the part of the instruction at `index` before the next instruction.
  mutating func endPart(of index: Int) {
    latestEnd = instructions.count
    instructions[index] = instructions[index].ending(at: latestEnd)
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

  /// Adds a routine and returns its number; its instructions may come later.
  mutating func addRoutine() -> Int {
    routines.append(0..<0)
    return routines.count - 1
  }

  /// Makes the instructions from `start` on those of `routine`.
  mutating func define(routine: Int, from start: Int) {
    latestEnd = instructions.count
    routines[routine] = start..<latestEnd
  }
}
