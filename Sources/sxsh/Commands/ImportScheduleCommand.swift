internal import ArgumentParser
internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteModel

/// `sxsh import-schedule`: a trainer's table becomes a training schedule.
struct ImportScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-schedule",
    abstract: Wording.importSchedule,
    discussion: Wording.importScheduleDiscussion
  )

  @Argument(help: Wording.table)
  var table: String
  @Option(help: Wording.scheduleName)
  var output: String?
  @OptionGroup var options: ContentOptions

  func run() throws {
    let bytes = try NamedFile.read(table)
    let files = try options.files()
    let inventory = ContentInventory(files)
    let reader = ScheduleImport(vocabulary: files.vocabulary, takenIDs: inventory.sessionIDs)
    let sessions = reader.read(bytes, path: table)
    let report = Report(language: MessageLanguage.current, format: .text)
    report.problems(sessions.diagnostics)
    guard !sessions.hasErrors else {
      report.closing(Self.refused, sessions.diagnostics)
      throw Failure.contentHasErrors
    }
    let name = try name(inventory)
    let texts = ScheduleWriter.files(sessions.value, name: name, today: SystemClock.today)
    let written = Language.allCases.map { language in
      (path: "training/\(name).\(language.rawValue).md", bytes: Array(texts[language].utf8))
    }
    try NewFiles.write(written, in: options.folder)
    let paths = written.map { "\(options.folder)/\($0.path)" }
    let summary = report.summary(of: sessions.diagnostics)
    report.closing(Self.done(sessions.value.count, summary, paths), "")
  }

  /// The file name: the one asked for, else a free one made of the table's.
  private func name(_ inventory: ContentInventory) throws -> String {
    let name = BareName.of(output ?? table)
    let slug = Slug.make(from: name)
    guard output != nil else {
      return inventory.freeName(slug.isEmpty ? "lich-tap-huan" : slug, in: "training")
    }
    guard slug == name, !name.isEmpty else {
      throw ValidationError(Self.badName(name, slug)[MessageLanguage.current])
    }
    return name
  }

  private static let refused = Bilingual(
    vi: "Chưa ghi gì: sửa các ô trên trong bảng rồi nhập lại.",
    en: "Nothing was written: mend the cells above in the table and import it again."
  )

  private static func badName(_ name: String, _ slug: String) -> Bilingual<String> {
    Bilingual(
      vi:
        "'\(name)' không dùng làm tên tệp được; ghi như --output \(slug.isEmpty ? "lich-2027" : slug)",
      en:
        "'\(name)' cannot be a file name; write it like --output \(slug.isEmpty ? "lich-2027" : slug)"
    )
  }

  /// The counts of problems stand beside that of sessions: what is to be done next comes last.
  private static func done(
    _ count: Int,
    _ summary: String,
    _ paths: [String]
  ) -> Bilingual<String> {
    let problems = summary.isEmpty ? "" : " (\(summary))"
    let list = paths.map { "  \($0)\n" }.joined()
    let translation = (paths.last ?? "").shellWord
    return Bilingual(
      vi: """
        Đã nhập \(count) buổi\(problems) vào:
        \(list)Việc tiếp theo:
          1. Mở hai tệp, xem lại tên lịch và từng buổi, dịch chỗ còn thiếu.
          2. Xóa dòng 'draft: true'.
          3. Dịch xong thì chạy ./sxsh translated \(translation)
          4. Chạy ./sxsh check
        """,
      en: """
        Imported \(count.counted("session"))\(problems) into:
        \(list)Next:
          1. Open both files, look over the title and every session, translate what is missing.
          2. Delete the line 'draft: true'.
          3. When all is translated, run ./sxsh translated \(translation)
          4. Run ./sxsh check
        """
    )
  }
}
