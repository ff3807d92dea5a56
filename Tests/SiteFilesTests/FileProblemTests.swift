import Diagnostics
import Glibc
import Localization
import Testing

@testable import SiteFiles

struct FileProblemTests {
  @Test
  func aNameCannotCommandTheTerminal() {
    let problem = FileProblem.inTheWay(["public/a\u{1B}[2J\n::error::b"])
    for language in Language.allCases {
      let text = problem.text(in: language)
      #expect(text.contains(#"'public/a\u{1B}[2J\u{0A}::error::b'"#), "\(text)")
    }
  }

  private static let faults: [Int32] = [
    ENOSPC, EACCES, EPERM, EROFS, ENOENT, EEXIST, ENOTDIR, EISDIR, ENOTEMPTY, EBUSY, EXDEV, EINVAL,
    EMFILE, EMLINK, ENAMETOOLONG, ELOOP, EFBIG, EIO, EDOM,
  ]
  private static let problems: [FileProblem] =
    [
      .folderMissing("content"), .notAFolder("public"),
      .outputOverlapsSources(output: "public", sources: "content"),
      .linkLeadsOut("content/a", target: "/etc"), .linkLoops("content/a"), .linkBroken("content/a"),
      .nameNotUTF8(shown: "content/?"), .notAFile("content/a"), .tooDeep("content/a", limit: 100),
      .anotherBuild(output: "public", process: 7), .inTheWay(["public/a"]),
      .changedDuringBuild("public/a"), .invalidOutputPath("../a"), .standsInTheWay(["content/a"]),
      .pictureNotScaled("content/media/a.jpg", reason: "no"),
    ] + faults.map { .cannotWrite("public/a", FileFault(code: $0)) }
    + faults.map { .cannotRead("content/a", FileFault(code: $0)) }

  @Test(arguments: problems)
  func eachProblemSaysWhatHappenedAndWhatToDo(problem: FileProblem) throws {
    let hint = try #require(problem.hint)
    for language in Language.allCases {
      #expect(problem.message[language].contains("'"))
      #expect(!problem.message[language].hasSuffix("."))
      #expect(hint[language].count > 10)
      #expect(!problem.message[language].contains("errno"))
    }
    #expect(problem.message.vi != problem.message.en)
    #expect(hint.vi != hint.en)
  }

  @Test
  func eachProblemHasACodeOfItsOwn() {
    let codes = Set(Self.problems.map(\.code))
    #expect(codes.count == 17)
    #expect(codes.allSatisfy { $0.hasPrefix("SX6") && $0.count == 5 })
  }

  @Test
  func aFullDiskIsCalledThatInBothLanguages() {
    let problem = FileProblem.cannotWrite("public/index.html", FileFault(code: ENOSPC))
    #expect(problem.message.vi == "không ghi được 'public/index.html': ổ đĩa đã đầy")
    #expect(problem.message.en == "'public/index.html' cannot be written: the disk is full")
  }

  @Test
  func longListsOfFilesInTheWayAreCut() {
    let problem = FileProblem.inTheWay((1...8).map { "public/\($0)" })
    #expect(problem.message.en.contains("'public/5' and 3 more"))
    #expect(problem.message.vi.contains("'public/5' và 3 tệp khác"))
  }
}
