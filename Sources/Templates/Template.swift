internal import Diagnostics

/// A page template, compiled: its partials and parents put in, its names resolved to slots.
public struct Template: Sendable {
  /// The template's name.
  public let name: TemplateName
  /// The hash of all that the template writes and looks up, its partials and parents included.
  ///
  /// Templates of equal fingerprint make equal pages of equal values; comments do not count.
  public let fingerprint: UInt64

  let instructions: [TemplateInstruction]
  let markup: [UInt8]
  let slots: [Int32]
  let frameLists: [Int32]
  /// The instructions of the page itself, then those of each routine.
  let routines: [Range<Int>]

  init(_ name: TemplateName, _ program: TemplateProgram) {
    self.name = name
    instructions = program.instructions
    markup = program.markup
    slots = program.slots
    frameLists = program.frameLists
    routines = program.routines
    var hash = ContentHash()
    for instruction in instructions { instruction.combine(into: &hash) }
    let bounds = routines.flatMap { [Int32($0.lowerBound), Int32($0.upperBound)] }
    for numbers in [slots, frameLists, bounds] {
      hash.combine(UInt64(numbers.count))
      hash.combine(numbers)
    }
    markup.withUnsafeBufferPointer { hash.combine($0) }
    fingerprint = hash.finalize()
  }
}
