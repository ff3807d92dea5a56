/// A name with or without a prefix (Namespaces in XML 1.0, section 3).
struct XMLName: Hashable {
  let prefix: String
  let local: String

  /// The name as it is written.
  var text: String { prefix.isEmpty ? local : prefix + ":" + local }
}
