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
    guard let code = code?.uppercased() else { return try list(folder, language) }
    guard code.isDiagnosticCode,
      let page = try DocumentationPage.read("\(code).\(language.rawValue).md", in: folder)
    else {
      let codes = try DocumentationPage.names(in: folder).map { String($0.prefix(5)) }
      throw ValidationError(Self.unknown(code, among: codes)[language])
    }
    Terminal.standardOutput(page)
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

  private static func unknown(_ code: String, among codes: [String]) -> Bilingual<String> {
    let digits = code.filter { $0.isASCII && $0.isNumber }
    let suggestion =
      codes.first { $0 == "SX" + digits } ?? Suggestion.nearest(to: code, among: codes)
    guard let suggestion else {
      return Bilingual(
        vi: "không có mã '\(code)'; mã gồm chữ SX và ba chữ số, ví dụ SX401",
        en: "there is no code '\(code)'; a code is SX and three digits, for example SX401"
      )
    }
    return Bilingual(
      vi: "không có mã '\(code)'; có phải ý bạn là \(suggestion)?",
      en: "there is no code '\(code)'; did you mean \(suggestion)?"
    )
  }
}

extension String {
  fileprivate var isDiagnosticCode: Bool {
    hasPrefix("SX") && utf8.count == 5 && dropFirst(2).allSatisfy { $0.isASCII && $0.isNumber }
  }
}
