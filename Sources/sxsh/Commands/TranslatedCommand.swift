internal import ArgumentParser
internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteModel
internal import SiteRenderer

/// `sxsh translated`: records that a translation now matches its source text.
struct TranslatedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translated",
    abstract: Wording.translated
  )

  @Argument(help: Wording.translatedFiles)
  var files: [String] = []
  @Flag(help: Wording.allTranslations)
  var all = false
  @OptionGroup var options: SourceOptions

  func validate() throws {
    if files.isEmpty != all { throw ValidationError(Self.filesOrAll[MessageLanguage.current]) }
  }

  func run() async throws {
    let report = Report(language: MessageLanguage.current, format: .text)
    let folders = try options.folders()
    let sources = try SourceTreeReader(folders, jobs: options.jobCount).read()
    let names = ContentFileName(folder: folders.content)
    let wanted = all ? nil : files.map { names.identity(of: $0) }
    let recorded = await SiteBuilder(options.settings()).recordTranslations(of: wanted, in: sources)
    report.problems(recorded.diagnostics)
    guard !recorded.diagnostics.hasErrors else {
      report.closing(Self.refused, recorded.diagnostics)
      throw Failure.contentHasErrors
    }
    let recording = recorded.value
    if let unknown = recording.unknown.first {
      let meant = names.nearest(to: unknown, among: sources.texts.map(\.path))
      throw ValidationError(Self.unknown(unknown, meant)[MessageLanguage.current])
    }
    if let untranslated = recording.untranslated.first {
      report.closing(Self.untranslated(untranslated), [])
      throw Failure.contentHasErrors
    }
    for file in recording.files {
      let path = names.path(of: file.path)
      try SourceFileWriter.replace(path, with: file.bytes, followingLinks: true)
      Terminal.standardOutput(file.path + "\n")
    }
    report.closing(Self.done(recording), [])
  }

  private static let filesOrAll = Bilingual(
    vi: "ghi tên tệp đã dịch, hoặc --all cho mọi bài",
    en: "name the files that were translated, or --all for every document"
  )
  private static let refused = Bilingual(
    vi: "Chưa ghi gì: sửa các lỗi trên rồi chạy lại.",
    en: "Nothing was recorded: mend the errors above and run it again."
  )

  private static func unknown(
    _ identity: DocumentIdentity,
    _ meant: String?
  ) -> Bilingual<String> {
    let question = meant.map(Suggestion.question).map { question in question.map { "; \($0)" } }
    return Bilingual(
      vi: "không có bài '\(identity)' trong thư mục nội dung" + (question?.vi ?? ""),
      en: "there is no document '\(identity)' in the content folder" + (question?.en ?? "")
    )
  }

  private static func untranslated(_ identity: DocumentIdentity) -> Bilingual<String> {
    Bilingual(
      vi: "Chưa ghi gì: bài '\(identity)' chưa có bản dịch.",
      en: "Nothing was recorded: the document '\(identity)' has no translation yet."
    )
  }

  private static func done(_ recording: TranslationRecording) -> Bilingual<String> {
    let (written, same) = (recording.files.count, recording.unchanged.count)
    return Bilingual(
      vi: "Đã ghi \(written) bản dịch; \(same) bản vẫn khớp từ trước.",
      en: "Recorded \(written) translations; \(same) matched already."
    )
  }
}
