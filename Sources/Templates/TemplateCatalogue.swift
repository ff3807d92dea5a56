/// The partials and parents by name, and what each leads to.
struct TemplateCatalogue {
  private let partials: [String: ParsedTemplate]
  /// For each partial, all that it includes, itself too where it comes back to itself.
  private let included: [String: Set<String>]

  /// Creates a catalogue, in O(partials × includes).
  init(_ templates: [ParsedTemplate]) {
    let partials = Dictionary(
      templates.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.partials = partials
    included = partials.mapValues { template in
      var found: Set<String> = []
      var open = template.includeNames
      while let name = open.popLast() {
        guard found.insert(name).inserted else { continue }
        open += partials[name]?.includeNames ?? []
      }
      return found
    }
  }

  subscript(name: String) -> ParsedTemplate? { partials[name] }

  /// The names, in order.
  var names: [String] { partials.keys.sorted() }

  /// Whether the partial `name` comes to include `other`.
  func includes(_ name: String, _ other: String) -> Bool {
    included[name]?.contains(other) ?? false
  }

  /// The blocks of the parent `name` and of all that it includes, in order.
  func blocks(of name: String) -> [String] {
    let names = (included[name] ?? []).union([name])
    return Set(names.flatMap { partials[$0]?.blockNames ?? [] }).sorted()
  }
}
