public import Diagnostics
public import HTML

/// A handout ready to be typeset: all data, and nothing that a typesetter would have to look up.
public struct HandoutPrint: Sendable {
  /// The name of the handout: that of its file.
  public let name: String
  /// The languages.
  public let edition: HandoutEdition
  /// The data, as JSON for `handout.typ`.
  public let data: [UInt8]
  /// The source of `handout.typ`.
  public let template: [UInt8]
  /// The pictures that the data name, by their paths in the source tree, sorted.
  public let pictures: [String]
  /// The number of pages it may have.
  public let pages: ClosedRange<Int>?
  /// Where the printed edition stands in the site; `nil` for what only trainers are given.
  public let path: URLPath?
  /// The file of the plan, for problems that only show in print.
  public let plan: SourceFile
  /// The files of the texts that are printed, by path, for problems that only show in print.
  public let files: [String: SourceFile]
  /// A hash of data, template and pictures: equal fingerprints promise equal print.
  public let fingerprint: UInt64
}
