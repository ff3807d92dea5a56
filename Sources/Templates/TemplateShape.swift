/// What a template may expect of a value: known when templates are loaded, before there are pages.
public indirect enum TemplateShape: Sendable, Hashable {
  /// Text, written escaped.
  case text
  /// HTML that a writer made, written as it is.
  case html
  /// Yes or no: for sections, never written.
  case flag
  /// A list of values of one shape.
  case list(of: TemplateShape)
  /// Named values.
  case record(TemplateRecordShape)
  /// A value that may be missing; a missing one is written as nothing and skips its section.
  case optional(TemplateShape)

  /// The shape of the value where there is one.
  var required: TemplateShape {
    if case .optional(let shape) = self { shape.required } else { self }
  }
}
