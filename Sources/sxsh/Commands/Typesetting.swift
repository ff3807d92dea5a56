internal import Diagnostics
internal import Glibc
internal import Localization
internal import SiteFiles
internal import SiteRenderer

/// Where handouts are typeset, and with what.
enum Typesetting {
  /// The typesetter of this machine.
  ///
  /// - Throws: `FileProblem` if there is no Typst, there are no fonts, or nothing can be written.
  static func runner(_ options: SourceOptions) throws -> TypstRunner {
    let tools = try TypesettingTools.find(in: toolFolder).get()
    return try TypstRunner(tools, options.folders(), root: SiteRoot.folder)
  }

  /// What prints the handouts of a build.
  ///
  /// That they cannot be printed is told and no reason to stop, but with `--strict`: a server without
  /// Typst would take the PDFs off the site that others read.
  static func printer(_ options: SourceOptions) -> HandoutPrinter {
    let jobs = options.jobCount
    return { prints in
      if prints.isEmpty { return Diagnosed([]) }
      do {
        Terminal.progress(typesetting[MessageLanguage.current])
        return try runner(options).print(prints, jobs: jobs)
      } catch {
        Terminal.progress("")
        guard let problem = error as? FileProblem else { return Diagnosed([]) }
        if options.strict { return Diagnosed([], [refusal(problem, of: prints[0])]) }
        note(problem)
        return Diagnosed([])
      }
    }
  }

  /// The problem at the beginning of the first handout that could not be printed.
  private static func refusal(_ problem: FileProblem, of print: HandoutPrint) -> Diagnostic {
    Diagnostic(problem, in: print.plan, at: .startOfFile)
  }

  private static func note(_ problem: FileProblem) {
    let language = MessageLanguage.current
    let hint = problem.hint.map { "; \($0[language])" } ?? ""
    Terminal.standardError(withoutPDF[language] + problem.message[language] + hint + "\n")
  }

  /// The folder of the tools that the launcher set up, which it names.
  ///
  /// No folder of the site is one: what lies there may have come with the site.
  private static var toolFolder: String? { getenv("SXSH_TOOLS").map { String(cString: $0) } }

  private static let typesetting = Bilingual(vi: "Đang dàn trang bản in…", en: "Typesetting…")
  private static let withoutPDF = Bilingual(
    vi: "Không có bản in PDF: ",
    en: "Without PDFs of the handouts: "
  )
}
