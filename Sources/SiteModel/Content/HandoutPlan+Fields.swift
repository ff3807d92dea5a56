extension HandoutPlan {
  init(_ fields: inout FieldReader) {
    session = fields.fact("session") { $0.located($1) }
    place = fields.fact("place") { $0.term($1, in: .places) }
    parts = fields.items("parts", required: true) { fields in
      Part(&fields).map { Located($0, in: fields.values.file, at: fields.source.range) }
    }
    pages = fields.fact("pages") { $0.pageBounds($1) }
    style = fields.fact("style") { $0.choice($1, of: Style.self) } ?? .campaign
  }
}

extension HandoutPlan.Part {
  private static let kinds = [
    "agenda", "document", "worksheet", "policy", "glossary", "notes", "sources", "evaluation",
  ]

  fileprivate init?(_ fields: inout FieldReader) {
    _ = fields.requiredFact("id") { $0.identifier($1) }
    let kinds = Self.kinds.filter { fields.has($0) }
    fields.require(oneOf: Self.kinds, orReport: ContentProblem.handoutPart(keys: []))
    if kinds.count > 1 {
      fields.values.report(.handoutPart(keys: kinds), at: fields.source.range)
    }
    let parts = Self.kinds.compactMap { Self.part($0, &fields) }
    guard kinds.count == 1, let part = parts.first else { return nil }
    Self.warnOfIdleSettings(fields)
    self = part
  }

  /// Warns of what only another kind of part heeds: a document is printed once, whatever `copies`
  /// says.
  private static func warnOfIdleSettings(_ fields: FieldReader) {
    for (setting, kind) in [("form", "document"), ("copies", "worksheet")] where !fields.has(kind) {
      guard let range = fields.source.map.keyRange(of: setting) else { continue }
      fields.values.report(.idlePartSetting(setting, of: kind), at: range)
    }
  }

  /// The part that the key `kind` describes; asking for every kind marks all its keys as known.
  private static func part(_ kind: String, _ fields: inout FieldReader) -> HandoutPlan.Part? {
    switch kind {
    case "agenda": flag(kind, &fields, is: .agenda)
    case "policy": flag(kind, &fields, is: .policy)
    case "sources": flag(kind, &fields, is: .sources)
    case "document": document(&fields)
    case "worksheet": worksheet(&fields)
    case "glossary": fields.fact(kind) { $0.glossary($1) }
    case "notes": fields.fact(kind) { $0.wholeNumber($1, in: 1...20) }.map { .notes(pages: $0) }
    default: fields.fact(kind) { $0.located($1) }.map { .evaluation($0) }
    }
  }

  private static func flag(
    _ key: String,
    _ fields: inout FieldReader,
    is part: HandoutPlan.Part
  ) -> HandoutPlan.Part? {
    fields.fact(key) { $0.flag($1) } == true ? part : nil
  }

  private static func document(_ fields: inout FieldReader) -> HandoutPlan.Part? {
    let form = fields.fact("form") { $0.choice($1, of: HandoutPlan.Form.self) } ?? .full
    return fields.fact("document") { $0.located($1) }.map { .document($0, form: form) }
  }

  private static func worksheet(_ fields: inout FieldReader) -> HandoutPlan.Part? {
    let copies = fields.fact("copies") { $0.wholeNumber($1, in: 1...100) } ?? 1
    return fields.fact("worksheet") { $0.located($1) }.map { .worksheet($0, copies: copies) }
  }
}

extension ValueReader {
  fileprivate func glossary(_ node: YAMLNode) -> HandoutPlan.Part? {
    if case .scalar(let text) = node.value, text == "all" || Self.flag(text) == true {
      if text == "all" { return .wholeGlossary }
      report(.wrongForm(expected: .oneOf("all", list: "[waste-stream, payback]")), at: node.range)
      return nil
    }
    return list(node) { located($0) }.map { .glossary($0) }
  }

  /// The pages that a handout can have.
  private static let possiblePages = 1...500

  /// The bounds in a text such as `12-30` or `30`, written out.
  private static func pageBounds(_ text: String) -> String {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }.filter(possiblePages.contains)
    let low = numbers.count > 1 ? numbers.min() : nil
    return "{ min: \(low ?? 1), max: \(numbers.max() ?? 30) }"
  }

  fileprivate func pageBounds(_ node: YAMLNode) -> ClosedRange<Int>? {
    record(node, example: Self.pageBounds) { fields in
      let most = Self.possiblePages.upperBound
      let low = fields.requiredFact("min") { $0.wholeNumber($1, in: Self.possiblePages) }
      let high = fields.requiredFact("max") { $0.wholeNumber($1, in: (low ?? 1)...most) }
      guard let low, let high else { return nil }
      return low...high
    }
  }
}
