internal import Diagnostics
internal import Localization
internal import SiteModel

/// Checks the placeholders of a text of the interface: all have names that something fills in, and
/// both languages have the same.
enum InterfacePlaceholderChecker {
  static func check(_ text: Bilingual<Located<String>>) -> [Diagnostic] {
    let names = text.map { Self.names(in: $0.value) }
    return Language.allCases.flatMap { language in
      let unknown = names[language].filter { InterfacePlaceholder(text: $0) == nil }
      let missing = names[language.other].filter { !names[language].contains($0) }
        .compactMap(InterfacePlaceholder.init(text:))
      // What is misspelt is not missing as well.
      return unknown.isEmpty
        ? missing.map { diagnostic(missing: $0, language, in: text[language]) }
        : unknown.indices.map { diagnostic(unknown, $0, missing, in: text[language]) }
    }
  }

  /// The texts in braces, with these.
  private static func names(in text: String) -> [Substring] {
    var names: [Substring] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.append(rest[open...close])
      rest = rest[close...].dropFirst()
    }
    return names
  }

  private static func diagnostic(
    _ unknown: [Substring],
    _ place: Int,
    _ missing: [InterfacePlaceholder],
    in text: Located<String>
  ) -> Diagnostic {
    let name = unknown[place]
    // Whatever they are called, as many stand for what the other language has besides.
    let suggestion =
      unknown.count == missing.count
      ? missing[place].text
      : Suggestion.nearest(
        to: String(name),
        among: (missing + InterfacePlaceholder.allCases).map(\.text)
      )
    let problem = InterfacePlaceholderProblem.unknown(String(name), suggestion: suggestion)
    return Diagnostic(problem, in: text.file, at: text.place(of: name) ?? text.range)
  }

  private static func diagnostic(
    missing placeholder: InterfacePlaceholder,
    _ language: Language,
    in text: Located<String>
  ) -> Diagnostic {
    let problem = InterfacePlaceholderProblem.missing(placeholder, from: language)
    return Diagnostic(problem, at: text)
  }
}

extension InterfacePlaceholder {
  fileprivate init?(text: Substring) {
    self.init(rawValue: String(text.dropFirst().dropLast()))
  }
}

extension Located<String> {
  /// The range of `part` as it was typed, if it stands in the value as it is.
  fileprivate func place(of part: Substring) -> SourceRange? {
    let typed = file.bytes[range.offsets]
    guard let found = typed.firstRange(of: part.utf8) else { return nil }
    return SourceRange(found)
  }
}
