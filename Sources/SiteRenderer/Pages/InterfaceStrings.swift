internal import Diagnostics
internal import Localization
internal import SiteModel
internal import Templates

/// Every text of the interface, from `templates/strings.yaml`.
struct InterfaceStrings: Sendable {
  /// The shape of `t` in templates: the keys of the file.
  let shape: TemplateRecordShape
  /// The value of `t` in each language.
  let values: Bilingual<SharedTemplateValue>
  /// The keys of the file, in its order.
  let keys: [String]
  private let texts: [String: Bilingual<String>]

  /// The text of a key that the program itself uses.
  subscript(key: InterfaceKey, language: Language) -> String {
    texts[key.rawValue]?[language] ?? key.rawValue
  }

  /// The text of any key of the file.
  func text(_ key: String) -> Bilingual<String> { texts[key] ?? Bilingual(vi: key, en: key) }

  /// Reads the file; a key that the program uses and the file lacks is an error.
  static func read(
    _ file: SourceFile,
    usedBy templates: [SourceFile]
  ) -> Diagnosed<InterfaceStrings> {
    let strings = BilingualTable.read(file)
    let placeholders = strings.value.flatMap { InterfacePlaceholderChecker.check($0.text) }
    let entries = completed(strings.value, of: file, usedBy: templates)
    return Diagnosed(
      InterfaceStrings(entries.value),
      strings.diagnostics + entries.diagnostics + placeholders
    )
  }

  /// The `entries` with every key that the program uses, as far as they are there.
  ///
  /// One that is missing may be an entry that nothing uses, misspelt: that is told of where it stands,
  /// and gets the name that was meant, so that the templates that use it are not told of as well.
  private static func completed(
    _ entries: [BilingualTable.Entry],
    of file: SourceFile,
    usedBy templates: [SourceFile]
  ) -> Diagnosed<[BilingualTable.Entry]> {
    var entries = entries
    let known = Set(entries.map(\.key))
    let missing = InterfaceKey.allCases.map(\.rawValue).filter { !known.contains($0) }
    let others = missing.isEmpty ? [] : known.subtracting(keys(usedBy: templates))
    let diagnostics = missing.map { key in
      guard let misspelt = Suggestion.nearest(to: key, among: others, isOrdered: false),
        let index = entries.firstIndex(where: { $0.key == misspelt })
      else { return Diagnostic(ContentProblem.missingKey(key), in: file, at: .startOfFile) }
      let entry = entries[index]
      entries[index] = BilingualTable.Entry(key: key, keyRange: entry.keyRange, text: entry.text)
      return Diagnostic(
        ContentProblem.unknownKey(misspelt, known: [key]),
        in: file,
        at: entry.keyRange
      )
    }
    return Diagnosed(entries, diagnostics)
  }

  /// The keys that the program and the `templates` use.
  private static func keys(usedBy templates: [SourceFile]) -> Set<String> {
    let names = templates.flatMap { template in
      String(decoding: template.bytes, as: UTF8.self)
        .split { !$0.isLetter && !$0.isNumber && !"-.".contains($0) }
        .filter { $0.hasPrefix("t.") }
        .map { String($0.dropFirst(2)) }
    }
    return Set(names).union(InterfaceKey.allCases.map(\.rawValue))
  }

  init(_ entries: [BilingualTable.Entry]) {
    keys = entries.map(\.key)
    shape = TemplateRecordShape(fields: entries.map { ($0.key, .text) })
    values = Bilingual { language in
      SharedTemplateValue(.record(entries.map { .text($0.text[language].value) }))
    }
    texts = Dictionary(
      entries.map { ($0.key, $0.text.map(\.value)) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
