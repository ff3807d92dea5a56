public import Diagnostics
internal import Localization

extension SiteSettings {
  /// Reads `site.yaml`; `nil` where a key is missing without which there is no site.
  ///
  /// `baseURL` overrides the address that the file gives.
  public static func read(
    _ file: SourceFile,
    servedAt baseURL: String? = nil
  ) -> Diagnosed<SiteSettings?> {
    DataFile.readMap(file) { SiteSettings(&$0, servedAt: baseURL) }
  }

  private init?(_ fields: inout FieldReader, servedAt address: String?) {
    let name = fields.requiredPair("name")
    description = fields.fact("description") { $0.bilingual($1) } ?? Bilingual(vi: "", en: "")
    let languages = fields.requiredFact("languages") { $0.languages($1) }
    baseURL = fields.baseURL(overriddenBy: address)
    statusNotice = fields.fact("status-notice") { $0.bilingual($1) }
    contact = fields.once("contact") { $0.contact($1) }
    sections = fields.fact("sections") { $0.sections($1) } ?? []
    let kinds = fields.fact("kinds") { $0.sections($1, among: Kind.allCases.map(\.rawValue)) } ?? []
    navigation =
      fields.fact("navigation") { values, node in values.list(node) { values.located($0) } } ?? []
    toneMarks = fields.fact("tone-marks") { $0.choice($1, of: ToneMarks.self) } ?? .old
    guard let name, let languages else { return nil }
    self.name = name
    self.sourceLanguage = languages.source
    self.prefixes = languages.prefixes
    self.kinds = Dictionary(
      kinds.compactMap { section in Kind(rawValue: section.key).map { ($0, section) } },
      uniquingKeysWith: { first, _ in first }
    )
    checkNavigation(fields)
    checkFolders(fields)
  }

  private func checkNavigation(_ fields: FieldReader) {
    let keys = sections.map(\.key) + Kind.allCases.map(\.rawValue)
    for entry in navigation where !keys.contains(entry.value) {
      let suggestion =
        key(labelled: entry.value) ?? Suggestion.nearest(to: entry.value, among: keys)
      fields.values.report(
        .unknownNavigation(entry.value, suggestion: suggestion, keys: keys),
        at: entry.range
      )
    }
  }

  /// The key of the section or kind that readers know as `label`.
  private func key(labelled label: String) -> String? {
    let sections = sections + Kind.allCases.map { self[$0] }
    return sections.first { section in
      Language.allCases.contains { section.label[$0].lowercased() == label.lowercased() }
    }?.key
  }
}

/// The languages of a site and their folders.
private struct Languages: Equatable {
  let source: Language
  let prefixes: Bilingual<String>
}

extension FieldReader {
  /// Where the site will be served from; notes what is left out where nobody knows.
  fileprivate mutating func baseURL(overriddenBy address: String?) -> String? {
    let own = fact("base-url") { $0.baseURL($1) }
    if let address { return address }
    // A faulty address has been reported; an empty one was read as none.
    let key = source.map.keyRange(of: "base-url")
    if own == .some(nil) || key == nil { values.report(.noBaseURL, at: key ?? .startOfFile) }
    return own ?? nil
  }

  /// Warns of a contact that nobody answers; notes it where the file says so itself.
  fileprivate func checkContact(email: String?, phone: String?, isPlaceholder: Bool) {
    guard isPlaceholder else {
      return warnOfPlaceholders(email: email, phone: phone, in: .site)
    }
    // One that cannot be read has been reported.
    guard let contact = email ?? phone, let node = source.map["placeholder"] else { return }
    values.report(.placeholderContact(contact, in: .siteThatSaysSo), at: node.range)
  }

  /// Warns of an e-mail address and a telephone number that nobody answers.
  func warnOfPlaceholders(
    email: String?,
    phone: String?,
    in place: PlausibilityProblem.ContactPlace
  ) {
    if let email, PlaceholderContact.isEmail(email), let node = source.map["email"] {
      values.report(.placeholderContact(email, in: place), at: node.range)
    }
    if let phone, PlaceholderContact.isPhone(phone), let node = source.map["phone"] {
      values.report(.placeholderContact(phone, in: place), at: node.range)
    }
  }

