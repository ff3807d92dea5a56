internal import Diagnostics
internal import Glibc

/// The folders of a build: where the sources are, and where the site goes.
public struct SiteFolders: Sendable {
  /// The folder of what editors write.
  public let content: String
  /// The folder of what designers write.
  public let templates: String
  /// The folder of the finished site, as it was named by the person.
  public let output: String

  /// The folder that the output folder stands in, with links resolved.
  let outputParent: String
  /// The name of the output folder there.
  let outputName: String

  /// Checks the folders of a build.
  ///
  /// The sources must exist. The output folder need not, but the folder around it must. Links are
  /// resolved, and folders are compared by what they are, not by how their paths are spelled.
  ///
  /// Where nobody named the output folder (`isOutputNamed`), a link in its place is refused: it may
  /// have come with the site's own files, and lead to any folder of this machine.
  ///
  /// - Throws: `FileProblem` if a folder is missing or is no folder, or if the output folder is,
  ///   holds or lies in `content` or `templates`.
  public init(
    content: String,
    templates: String,
    output: String,
    isOutputNamed: Bool = true
  ) throws(FileProblem) {
    self.content = Self.withoutTrailingSlash(content)
    self.templates = Self.withoutTrailingSlash(templates)
    self.output = Self.withoutTrailingSlash(output)
    if !isOutputNamed,
      try Self.status(of: self.output, shown: self.output, followingLinks: false)?.kind == .link
    {
      throw .outputIsLink(self.output)
    }
    (outputParent, outputName) = try Self.place(ofOutput: self.output, beside: self.content)
    for sources in [self.content, self.templates] {
      try Self.check(sources, against: self.output, outputParent, outputName)
    }
  }

  private static func withoutTrailingSlash(_ path: String) -> String {
    var path = Substring(path.isEmpty ? "." : path)
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// The real folder around the output folder, and the output folder's name in it.
  private static func place(
    ofOutput output: String,
    beside sources: String
  ) throws(FileProblem) -> (String, String) {
    if let real = try realPath(output) {
      let kind = try status(of: real, shown: output)?.kind
      guard kind == .folder else { throw .notAFolder(output) }
      // Whatever the sources are, the root holds them.
      guard real != "/" else { throw .outputOverlapsSources(output: output, sources: sources) }
      return FilePath.split(real)
    }
    let (parent, name) = FilePath.split(output)
    guard name != "..", name != "." else { throw .folderMissing(output) }
    guard try status(of: output, shown: output, followingLinks: false) == nil else {
      throw .linkBroken(output)
    }
    guard let real = try realPath(parent) else { throw .folderMissing(parent) }
    guard try status(of: real, shown: parent)?.kind == .folder else { throw .notAFolder(parent) }
    return (real, name)
  }

  private static func check(
    _ sources: String,
    against output: String,
    _ outputParent: String,
    _ outputName: String
  ) throws(FileProblem) {
    guard let real = try realPath(sources) else { throw .folderMissing(sources) }
    guard let folder = try status(of: real, shown: sources), folder.kind == .folder else {
      throw .notAFolder(sources)
    }
    let outputPath = outputParent == "/" ? "/\(outputName)" : "\(outputParent)/\(outputName)"
    let site = try status(of: outputPath, shown: output)
    let aroundOutput = try identities(from: outputParent) + [site?.identity]
    let aroundSources = try identities(from: real)
    if aroundOutput.contains(folder.identity)
      || site.map({ aroundSources.contains($0.identity) }) == true
    {
      throw .outputOverlapsSources(output: output, sources: sources)
    }
  }

  /// What the folder at the real path `path` and all folders around it are.
  private static func identities(from path: String) throws(FileProblem) -> [FileStatus.Identity?] {
    var identities: [FileStatus.Identity?] = []
    for folder in ["/"] + PathFolders.around(path + "/").dropFirst() {
      identities.append(try status(of: folder, shown: folder)?.identity)
    }
    return identities
  }

  private static func status(
    of path: String,
    shown: String,
    followingLinks: Bool = true
  ) throws(FileProblem) -> FileStatus? {
    var status = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    if fstatat(AT_FDCWD, path, &status, flags) == 0 { return FileStatus(status) }
    switch FileFault.last {
    case .missing, .notAFolder: return nil
    case let fault: throw .cannotRead(shown, fault)
    }
  }

  /// The path without links, `.` and `..`, or `nil` if nothing stands there.
  ///
  /// - Throws: `FileProblem` where links go in circles or something may not be looked at.
  public static func realPath(
    _ path: String,
    shown: String? = nil
  ) throws(FileProblem) -> String? {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    switch FileFault.last {
    case .missing, .notAFolder: return nil
    case .linkLoop: throw .linkLoops(shown ?? path)
    case let fault: throw .cannotRead(shown ?? path, fault)
    }
  }
}
