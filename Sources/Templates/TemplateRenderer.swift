public import HTML

/// Fills a template in: runs its instructions over values.
public struct TemplateRenderer {
  private let instructions: UnsafeBufferPointer<TemplateInstruction>
  private let markup: UnsafeBufferPointer<UInt8>
  private let slots: UnsafeBufferPointer<Int32>
  private let template: Template
  /// The values entered, innermost last.
  private var frames: [TemplatePlace] = []

  /// Writes `template`, filled in with `context`, in O(output).
  ///
  /// The context must have the shape that the template was loaded with; what lacks it is written as
  /// nothing.
  public static func render(
    _ template: Template,
    _ context: TemplateValue,
    into writer: inout HTMLWriter
  ) {
    withUnsafePointer(to: context) { context in
      template.instructions.withUnsafeBufferPointer { instructions in
        template.markup.withUnsafeBufferPointer { markup in
          template.slots.withUnsafeBufferPointer { slots in
            var renderer = TemplateRenderer(template, instructions, markup, slots)
            renderer.frames.append(TemplatePlace(context))
            renderer.run(template.routines[0], firstFrame: 0, &writer)
          }
        }
      }
    }
  }

  private init(
    _ template: Template,
    _ instructions: UnsafeBufferPointer<TemplateInstruction>,
    _ markup: UnsafeBufferPointer<UInt8>,
    _ slots: UnsafeBufferPointer<Int32>
  ) {
    self.template = template
    self.instructions = instructions
    self.markup = markup
    self.slots = slots
    frames.reserveCapacity(8)
  }

  private mutating func run(
    _ part: Range<Int>,
    firstFrame: Int,
    _ writer: inout HTMLWriter
  ) {
    var next = part.lowerBound
    while next < part.upperBound {
      let instruction = instructions[next]
      next += 1
      switch instruction {
      case .markup(let start, let end):
        writer.markup(ofTemplate: UnsafeBufferPointer(rebasing: markup[Int(start)..<Int(end)]))
      case .write(let operand): place(of: operand, firstFrame)?.write(to: &writer)
      case .showIf(let operand, let end):
        if !isPresent(operand, firstFrame) { next = Int(end) }
      case .showUnless(let operand, let end):
        if isPresent(operand, firstFrame) { next = Int(end) }
      case .enter(let operand, let end):
        if let value = place(of: operand, firstFrame), value.isPresent {
          run(next..<Int(end), entering: value, firstFrame: firstFrame, &writer)
        }
        next = Int(end)
      case .loop(let operand, let end):
        let elements = place(of: operand, firstFrame)?.elements
        for index in 0..<(elements?.count ?? 0) {
          guard let element = elements?.baseAddress.map({ TemplatePlace($0 + index) }) else {
            break
          }
          run(next..<Int(end), entering: element, firstFrame: firstFrame, &writer)
        }
        next = Int(end)
      case .call(let routine, let start, let end):
        call(Int(routine), with: Int(start)..<Int(end), firstFrame: firstFrame, &writer)
      }
    }
  }

  private mutating func run(
    _ part: Range<Int>,
    entering value: TemplatePlace,
    firstFrame: Int,
    _ writer: inout HTMLWriter
  ) {
    frames.append(value)
    run(part, firstFrame: firstFrame, &writer)
    frames.removeLast()
  }

  private mutating func call(
    _ routine: Int,
    with positions: Range<Int>,
    firstFrame: Int,
    _ writer: inout HTMLWriter
  ) {
    let first = frames.count
    for position in template.frameLists[positions] {
      frames.append(frames[firstFrame + Int(position)])
    }
    run(template.routines[routine], firstFrame: first, &writer)
    frames.removeSubrange(first...)
  }

  private func isPresent(_ operand: TemplateOperand, _ firstFrame: Int) -> Bool {
    place(of: operand, firstFrame)?.isPresent ?? false
  }

  /// Where the value that an operand names lies; nowhere where one on the way is missing.
  @inline(__always)
  private func place(of operand: TemplateOperand, _ firstFrame: Int) -> TemplatePlace? {
    var place = frames[firstFrame + Int(operand.frame)]
    for index in Int(operand.start)..<Int(operand.start) + Int(operand.count) {
      guard let field = place.field(Int(slots[index])) else { return nil }
      place = field
    }
    return place
  }
}
