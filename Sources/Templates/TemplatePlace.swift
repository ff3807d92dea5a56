internal import HTML

/// Where a value lies while a page is rendered.
///
/// Rendering looks at thousands of values and keeps none; a place costs no reference counting. It
/// may be used as long as the context that holds the value stands unchanged, since the elements of
/// an array stay where they are while nobody writes to it.
struct TemplatePlace {
  private let pointer: UnsafePointer<TemplateValue>

  /// The place of the value at `pointer`, or of what it shares.
  init(_ pointer: UnsafePointer<TemplateValue>) {
    var pointer = pointer
    while case .shared(let shared) = pointer.pointee { pointer = UnsafePointer(shared.place) }
    self.pointer = pointer
  }

  /// The field in `slot`, where the value is a record that has it.
  @inline(__always)
  func field(_ slot: Int) -> TemplatePlace? {
    guard case .record(let fields) = pointer.pointee, slot < fields.count else { return nil }
    return fields.withUnsafeBufferPointer { $0.baseAddress.map { TemplatePlace($0 + slot) } }
  }

  /// The elements, where the value is a list.
  var elements: UnsafeBufferPointer<TemplateValue>? {
    guard case .list(let elements) = pointer.pointee else { return nil }
    return elements.withUnsafeBufferPointer { $0 }
  }

  /// Whether a section over the value is shown.
  var isPresent: Bool {
    switch pointer.pointee {
    case .none, .shared: false
    case .text(let text): !text.isEmpty
    case .html(let fragment): !fragment.bytes.isEmpty
    case .flag(let flag): flag
    case .list(let elements): !elements.isEmpty
    case .record: true
    }
  }

  /// Writes text escaped and HTML as it is.
  func write(to writer: inout HTMLWriter) {
    switch pointer.pointee {
    case .text(let text): writer.text(text)
    case .html(let fragment): writer.fragment(fragment)
    case .none, .flag, .list, .record, .shared: break
    }
  }
}
