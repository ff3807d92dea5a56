internal import Diagnostics

/// What a build was made from and what it said, so that the same build need not be made again.
///
/// It stands beside the output folder as `.public.receipt`, names the manifest of the site that was
/// written, and can be deleted at any time: a build without one does all its work.
public struct BuildReceipt: Hashable, Sendable {
  /// A hash of all that the build depends on: the sources, what was asked for, the builder itself.
  public let inputs: UInt64
  /// The number of documents in the site.
  public let documentCount: Int
  /// The number of pages in the site.
  public let pageCount: Int
  /// The counts of the problems, as the last line names them; empty where there were none.
  public let summary: String
  /// The problems as they were printed.
  public let problems: String

  /// Creates a receipt.
  public init(
    inputs: UInt64,
    documentCount: Int,
    pageCount: Int,
    summary: String,
    problems: String
  ) {
    self.inputs = inputs
    self.documentCount = documentCount
    self.pageCount = pageCount
    self.summary = summary
    self.problems = problems
  }
}

/// The file's form: a line with the version, one with the hashes of the inputs and of the manifest
/// and the two counts, all hexadecimal, one with the summary, the problems, and a checksum.
extension BuildReceipt {
  private static let header = "sxsh-receipt 1"

  /// The name of the receipt of the output folder `output`.
  static func fileName(of output: String) -> String { ".\(output).receipt" }

  /// The bytes of the file for a site whose manifest has the hash `manifest`.
  func encoded(manifest: UInt64) -> [UInt8] {
    let numbers = [inputs, manifest, UInt64(documentCount), UInt64(pageCount)]
      .map { String($0, radix: 16) }.joined(separator: " ")
    return Checksum.sealed(Array("\(Self.header)\n\(numbers)\n\(summary)\n\(problems)\n".utf8))
  }

  /// The receipt in `bytes`, if they are whole and tell of the site with that manifest.
  init?(decoding bytes: [UInt8], manifest: UInt64) {
    guard let content = Checksum.opened(bytes) else { return nil }
    let lines = content.dropLast()
      .split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count == 4, lines[0] == Self.header else { return nil }
    let numbers = lines[1].split(separator: " ").compactMap { UInt64($0, radix: 16) }
    guard numbers.count == 4, numbers[1] == manifest, let documents = Int(exactly: numbers[2]),
      let pages = Int(exactly: numbers[3])
    else { return nil }
    self.init(
      inputs: numbers[0],
      documentCount: documents,
      pageCount: pages,
      summary: lines[2],
      problems: lines[3]
    )
  }
}
