public import Diagnostics

/// Why files could not be read or the site could not be written; the command ends with exit code 2.
///
/// Paths stand in the form in which the person typed them.
public enum FileProblem: Error, Hashable {
  /// A folder that is a source, or that the output should stand in, does not exist.
  case folderMissing(String)
  /// A file stands where a folder is needed.
  case notAFolder(String)
  /// A file or folder could not be read.
  case cannotRead(String, FileFault)
  /// A file that a person named is not there; `meant` is one beside it with a name like that.
  case fileMissing(String, meant: String?)
  /// A file or folder could not be written, moved or removed.
  case cannotWrite(String, FileFault)
  /// The output folder is, holds or lies in a folder of sources.
  case outputOverlapsSources(output: String, sources: String)
  /// The output folder, which nobody named, is a symbolic link.
  case outputIsLink(String)
  /// A symbolic link among the sources leads out of its folder.
  case linkLeadsOut(String, target: String)
  /// A symbolic link among the sources leads to itself or to a folder around it.
  case linkLoops(String)
  /// A symbolic link among the sources leads to nothing.
  case linkBroken(String)
  /// The name of a file in this folder is not text in UTF-8.
  case nameNotUTF8(shown: String)
  /// Something among the sources is neither a file nor a folder nor a link.
  case notAFile(String)
  /// The folders of the sources are nested too deeply.
  case tooDeep(String, limit: Int)
  /// Another build writes the same output folder at this moment.
  case anotherBuild(output: String, process: Int?)
  /// Files that no build wrote stand where files of the site must go.
  case inTheWay([String])
  /// A file of the output folder changed while the site was being built.
  case changedDuringBuild(String)
  /// A path that would not be a file of its own inside the output folder.
  case invalidOutputPath(String)
  /// The tool that makes smaller pictures could not read a picture; the reason is what it said.
  case pictureNotScaled(String, reason: String)
  /// Files stand where new ones that a person asked for must go.
  case standsInTheWay([String])
  /// There is no Typst that is new enough.
  case noTypst
  /// There are no fonts with all Vietnamese letters.
  case noPrintFonts
  /// Typst could not set the handout of this name.
  case typesettingFailed(String, said: String)
}

extension FileProblem: Problem {
  /// The code of the problem.
  public var code: String {
    switch self {
    case .folderMissing: "SX651"
    case .notAFolder: "SX652"
    case .cannotRead, .fileMissing: "SX653"
    case .cannotWrite: "SX654"
    case .outputOverlapsSources: "SX655"
    case .outputIsLink: "SX681"
    case .linkLeadsOut: "SX656"
    case .linkLoops: "SX657"
    case .linkBroken: "SX658"
    case .nameNotUTF8: "SX659"
    case .notAFile: "SX660"
    case .tooDeep: "SX661"
    case .anotherBuild: "SX662"
    case .inTheWay: "SX663"
    case .changedDuringBuild: "SX664"
    case .invalidOutputPath: "SX665"
    case .pictureNotScaled: "SX666"
    case .standsInTheWay: "SX675"
    case .noTypst: "SX680"
    case .noPrintFonts: "SX678"
    case .typesettingFailed: "SX679"
    }
  }

  /// Always an error.
  public var severity: Severity { .error }

  /// The reason that the system gave, where there is one.
  public var fault: FileFault? {
    switch self {
    case .cannotRead(_, let fault), .cannotWrite(_, let fault): fault
    case .fileMissing: .missing
    default: nil
    }
  }
}
