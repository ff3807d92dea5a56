internal import ArgumentParser
internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteRenderer

/// `sxsh handout`: the handouts as PDF.
struct HandoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: Wording.handout
  )

  @Argument(help: Wording.handoutNames)
  var names: [String] = []
  @Option(help: Wording.handoutLanguage)
  var language: EditionArgument?
  @Option(help: Wording.handoutSession)
  var session: String?
  @Flag(help: Wording.handoutBooklet)
  var booklet = false
  @Option(help: Wording.handoutFormat)
  var format = PaperArgument.a4
  @Option(help: Wording.handoutFolder)
  var pdf: PathArgument?
  @OptionGroup var options: SourceOptions

  private var paper: PrintFormat { booklet ? .booklet : format == .a5 ? .a5 : .a4 }

  func validate() throws {
    guard let path = pdf?.path, path.lowercased().hasSuffix(".pdf") else { return }
    throw ValidationError(Wording.pdfIsFolder(path)[MessageLanguage.current])
  }

  func run() async throws {
    let start = SystemClock.seconds
    let report = Report(language: MessageLanguage.current, format: .text)
    let typesetter = Result { try Typesetting.runner(options) }
    let sources = try SourceTreeReader(try options.folders(), jobs: options.jobCount).read()
    let request = SiteBuilder.HandoutRequest(
      names: names,
      edition: language?.edition,
      session: session
    )
    let answer = await SiteBuilder(options.settings()).handouts(request, of: sources)
    let prints = try prints(answer.value)
    // What keeps it from being printed, and what is about the print.
    var diagnostics = options.judged(
      answer.diagnostics.filter { $0.severity == .error || $0.problem is HandoutProblem }
    )
    // That nothing can be typeset is told besides what is wrong with the content.
    if case .failure = typesetter { report.problems(diagnostics) }
    let runner = try typesetter.get()
    var printed: [PrintedHandout] = []
    if !diagnostics.hasErrors {
      let result = try runner.print(prints, format: paper, jobs: options.jobCount)
      diagnostics += options.judged(result.diagnostics)
      printed = result.value
    }
    if !diagnostics.hasErrors { try write(prints, printed) }
    report.problems(diagnostics)
    if diagnostics.hasErrors { throw Failure.contentHasErrors }
    report.closing(Self.done(printed.count, Seconds(since: start)), diagnostics)
  }

  private func prints(_ answer: SiteBuilder.HandoutAnswer) throws -> [HandoutPrint] {
    switch answer {
    case .prints(let prints): return prints
    case .noHandout(let name, let known):
      throw ValidationError(
        Self.unknown(name, known, vi: "tài liệu", en: "handout")[MessageLanguage.current]
      )
    case .noSession(let id, let known):
      throw ValidationError(
        Self.unknown(id, known, vi: "buổi tập huấn", en: "session")[MessageLanguage.current]
      )
    case .noEdition(let edition, let name, let language):
      throw ValidationError(
        Self.untranslated(name, edition, from: language)[MessageLanguage.current]
      )
    }
  }

  private func write(_ prints: [HandoutPrint], _ printed: [PrintedHandout]) throws {
    let folder = pdf?.path ?? SiteRoot.path("print")
    for (print, handout) in zip(prints, printed) {
      let name = fileName(of: print)
      try PrintFolder.write(handout.bytes, as: name, in: folder, isNamed: pdf != nil)
      Terminal.standardOutput("\(folder)/\(name)\n")
    }
  }

  /// `mot-ngay.vi.pdf`, with the session and the paper where these were asked for.
  private func fileName(of print: HandoutPrint) -> String {
    let size = paper == .a4 ? nil : paper.rawValue
    let parts = [print.name, session, print.edition.rawValue, size, "pdf"]
    return parts.compactMap { $0 }.joined(separator: ".")
  }

  private static func done(_ count: Int, _ seconds: Seconds) -> Bilingual<String> {
    Bilingual(
      vi: "Xong: \(count) bản in; \(seconds.text.vi)",
      en: "Done: \(count.counted("handout")) to print; \(seconds.text.en)"
    )
  }

  private static func untranslated(
    _ name: String,
    _ edition: HandoutEdition,
    from language: Language
  ) -> Bilingual<String> {
    let path = "content/handouts/\(name).\(language.other.rawValue).md"
    return Bilingual(
      vi: "tài liệu '\(name)' chưa dịch nên chưa có bản '\(edition.rawValue)'; "
        + "viết bản dịch vào '\(path)', hoặc chọn '--language \(language.rawValue)'",
      en: "the handout '\(name)' has no edition '\(edition.rawValue)' until it is translated; "
        + "write the translation into '\(path)', or choose '--language \(language.rawValue)'"
    )
  }

  private static func unknown(
    _ name: String,
    _ known: [String],
    vi: String,
    en: String
  ) -> Bilingual<String> {
    let suggestion = Suggestion.nearest(to: Slug.make(from: name), among: known)
    let all = known.joined(separator: ", ")
    return Bilingual(
      vi: "không có \(vi) '\(name)'; "
        + (suggestion.map { "có phải ý bạn là '\($0)'?" } ?? "đang có: \(all)"),
      en: "there is no \(en) '\(name)'; "
        + (suggestion.map { "did you mean '\($0)'?" } ?? "there are: \(all)")
    )
  }
}
