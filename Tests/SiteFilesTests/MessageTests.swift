import Diagnostics
import Foundation
import Glibc
import Localization
import SiteRenderer
import Testing

@testable import SiteFiles

/// Compares the whole message of every problem with files with what stands in `Messages.txt`.
///
/// `RECORD_SNAPSHOTS=1` writes what came out into the file instead; read every change of it before
/// it is committed.
struct MessageTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Messages.txt")

  private static let full = FileFault(code: ENOSPC)
  private static let denied = FileFault(code: EACCES)

  private static let problems: [any Problem] =
    [
      FileProblem.folderMissing("content"), .notAFolder("public"),
      .cannotRead("content/a.vi.md", denied), .cannotRead("content", FileFault(code: EISDIR)),
      .fileMissing("lich", meant: nil), .fileMissing("lich", meant: "lich.csv"),
      .cannotWrite("public/index.html", full),
      .outputOverlapsSources(output: "content/public", sources: "content"),
      .outputIsLink("public"),
      .linkLeadsOut("content/media/a.jpg", target: "/etc/passwd"), .linkLoops("content/media"),
      .linkBroken("content/media/a.jpg"), .nameNotUTF8(shown: "content/media/b?i.jpg"),
      .notAFile("content/media/a"), .tooDeep("content/media/a", limit: 100),
      .anotherBuild(output: "public", process: 7), .anotherBuild(output: "public", process: nil),
      .inTheWay(["public/a.html"]), .inTheWay((1...8).map { "public/\($0).html" }),
      .changedDuringBuild("public/a.html"), .invalidOutputPath("../a.html"),
      .standsInTheWay(["content/pages/a.vi.md"]),
      .standsInTheWay(["content/pages/a.vi.md", "content/pages/a.en.md"]),
      .standsInTheWay((1...8).map { "trang/\($0).md" }),
      .pictureNotScaled("content/media/a.jpg", reason: "Premature end of JPEG file"),
      .noTypst, .noPrintFonts, .typesettingFailed("mot-ngay", said: "error: unclosed delimiter"),
    ]
    + [
      HandoutProblem.noAddress, .exampleAddress("https://sxsh.example/"), .rowTallerThanPage,
      .pageCount(31, allowed: 16...26),
    ] as [any Problem]
    + [
      VerificationProblem.differs("public/index.html"), .missing("public/index.html"),
      .leftOver("public/old.html"),
    ] as [any Problem]
    + [
      PublishNote.changedInPlace(output: "public", denied), .healed(output: "public"),
      .manifestLost(output: "public"), .replaced(["public/a.html", "public/b.html"]),
      .addressesNotWritten(path: "content/addresses.txt", denied), .noPictureScaler(pictures: 7),
    ] as [any Problem]

  @Test func everyMessageIsAsItWasRead() throws {
    let actual = Self.problems.map(Self.message).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      return try Data(actual.utf8).write(to: Self.file)
    }
    #expect(actual == (try String(contentsOf: Self.file, encoding: .utf8)))
  }

  private static func message(of problem: any Problem) -> String {
    Language.allCases.map { language in
      let hint = problem.hint.map {
        "  = \(DiagnosticFormatter.hintLabel[language]): \($0[language])\n"
      }
      let head = "\(problem.severity.label[language]) [\(problem.code)]"
      return "\(head): \(problem.message[language])\n" + (hint ?? "")
    }.joined()
  }
}
