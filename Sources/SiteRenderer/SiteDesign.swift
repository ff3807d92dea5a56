internal import Diagnostics
internal import SiteModel

/// How a site looks and what its interface says: all that comes from `templates/`.
struct SiteDesign: Sendable {
  /// What the paths of its files begin with.
  fileprivate static let folder = "templates/"
  /// The path of the texts of the interface.
  static let stringsPath = folder + "strings.yaml"

  /// The texts of the interface.
  let strings: InterfaceStrings
  let templates: PageTemplates
  let assets: SiteAssets

  /// Reads the design from the texts among `files` and the files of `media`; without the templates
  /// where it `makesPages` not.
  static func load(
    _ files: [SourceFile],
    media: [SourceMedia],
    makesPages: Bool
  ) -> Diagnosed<SiteDesign> {
    let files = files.filter { $0.path.hasPrefix(folder) }
    let file = files.first { $0.path == stringsPath }
    let strings = file.map { InterfaceStrings.read($0, usedBy: files) } ?? missingStrings
    let templates =
      makesPages
      ? PageTemplates.load(files, strings: strings.value.shape) : Diagnosed(PageTemplates.none)
    let assets = SiteAssets.collect(files, media: media)
    // Without the texts of the interface every use of one would be an unknown name.
    let problems = file == nil ? [] : templates.diagnostics
    return Diagnosed(
      SiteDesign(strings: strings.value, templates: templates.value, assets: assets.value),
      strings.diagnostics + problems + assets.diagnostics
    )
  }

  private static var missingStrings: Diagnosed<InterfaceStrings> {
    let place = SourceFile(path: stringsPath, bytes: [])
    let problem = ContentProblem.missingFile(stringsPath)
    return Diagnosed(
      InterfaceStrings([]),
      [Diagnostic(problem, in: place, at: .startOfFile)]
    )
  }
}

extension SourceTree {
  /// The files that the design comes from.
  var design: SourceTree {
    SourceTree(
      texts: texts.filter { $0.path.hasPrefix(SiteDesign.folder) },
      media: media.filter { $0.path.hasPrefix(SiteDesign.folder) }
    )
  }
}
