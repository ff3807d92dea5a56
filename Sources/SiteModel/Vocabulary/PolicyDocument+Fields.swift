public import Diagnostics
internal import Localization

extension PolicyDocument {
  /// Reads `policy.yaml`.
  public static func readAll(_ file: SourceFile) -> Diagnosed<[PolicyDocument]> {
    var seen: Set<String> = []
    var known: [PolicyDocument] = []
    var register = DataFile.readList(file) { fields in
      let item = PolicyDocument(&fields)
      fields.reportRepetition(of: item?.key, in: &seen)
      if let item {
        item.reportNumber(amongThoseOf: known, fields)
        known.append(item)
      }
      return item
    }
    register.diagnostics += unknownReplacements(in: register.value)
    register.diagnostics += replacementCircles(in: register.value)
    return register
  }

  /// Reports a number that another document has.
  ///
  /// Two offices may have given one number, but not on the same day.
  private func reportNumber(amongThoseOf documents: [PolicyDocument], _ fields: FieldReader) {
    guard let number, let node = fields.source.map["number"] else { return }
    let same = documents.first { other in
      other.key != key && other.number?.uppercased() == number.uppercased()
        && (date == nil || other.date == nil || date == other.date)
    }
    guard let same else { return }
    fields.values.report(.repeatedLegalNumber(number, key: same.key), at: node.range)
  }

  /// The documents that replace one another in a circle, each circle reported once.
  private static func replacementCircles(in register: [PolicyDocument]) -> [Diagnostic] {
    var next: [String: Located<String>] = [:]
    for document in register { next[document.key] = document.replacedBy }
    var settled: Set<String> = []
    return register.compactMap { document in
      var path: [String] = []
      var key = document.key
      while settled.insert(key).inserted, let replacement = next[key] {
        path.append(key)
        key = replacement.value
      }
      guard let start = path.firstIndex(of: key), let last = path.last, let place = next[last]
      else { return nil }
      let problem = ContentProblem.replacementCircle(path[start...] + [key])
      return Diagnostic(problem, at: place)
    }
  }

  private static func unknownReplacements(in register: [PolicyDocument]) -> [Diagnostic] {
    let keys = register.map(\.key)
    return register.compactMap(\.replacedBy).filter { !keys.contains($0.value) }.map { key in
      let suggestion = Suggestion.nearest(to: key.value, among: keys)
      let problem = ContentProblem.unknownReplacement(key.value, suggestion: suggestion)
      return Diagnostic(problem, at: key)
    }
  }
}

extension PolicyDocument {
  fileprivate init?(_ fields: inout FieldReader) {
    let key = fields.requiredFact("key") { $0.identifier($1)?.value }
    number = fields.fact("number") { $0.plainText($1) }
    aliases =
      fields.fact("aliases") { values, node in values.list(node) { values.text($0) } } ?? []
    date = fields.fact("date") { $0.date($1) }
    issuer = fields.fact("issuer") { $0.bilingual($1) }
    let title = fields.requiredPair("title")
    let status = fields.requiredFact("status") { $0.choice($1, of: Status.self) }
    replacedBy = fields.fact("replaced-by") { $0.located($1) }
    source = fields.fact("source") { $0.plainText($1) }
    Self.checkReplacement(status, replacedBy, &fields)
    guard let key, let title, let status else { return nil }
    self.key = key
    self.title = title
    self.status = status
  }

  /// Warns where the status and the replacement do not fit each other.
  private static func checkReplacement(
    _ status: Status?,
    _ replacement: Located<String>?,
    _ fields: inout FieldReader
  ) {
    let range = fields.source.map["status"]?.range ?? fields.source.range
    switch status {
    case .inForce where replacement != nil: fields.values.report(.replacedInForce, at: range)
    case .replaced:
      let problem = ContentProblem.replacementMissing
      fields.require(oneOf: ["replaced-by"], orReport: problem, at: range)
    default: break
    }
  }
}
