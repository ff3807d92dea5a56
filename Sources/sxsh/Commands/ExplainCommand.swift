internal import ArgumentParser
internal import Diagnostics
internal import Localization
internal import SiteFiles

/// `sxsh explain`: what a code means, why it matters, an example, the mend.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Wording.explain
  )

  @Argument(help: Wording.code)
  var code: String?
  @Option(help: Wording.language)
  var lang: MessageLanguageArgument?

  func run() throws {
    let language = MessageLanguage.current
    let pages = "docs/diagnostics"
    let folder = ProgramResources.folder(with: pages).map { "\($0)/\(pages)" } ?? pages
    guard let typed = code else { return try list(folder, language) }
    let code = Self.code(in: typed)
    guard code.isDiagnosticCode,
      let page = try DocumentationPage.read("\(code).\(language.rawValue).md", in: folder)
    else {
      let codes = try DocumentationPage.names(in: folder).map { String($0.prefix(5)) }
      throw ValidationError(Self.unknown(typed, meaning: code, among: codes)[language])
    }
    Terminal.standardOutput(page)
  }

  /// The code in what was typed: of any case, with the brackets that messages put round it, or its
  /// digits alone.
  private static func code(in typed: String) -> String {
    let letters = typed.uppercased().filter { $0.isLetter || $0.isNumber }
    return letters.allSatisfy(\.isNumber) ? "SX" + letters : letters
  }

  /// Prints every code with the title of its page.
  private func list(_ folder: String, _ language: Language) throws {
    let ending = ".\(language.rawValue).md"
    for name in try DocumentationPage.names(in: folder) where name.hasSuffix(ending) {
      let page = try DocumentationPage.read(name, in: folder) ?? ""
      let title = page.prefix { $0 != "\n" }.drop { "# ".contains($0) }
      Terminal.standardOutput(title.replacing(" – ", with: "  ") + "\n")
    }
  }

  private static func unknown(
    _ typed: String,
    meaning code: String,
    among codes: [String]
  ) -> Bilingual<String> {
    guard let suggestion = Suggestion.nearest(to: code, among: codes) else {
      return Bilingual(
        vi: "không có mã '\(typed)'; mã gồm chữ SX và ba chữ số, ví dụ SX401",
        en: "there is no code '\(typed)'; a code is SX and three digits, for example SX401"
      )
    }
    return Bilingual(
      vi: "không có mã '\(typed)'; có phải ý bạn là \(suggestion)?",
      en: "there is no code '\(typed)'; did you mean \(suggestion)?"
    )
  }
}

extension String {
  fileprivate var isDiagnosticCode: Bool {
    hasPrefix("SX") && utf8.count == 5 && dropFirst(2).allSatisfy { $0.isASCII && $0.isNumber }
  }
}
