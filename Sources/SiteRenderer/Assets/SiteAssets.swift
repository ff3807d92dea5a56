internal import Diagnostics
internal import HTML
internal import Localization
internal import SiteModel

/// The style sheets, scripts, pictures and fonts of a site.
///
/// Those that the program knows have names that change with their content: a page and its style sheet
/// can therefore never be of two different builds, whatever a cache or a slow upload does. Others keep
/// their names, by which templates call them: `{{root}}assets/img/logo.png`.
struct SiteAssets: Sendable {
  /// Where pages find them.
  let paths: AssetPaths
  /// The files.
  let outputs: [Output]

  /// Takes the assets out of the files of `templates/` and the pictures among `media`; a missing
  /// style sheet or icon is an error, and so is what a style sheet or template asks for in vain.
  static func collect(_ files: [SourceFile], media: [SourceMedia]) -> Diagnosed<SiteAssets> {
    var collection = AssetCollection(files, media)
    // Style sheets last: they hold the names of what they show.
    let icon = collection.required("icons/icon.svg")
    let smallIcon = collection.picture("icons/icon-32.png")
    let touchIcon = collection.picture("icons/touch-icon-180.png")
    let applicationIcons = collection.applicationIcons(drawing: icon)
    let cards = collection.cards()
    let (script, searchScript) = (collection.text("js/site.js"), collection.text("js/search.js"))
    let paths = AssetPaths(
      stylesheet: collection.required("css/site.css"),
      handoutStylesheet: collection.text("css/handout.css"),
      icon: icon,
      script: script,
      homeStylesheet: collection.text("css/home.css"),
      trainingStylesheet: collection.text("css/training.css"),
      worksheetStylesheet: collection.text("css/worksheet.css"),
      searchStylesheet: collection.text("css/search.css"),
      searchScript: searchScript,
      smallIcon: smallIcon,
      touchIcon: touchIcon,
      applicationIcons: applicationIcons,
      cards: cards
    )
    collection.addThoseOfTemplates()
    return Diagnosed(SiteAssets(paths: paths, outputs: collection.outputs), collection.diagnostics)
  }
}

extension Output {
  /// A file that holds `bytes`, whose hash is its fingerprint.
  init(path: URLPath, bytes: [UInt8]) {
    self.init(path: path, fingerprint: ContentHash.hash(of: bytes), content: .bytes(bytes))
  }

  /// An asset whose name changes with its content: `assets/site-0123456789abcdef.css`.
  init(asset name: String, _ suffix: String, bytes: [UInt8]) {
    self.init(asset: name, suffix, ContentHash.hash(of: bytes), .bytes(bytes))
  }

  init(
    asset name: String,
    _ suffix: String,
    _ fingerprint: UInt64,
    _ content: Content
  ) {
    let path = Routes.asset("\(name)-\(fingerprint.hexadecimal(width: 16)).\(suffix)").path
    self.init(path: URLPath(path), fingerprint: fingerprint, content: content)
  }
}
