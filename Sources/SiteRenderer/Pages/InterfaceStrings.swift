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
  static func read(_ file: SourceFile) -> Diagnosed<InterfaceStrings> {
    let strings = BilingualTable.read(file)
    let entries = strings.value
    let known = Set(entries.map(\.key))
    let missing = InterfaceKey.allCases.filter { !known.contains($0.rawValue) }.map { key in
      Diagnostic(ContentProblem.missingKey(key.rawValue), in: file, at: .startOfFile)
    }
    let placeholders = entries.flatMap { InterfacePlaceholderChecker.check($0.text) }
    return Diagnosed(
      InterfaceStrings(entries),
      strings.diagnostics + missing + placeholders
    )
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