  /// A value of a file that has no translation, and so need not be compared.
  mutating func once<Value>(
    _ key: String,
    _ read: (ValueReader, YAMLNode) -> Value?
  ) -> Value? {
    eachLanguage(key, read).source
  }
}

extension ValueReader {
  /// A pair `{ vi: …, en: … }`.
  func bilingual(_ node: YAMLNode) -> Bilingual<String>? {
    pair(node) { $0.plainText($1) }
  }

  /// A pair `{ vi: …, en: … }` of values.
  func pair<Value: Equatable & Sendable>(
    _ node: YAMLNode,
    _ read: (ValueReader, YAMLNode) -> Value?
  ) -> Bilingual<Value>? {
    record(node, example: { "{ vi: \($0), en: … }" }) { fields in
      let vi = fields.requiredFact("vi", read)
      let en = fields.requiredFact("en", read)
      guard let vi, let en else { return nil }
      return Bilingual(vi: vi, en: en)
    }
  }

  fileprivate func languages(_ node: YAMLNode) -> Languages? {
    guard let map = map(node), let first = map.entries.first?.key else { return nil }
    let prefixes: Bilingual<String>? = pair(node) { values, node in
      values.record(node) { fields in fields.requiredFact("prefix") { $0.prefix($1) } }
    }
    return prefixes.map { Languages(source: Language(rawValue: first) ?? .vi, prefixes: $0) }
  }

  /// The folder of a language, which may be empty.
  private func prefix(_ node: YAMLNode) -> String? {
    if case .scalar("") = node.value { return "" }
    return identifier(node)?.value
  }

  fileprivate func baseURL(_ node: YAMLNode) -> String?? {
    switch node.value {
    case .empty, .scalar(""): .some(nil)
    default: siteAddress(node).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    }
  }

  /// A web address that those of pages can begin with.
  private func siteAddress(_ node: YAMLNode) -> String? {
    guard let address = webAddress(node) else { return nil }
    let base = WebAddress.base(address)
    if base == address { return address }
    report(.notASiteAddress(address, base: base), at: node.range)
    return nil
  }

  fileprivate func contact(_ node: YAMLNode) -> SiteSettings.Contact? {
    record(node) { fields in
      let email = fields.requiredFact("email") { $0.email($1) }
      let phone = fields.requiredFact("phone") { $0.phone($1) }
      let address = fields.requiredPair("address")
      let isPlaceholder = fields.fact("placeholder") { $0.flag($1) } ?? false
      fields.checkContact(email: email, phone: phone, isPlaceholder: isPlaceholder)
      guard let email, let phone, let address else { return nil }
      return SiteSettings.Contact(
        email: email,
        phone: phone,
        address: address,
        isPlaceholder: isPlaceholder
      )
    }
  }

  /// A map of sections by key; keys outside `known` are unknown where that is given.
  fileprivate func sections(_ node: YAMLNode, among known: [String]? = nil) -> [Section]? {
    guard let map = map(node) else { return nil }
    return map.entries.compactMap { entry in
      if let known, !known.contains(entry.key) {
        report(.unknownKey(entry.key, known: known), at: entry.keyRange)
        return nil
      }
      return section(entry.node, key: entry.key)
    }
  }

  private func section(_ node: YAMLNode, key: String) -> Section? {
    let parts: Bilingual<[String]>? = pair(node) { values, node in
      values.record(node) { fields in
        let label = fields.requiredFact("label") { $0.plainText($1) }
        let path = fields.requiredFact("path") { $0.identifier($1)?.value }
        return label.flatMap { label in path.map { [label, $0] } }
      }
    }
    return parts.map {
      Section(key: key, label: $0.map { $0[0] }, folder: $0.map { $0[1] })
    }
  }
}
