internal import ArgumentParser
internal import Localization
internal import SiteFiles

/// `sxsh explain`: what a code means, why it matters, an example, the mend.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Wording.explain
  )

  @Argument(help: Wording.code)
  var code: String
  @Option(help: Wording.language)
  var lang: MessageLanguageArgument?

  func run() throws {
    let language = MessageLanguage.current
    let code = code.uppercased()
    let folder = SiteRoot.path("docs/diagnostics")
    guard code.isDiagnosticCode,
      let page = try DocumentationPage.read("\(code).\(language.rawValue).md", in: folder)
    else {
      throw ValidationError(Self.unknown(code)[language])
    }
    Terminal.standardOutput(page)
  }

  private static func unknown(_ code: String) -> Bilingual<String> {
    Bilingual(
      vi: "không có mã '\(code)'; mã gồm chữ SX và ba chữ số, ví dụ SX401",
      en: "there is no code '\(code)'; a code is SX and three digits, for example SX401"
    )
  }
}

extension String {
  fileprivate var isDiagnosticCode: Bool {
    hasPrefix("SX") && utf8.count == 5 && dropFirst(2).allSatisfy { $0.isASCII && $0.isNumber }
  }
}
