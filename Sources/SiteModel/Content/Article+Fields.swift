extension Article {
  init(_ fields: inout FieldReader) {
    sectors = fields.fact("sectors") { $0.terms($1, in: .sectors) } ?? []
    techniques = fields.fact("techniques") { $0.terms($1, in: .techniques) } ?? []
    resources = fields.fact("resources") { $0.terms($1, in: .resources) } ?? []
    audiences = fields.fact("audiences") { $0.terms($1, in: .audiences) } ?? []
    step = fields.fact("step") { $0.term($1, in: .steps) }
    next =
      fields.fact("next") { values, node in values.list(node) { values.located($0) } } ?? []
  }
}
