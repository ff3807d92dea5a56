internal import ArgumentParser
internal import Localization
internal import SiteFiles

/// `sxsh init`: a site for another campaign, ready to build.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: Wording.initialize)

  @Argument(help: Wording.newSite)
  var folder: PathArgument
  @Option(help: Wording.language)
  var lang: MessageLanguageArgument?

  func run() throws {
    guard let resources = ProgramResources.folder(with: "starter") else {
      throw ValidationError(Wording.starterMissing[MessageLanguage.current])
    }
    let count = try StarterSite(in: resources).copy(to: folder.path)
    let program = ProgramFolder.launcher?.shellWord ?? "sxsh"
    Terminal.standardError(Self.done(count, folder.path, program)[MessageLanguage.current])
  }

  private static func done(
    _ count: Int,
    _ folder: String,
    _ program: String
  ) -> Bilingual<String> {
    Bilingual(
      vi: """
        Đã tạo trang mới trong \(folder): \(count) tệp. Bước tiếp theo:
          1. Mở \(folder)/content/site.yaml, ghi tên trang, địa chỉ và đầu mối liên hệ.
          2. Vào thư mục ấy (cd \(folder.shellWord)) rồi gõ \(program) build; trang nằm trong thư mục public.
          3. Sửa các bài mẫu trong content, hoặc tạo bài mới bằng \(program) new.

        """,
      en: """
        The new site is in \(folder): \(count.counted("file")). What to do next:
          1. Open \(folder)/content/site.yaml and write the site's name, address and contact.
          2. Go there (cd \(folder.shellWord)) and type \(program) build; the site is then in the folder public.
          3. Change the sample documents in content, or make new ones with \(program) new.

        """
    )
  }
}
