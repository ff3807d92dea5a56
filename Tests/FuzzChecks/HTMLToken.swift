/// A piece of HTML as a tokenizer tells it.
enum HTMLToken: Equatable {
  case startTag(name: String, attributes: [Attribute], isSelfClosing: Bool)
  case endTag(name: String)
  case comment
  /// One character or more, references resolved.
  case text([UInt8])

  struct Attribute: Equatable {
    let name: String
    /// The value, references resolved.
    let value: [UInt8]
  }
}
