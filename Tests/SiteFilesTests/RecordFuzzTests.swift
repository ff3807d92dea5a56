import FuzzChecks
import Testing

@testable import SiteFiles

/// What a build keeps beside the site may come back damaged, or made up by somebody.
@Suite("Manifests and journals made at random")
struct RecordFuzzTests {
  /// Pieces that the files are made of, and that could lead elsewhere.
  private static let pieces: [[UInt8]] = [
    "sxsh-manifest 1\n", "sxsh-journal 1\n", "00c0ffee00c0ffee 1f4 17f3b0a1c2d3e4f5 en/a.html\n",
    "put 3 en/a.html\n", "remove a.html\n", "prune en\n", "../", "/", "..", ".", "\n", " ", "\0",
    "ffffffffffffffff", "-1", "99999999999999999999", "put ", "remove ", "checksum ",
    "\u{FF0E}\u{FF0E}/", "\\", ".sxsh-manifest", "en//a",
  ].map { Array($0.utf8) }

  private func bytes(_ random: inout RandomNumbers) -> [UInt8] {
    // Half of them begin as they must, so that what follows is read.
    let isTyped = Bool.random(using: &random)
    var bytes = isTyped ? Self.pieces[Int.random(in: 0...1, using: &random)] : []
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      bytes += Self.pieces.randomElement(using: &random) ?? []
      if Int.random(in: 0..<8, using: &random) == 0 {
        bytes.append(UInt8.random(in: .min ... .max, using: &random))
      }
    }
    return bytes
  }

  private func leadsElsewhere(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .contains { $0 == ".." || $0 == "." || $0.isEmpty }
  }

  @Test(
    "names that lead out of the output folder are never read",
    arguments: 0..<16 as Range<UInt64>
  )
  func namesStayInside(seed: UInt64) {
    var random = RandomNumbers(seed: seed)
    var read = 0
    for _ in 0..<4_000 {
      let content = bytes(&random)
      for file in [content, Checksum.sealed(content)] {
        if let manifest = Manifest(decoding: file) {
          read += 1
          #expect(!manifest.entries.contains { leadsElsewhere($0.path) }, "\(content)")
          #expect(Manifest(decoding: manifest.encoded) == manifest, "\(content)")
        }
        if let journal = PublishJournal(decoding: file) {
          read += 1
          #expect(PublishJournal(decoding: journal.encoded) == journal, "\(content)")
          #expect(!journal.changes.contains { leadsElsewhere($0.path) }, "\(content)")
        }
      }
    }
    // A test that everything is refused by would say nothing.
    #expect(read > 100)
  }
}

extension PublishJournal.Change {
  fileprivate var path: String {
    switch self {
    case .put(_, let path), .remove(let path), .prune(let path): path
    }
  }
}
