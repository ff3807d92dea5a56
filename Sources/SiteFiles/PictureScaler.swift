internal import Glibc
internal import Localization
internal import Pictures
public import SiteRenderer

/// Makes smaller pictures with libvips' `vipsthumbnail`, and keeps them for later builds.
///
/// Decoding is left to a process of its own, which untrusted pictures may crash and which is ended
/// when it takes too long. It gets the picture without its metadata, so that the smaller ones have
/// none either and are turned like the picture itself.
///
/// The cache lies in `.build/pictures` beside `content/`: it can be deleted at any time, goes with the
/// site's folder, and is left out of version control already.
public struct PictureScaler: Sendable {
  /// The name of the tool, of the Debian package `libvips-tools`.
  static let tool = "vipsthumbnail"

  /// Raised whenever the tool is given other options: what it made before is made anew.
  private static let optionsVersion = 1
  /// What makes its pictures differ from those of another tool.
  public let version: String

  private let path: String
  /// How long one picture may take; one of 12 million pixels takes half a second.
  private let secondsLimit: Int
  private let cache: Directory

  /// Finds the tool, if `sources` have a picture that smaller ones are made of.
  ///
  /// `root` is the folder that holds `.build`, empty for the working folder.
  ///
  /// - Throws: `FileProblem` if the folder for the pictures cannot be made.
  public static func find(
    for sources: SourceTree,
    root: String
  ) throws(FileProblem) -> PictureScaler? {
    guard sources.largePictureCount > 0, let path = ToolProcess.path(of: tool),
      let answer = try? ToolProcess.run(path, ["--vips-version"], secondsLimit: 10),
      answer.isSuccess
    else { return nil }
    let version = answer.output.split(separator: "\n").first.map(String.init) ?? ""
    return try PictureScaler(path: path, toolVersion: version, root: root)
  }

  /// Creates a scaler that runs the tool at `path`.
  init(
    path: String,
    toolVersion: String,
    root: String,
    secondsLimit: Int = 120
  ) throws(FileProblem) {
    self.path = path
    self.secondsLimit = secondsLimit
    version = "\(toolVersion), \(Self.optionsVersion)"
    let folder = try Directory(root.isEmpty ? "." : root)
    try folder.makeFolders(around: ".build/pictures/x")
    cache = try folder.folder(".build/pictures", followingLinks: true)
  }

  /// Whether the cache has `picture`.
  func hasCached(_ picture: ScaledPicture) throws(FileProblem) -> Bool {
    try cache.status(of: picture.cacheName)?.kind == .file
  }

  /// The bytes of `picture`; `nil` where it is not in the cache.
  func cached(_ picture: ScaledPicture) throws(FileProblem) -> [UInt8]? {
    try hasCached(picture) ? try cache.contents(of: picture.cacheName) : nil
  }

  /// Makes `picture`, whose original holds `bytes`, and puts it into the cache; gives its bytes.
  ///
  /// - Throws: `pictureNotScaled` if the tool cannot read it or takes too long.
  @discardableResult
  func make(_ picture: ScaledPicture, holding bytes: [UInt8]) throws(FileProblem) -> [UInt8] {
    let made = try made(picture, holding: bytes)
    let unfinished = picture.unfinishedName
    try cache.removeFile(unfinished)
    _ = try cache.create(unfinished, made)
    // A picture that a power cut left empty would be published by every later build.
    try cache.flush()
    try cache.move(unfinished, to: picture.cacheName, in: cache)
    return made
  }

  /// The bytes of `picture`, made of `bytes`, whatever the cache has.
  ///
  /// - Throws: `pictureNotScaled` if the tool cannot read it or takes too long.
  func made(_ picture: ScaledPicture, holding bytes: [UInt8]) throws(FileProblem) -> [UInt8] {
    let original = "original-\(getpid())-" + picture.cacheName
    try cache.removeFile(original)
    defer { _ = try? cache.removeFile(original) }
    _ = try cache.create(original, bytes)
    // Turning colours that are sRGB already into sRGB would change them, and grey would fail. A
    // profile that does not fit the picture is left out, as browsers do.
    let conversion = ["--export-profile", "srgb"]
    let ways = PictureReader.hasColourProfile(bytes) ? [conversion, []] : [[]]
    return try made(picture, from: original, trying: ways)
  }

  /// Makes the picture in the first of several ways, each some options more, that the tool can go.
  private func made(
    _ picture: ScaledPicture,
    from original: String,
    trying ways: [[String]]
  ) throws(FileProblem) -> [UInt8] {
    let unfinished = picture.unfinishedName
    defer { _ = try? cache.removeFile(unfinished) }
    var answer = ""
    for options in ways {
      try cache.removeFile(unfinished)
      let size = ["--size", "\(picture.width)x100000"]
      let files = ["-o", unfinished + picture.saveOptions, original]
      let run = try ToolProcess.run(
        path,
        size + options + files,
        in: cache,
        secondsLimit: secondsLimit
      )
      answer = run.lastLine
      // The tool may complain of a picture and say that all is well, having made nothing. What it
      // made may have metadata of its own, as WebP of some versions has.
      guard run.isSuccess, try cache.status(of: unfinished)?.kind == .file,
        let clean = PictureReader.withoutMetadata(try cache.contents(of: unfinished))
      else { continue }
      return clean
    }
    throw .pictureNotScaled(picture.source, reason: answer.isEmpty ? Self.tool : answer)
  }
}

extension ScaledPicture {
  private var format: PictureFormat { PictureFormat(fileName: source) ?? .jpeg }

  /// The name in the cache: another content, width, tool or way of making gives another.
  fileprivate var cacheName: String {
    fingerprint.hexadecimal(width: 16) + "." + format.ending
  }

  /// The name under which this process makes it.
  fileprivate var unfinishedName: String { "new-\(getpid())-" + cacheName }

  /// How the tool writes it.
  fileprivate var saveOptions: String {
    switch format {
    case .png: "[compression=9,strip]"
    case .webp: "[Q=80,strip]"
    case .jpeg, .gif, .svg: "[Q=82,optimize_coding,interlace,strip]"
    }
  }
}

extension SourceTree {
  /// The number of pictures of content that smaller ones can be made of.
  var largePictureCount: Int {
    media.count { file in
      guard file.path.hasPrefix("content/"), case .success(let facts)? = file.picture else {
        return false
      }
      return !facts.scaledWidths.isEmpty
    }
  }
}
