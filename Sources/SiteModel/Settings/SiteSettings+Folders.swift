internal import Localization

extension SiteSettings {
  /// Reports folders that two sections or two languages share, or that the program keeps for itself:
  /// pages of both would have one address.
  func checkFolders(_ fields: FieldReader) {
    checkPrefixes(fields)
    // Those that the file does not name have folders of their own: the file's own entries give way.
    let all = sections + Kind.allCases.map { self[$0] }
    for language in Language.allCases {
      var owners: [String: String] = [:]
      for section in all where place(of: section, language, in: fields) == nil {
        owners[section.folder[language]] = section.key
      }
      for section in all {
        guard let place = place(of: section, language, in: fields) else { continue }
        check(section, owners: &owners, language, at: place, fields)
      }
    }
  }

  private func check(
    _ section: Section,
    owners: inout [String: String],
    _ language: Language,
    at place: YAMLNode,
    _ fields: FieldReader
  ) {
    let folder = section.folder[language]
    let isAtRoot = prefixes[language].isEmpty
    if Router.isReserved(folder) || (isAtRoot && folder == prefixes[language.other]) {
      fields.values.report(.folderTaken(folder, by: nil), at: place.range)
    } else if let owner = owners[folder] {
      fields.values.report(.folderTaken(folder, by: owner), at: place.range)
    }
    owners[folder] = section.key
  }

  private func checkPrefixes(_ fields: FieldReader) {
    guard let languages = fields.source.map["languages"]?.entries else { return }
    for (place, entry) in languages.enumerated() {
      guard let language = Language(rawValue: entry.key), let node = entry.node["prefix"] else {
        continue
      }
      let prefix = prefixes[language]
      if prefix == "assets" {
        fields.values.report(.folderTaken(prefix, by: nil), at: node.range)
      } else if place > 0, prefix == prefixes[language.other] {
        fields.values.report(.folderTaken(prefix, by: language.other.rawValue), at: node.range)
      }
    }
  }

  /// The `path` of `section` in the file; `nil` where the section is not named there.
  private func place(
    of section: Section,
    _ language: Language,
    in fields: FieldReader
  ) -> YAMLNode? {
    for list in ["sections", "kinds"] {
      let node = fields.source.map[list]?[section.key]?[language.rawValue]?["path"]
      if let node { return node }
    }
    return nil
  }
}

extension YAMLNode {
  fileprivate var entries: [YAMLMap.Entry] {
    if case .map(let map) = value { return map.entries }
    return []
  }

  fileprivate subscript(key: String) -> YAMLNode? {
    if case .map(let map) = value { return map[key] }
    return nil
  }
}
