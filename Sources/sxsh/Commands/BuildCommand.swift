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
  @Option(help: Wording.output)
  var output: PathArgument?
  @OptionGroup var limit: BehindLimit
  @Flag(name: .customLong("no-pdf"), help: Wording.noPDF)
  var noPDF = false
  @Flag(help: Wording.timings)
  var timings = false
  @Flag(help: Wording.verify)
  var verify = false

  func run() async throws {
    let run = Run(showsTimings: timings)
    let folders = try options.folders(output: self.output?.path)
    run.times.enter(.reading)
    let output = try StagedOutput(folders, jobs: options.jobCount)
    Terminal.progress(Self.reading[MessageLanguage.current])
    let sources = try SourceTreeReader(folders, jobs: options.jobCount).read()
    Terminal.progress(Self.building[MessageLanguage.current])
    let scaler = try PictureScaler.find(for: sources, root: SiteRoot.folder)
    let pictures = scaler == nil ? PublishNote.ofLargePictures(in: sources) : nil
    var settings = options.settings(behindLimit: limit.count)
    settings.pictureScaler = scaler?.version
    let inputs = inputs(settings, sources)
    if !verify, let last = output.lastBuild, last.inputs == inputs {
      run.end(as: last, output, [pictures])
    }
    let printer = noPDF ? nil : Typesetting.printer(options)
    let build = await SiteBuilder(settings, entering: run.times.enter).build(
      sources,
      previous: output.standing,
      printer: printer
    )
    Terminal.progress("")
    let receipt = try run.judge(build.value, options.judged(build.diagnostics), inputs: inputs ?? 0)
    run.times.enter(.writing)
    // New addresses are an input of the next build, which has to read them before it may do nothing.
    let isRepeatable = inputs != nil && build.value.addresses == nil
    let result = try output.publish(
      build.value.outputs,
      scaler: scaler,
      receipt: isRepeatable ? receipt : nil
    )
    let addresses = build.value.addresses.flatMap { AddressFile(folders).write($0) }
    run.tell(receipt, result, [addresses, pictures])
    if verify {
      let site = SiteVerification(folders: folders, settings: settings, scaler: scaler)
      try await site.run(sources, printer: printer)
    }
    // The system takes back the memory of a large site at once; piece by piece it takes a while.
    withExtendedLifetime((sources, build)) { Glibc.exit(0) }
  }

  /// A hash of all that decides what the run writes and prints; `nil` where that cannot be known, as
  /// where Typst is asked for handouts: it may fail, which is told and is no reason to stop.
  private func inputs(_ settings: BuildSettings, _ sources: SourceTree) -> UInt64? {
    let typesets = !noPDF && sources.hasHandouts
    guard !typesets, let builder = BuilderFile.identity else { return nil }
    var hash = ContentHash()
    hash.combine(builder)
    hash.combine(settings.digest(of: sources))
    hash.combine(MessageLanguage.current.rawValue)
    for flag in [options.strict, noPDF, Terminal.wantsColours] { hash.combine(flag ? 1 : 0) }
    return hash.finalize()
  }

  private static let reading = Bilingual(vi: "Đang đọc…", en: "Reading…")
  private static let building = Bilingual(vi: "Đang dựng trang…", en: "Building…")
}

extension BuildCommand {
  /// What a run tells of itself.
  private struct Run {
    let showsTimings: Bool
    let start = SystemClock.seconds
    let times = StageTimes()
    let report = Report(language: MessageLanguage.current, format: .text)

    /// Ends the process after a build that was the last one over again.
    func end(
      as last: BuildReceipt,
      _ output: consuming StagedOutput,
      _ notes: [PublishNote?]
    ) -> Never {
      let standing = output.standing.count
      // The process ends here: the lock would stay, were it not let go first.
      _ = consume output
      Terminal.progress("")
      report.problems(last.problems)
      tell(last, .unchanged(standing), notes)
      Glibc.exit(0)
    }

    /// Prints the problems of a build; gives what the next one has to know of it.
    ///
    /// - Throws: `Failure.contentHasErrors` where the site must not be written.
    func judge(
      _ build: SiteBuilder.Result,
      _ diagnostics: [Diagnostic],
      inputs: UInt64
    ) throws -> BuildReceipt {
      let receipt = receipt(of: build, diagnostics, inputs: inputs)
      report.problems(receipt.problems)
      guard !diagnostics.hasErrors else {
        report.closing(Self.refused, diagnostics)
        throw Failure.contentHasErrors
      }
      return receipt
    }

    private func receipt(
      of build: SiteBuilder.Result,
      _ diagnostics: [Diagnostic],
      inputs: UInt64
    ) -> BuildReceipt {
      BuildReceipt(
        inputs: inputs,
        documentCount: build.documentCount,
        pageCount: build.pageCount,
        summary: report.summary(of: diagnostics),
        problems: report.text(of: diagnostics)
      )
    }

    /// Prints what there is to say of a site that stands.
    func tell(_ build: BuildReceipt, _ result: PublishResult, _ notes: [PublishNote?]) {
      for note in result.notes + notes.compactMap({ $0 }) {
        Terminal.standardError(note)
      }
      report.closing(Self.done(build, result, Seconds(since: start)), build.summary)
      if showsTimings {
        for line in times.lines() { Terminal.standardError(line[report.language] + "\n") }
      }
    }

    private static let refused = Bilingual(
      vi: "Chưa ghi gì: sửa các lỗi trên rồi chạy lại.",
      en: "Nothing was written: mend the errors above and run it again."
    )

    private static func done(
      _ build: BuildReceipt,
      _ result: PublishResult,
      _ seconds: Seconds
    ) -> Bilingual<String> {
      Bilingual(
        vi:
          "Xong: \(build.documentCount) tài liệu, \(build.pageCount) trang; ghi \(result.written) tệp, "
          + "giữ \(result.kept), bỏ \(result.removed); \(seconds.text.vi)",
        en:
          "Done: \(build.documentCount.counted("document")), \(build.pageCount.counted("page")); "
          + "\(result.written.counted("file")) written, "
          + "\(result.kept) kept, \(result.removed) removed; \(seconds.text.en)"
      )
    }
  }
}
