internal import Glibc

/// What comes with the program: its documentation, the templates and the site to start from.
enum ProgramResources {
  /// The folder that holds `name`: installed beside the program (`bin/sxsh`, `share/sxsh`), else the
  /// folder around the program's own, else that of the site; `nil` where none holds it.
  static func folder(with name: String) -> String? {
    let around = ProgramFolder.path.map { $0 + "/.." }
    return [around.map { $0 + "/share/sxsh" }, around, SiteRoot.path(".")]
      .compactMap(\.self)
      .first { access("\($0)/\(name)", R_OK) == 0 }
  }
}
