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
    Terminal.standardError(Self.done(count, folder.path)[MessageLanguage.current])
  }

  /// The path as a shell takes it for one word.
  private static func typed(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-~".contains($0) }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }

  private static func done(_ count: Int, _ folder: String) -> Bilingual<String> {
    Bilingual(
      vi: """
        Đã tạo trang mới trong \(folder): \(count) tệp. Bước tiếp theo:
          1. Mở \(folder)/content/site.yaml, ghi tên trang, địa chỉ và đầu mối liên hệ.
          2. Vào thư mục ấy (cd \(typed(folder))) rồi gõ sxsh build; trang nằm trong thư mục public.
          3. Sửa các bài mẫu trong content, hoặc tạo bài mới bằng sxsh new.

        """,
      en: """
        The new site is in \(folder): \(count.counted("file")). What to do next:
          1. Open \(folder)/content/site.yaml and write the site's name, address and contact.
          2. Go there (cd \(typed(folder))) and type sxsh build; the site is then in the folder public.
          3. Change the sample documents in content, or make new ones with sxsh new.

        """
    )
  }
}
