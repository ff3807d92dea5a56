/// The names that the entries of a list have taken.
struct NameRegister {
  private var keys: [String: String] = [:]

  /// Takes the `names` of the entry `key`; a name of an entry before it is reported.
  mutating func take(_ names: [String], of key: String, _ fields: FieldReader) {
    for name in names {
      let folded = name.lowercased()
      if let other = keys[folded], other != key {
        let nodes = fields.source.map.entries.lazy.filter { $0.key != "key" }.map(\.node)
        let place = nodes.compactMap { $0.range(of: name) }.first ?? fields.source.range
        fields.values.report(.repeatedName(name, key: other), at: place)
      } else {
        keys[folded] = key
      }
    }
  }
}
