internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Localization
internal import SiteFiles
internal import SiteRenderer

/// `sxsh build`: checks everything, then writes the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "build", abstract: Wording.build)

  @OptionGroup var options: SourceOptions
  @OptionGroup var limit: BehindLimit
  @Flag(name: .customLong("no-pdf"), help: Wording.noPDF)
  var noPDF = false
  @Flag(help: Wording.verify)
  var verify = false

  func run() async throws {
    let start = SystemClock.seconds
    let report = Report(language: MessageLanguage.current, format: .text)
    let folders = try options.folders()
    let output = try StagedOutput(folders, jobs: options.jobCount)
    Terminal.progress(Self.reading[MessageLanguage.current])
    let sources = try SourceTreeReader(folders, jobs: options.jobCount).read()
    Terminal.progress(Self.building[MessageLanguage.current])
    let scaler = try PictureScaler.find(for: sources, root: SiteRoot.folder)
    var settings = options.settings(behindLimit: limit.count)
    settings.pictureScaler = scaler?.version
    let printer = noPDF ? nil : Typesetting.printer(options)
    let build = await SiteBuilder(settings).build(
      sources,
      previous: output.standing,
      printer: printer
    )
    Terminal.progress("")
    let diagnostics = options.judged(build.diagnostics)
    report.problems(diagnostics)
    guard !diagnostics.hasErrors else {
      report.closing(Self.refused, diagnostics)
      throw Failure.contentHasErrors
    }
    let result = try output.publish(build.value.outputs, scaler: scaler)
    let addresses = build.value.addresses.flatMap { AddressFile(folders).write($0) }
    let pictures = scaler == nil ? PublishNote.ofLargePictures(in: sources) : nil
    for note in result.notes + [addresses, pictures].compactMap({ $0 }) {
      Terminal.standardError(note.message[MessageLanguage.current] + "\n")
    }
    report.closing(Self.done(build.value, result, Seconds(since: start)), diagnostics)
    if verify {
      let site = SiteVerification(folders: folders, settings: settings, scaler: scaler)
      try await site.run(sources, printer: printer)
    }
    // The system takes back the memory of a large site at once; piece by piece it takes a while.
    withExtendedLifetime((sources, build)) { Glibc.exit(0) }
  }

  private static let reading = Bilingual(vi: "Đang đọc…", en: "Reading…")
  private static let building = Bilingual(vi: "Đang dựng trang…", en: "Building…")
  private static let refused = Bilingual(
    vi: "Chưa ghi gì: sửa các lỗi trên rồi chạy lại.",
    en: "Nothing was written: mend the errors above and run it again."
  )

  private static func done(
    _ build: SiteBuilder.Result,
    _ result: PublishResult,
    _ seconds: Seconds
  ) -> Bilingual<String> {
    Bilingual(
      vi:
        "Xong: \(build.documentCount) tài liệu, \(build.pageCount) trang; ghi \(result.written) tệp, "
        + "giữ \(result.kept), bỏ \(result.removed); \(seconds.text.vi)",
      en:
        "Done: \(build.documentCount) documents, \(build.pageCount) pages; \(result.written) files written, "
        + "\(result.kept) kept, \(result.removed) removed; \(seconds.text.en)"
    )
  }
}
