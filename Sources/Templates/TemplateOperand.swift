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
