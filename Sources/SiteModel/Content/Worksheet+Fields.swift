extension Worksheet {
  init?(_ fields: inout FieldReader) {
    let number = fields.requiredFact("number") { $0.located($1) }
    instructions = fields.text("instructions")
    sheet = fields.fact("sheet") { $0.choice($1, of: Sheet.self) } ?? .portrait
    guard let number else { return nil }
    writtenNumber = number
  }
}
