/// A place in a text of the interface that is filled in, such as `{n}`: by the builder, or by a
/// script on the reader's device.
enum InterfacePlaceholder: String, CaseIterable {
  case all
  case answered
  case day
  case found
  case n
  case sector
  case size
  case term
  case title
  case total

  /// The placeholder as a text has it.
  var text: String { "{\(rawValue)}" }
}
