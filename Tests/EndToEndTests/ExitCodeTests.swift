import Foundation
import Glibc
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  /// Runs a command in a fresh small site and holds its exit code and what it says.
  private func check(
    _ arguments: [String],
    exits code: Int32,
    saying words: [String],
    prepare: (TemporaryFolder) throws -> Void = { _ in },
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let site = try TestSite()
    try prepare(site.folder)
    let run = try Sxsh.run(arguments, in: site.folder)
    #expect(run.exitCode == code, "\(run.errors)", sourceLocation: sourceLocation)
    for word in words {
      #expect(run.errors.contains(word), "\(run.errors)", sourceLocation: sourceLocation)
    }
    if code != 0 {
      #expect(run.output.isEmpty, "standard output is for results", sourceLocation: sourceLocation)
      #expect(
        !site.folder.exists("public"),
        "something was written",
        sourceLocation: sourceLocation
      )
    }
  }

  @Test func aSoundSiteIsBuiltAndEndsWith0() throws {
    try check(["build"], exits: 0, saying: ["Xong: 3 tài liệu"])
  }

  @Test(arguments: ["build", "check"])
  func problemsInTheContentEndWith1AndNameFileLineAndColumn(command: String) throws {
    try check(
      [command],
      exits: 1,
      saying: [
        "content/articles/learn/tat-den.vi.md:6:30: lỗi [SX401]: ", "gợi ý: ", "'khoa-van.md'",
      ]
    ) {
      try $0.replace("khoa-van.md", by: "khoa-vn.md", in: "content/articles/learn/tat-den.vi.md")
    }
  }

  @Test func everyProblemOfEveryFileIsToldInOneRun() throws {
    try check(
      ["build"],
      exits: 1,
      saying: ["tat-den.vi.md:4:1: ", "khoa-van.vi.md:4:1: ", "(2 lỗi)"]
    ) {
      for name in ["tat-den", "khoa-van"] {
        try $0.replace("date:", by: "dates:", in: "content/articles/learn/\(name).vi.md")
      }
    }
  }

  @Test func anUnknownOptionEndsWith2AndAVietnameseLeadLine() throws {
    try check(["build", "--outptu", "x"], exits: 2, saying: ["Lệnh gõ chưa đúng:\n", "--output"])
  }

  @Test func theParsersWordsAreVietnameseToo() throws {
    try check(
      ["handout", "--language", "fr"],
      exits: 2,
      saying: ["'--language <bản>'; ghi một trong: 'vi', 'en' hoặc 'vi+en'", "[<tùy-chọn>]"]
    )
  }

  @Test(arguments: [
    ["deploy"], ["build", "extra"], ["build", "--jobs", "many"],
    ["build", "--as-of", "31/02/2026"],
    ["build", "--as-of", "12/2026"], ["check", "--format", "xml"], ["build", "--lang", "fr"],
    ["new"], ["help", "nope"], ["init", ""], ["check", "--source", ""],
    ["build", "--output", ""], ["build", "--jobs", "-1"], ["check", "--outdated-at-most", "-1"],
  ])
  func aCommandThatMakesNoSenseEndsWith2(arguments: [String]) throws {
    try check(arguments, exits: 2, saying: ["Lệnh gõ chưa đúng:\n"])
  }

  @Test(arguments: [
    (["check", "--json"], "'--format json'"), (["check", "--as-of", "15.12.2026"], "15/12/2026"),
    (["--lang", "vi", "check"], "./sxsh check --lang"), (["help", "chek"], "'./sxsh check'"),
    (["new", "bai-vie", "Bài"], "có phải ý bạn là 'bai-viet'? (các loại: bai-viet"),
    (["--drafts", "build"], "./sxsh build --drafts\n"), (["check", "—strict"], "gõ '--strict'"),
    (["new", "trang", "Bài", "-english", "Page"], "gõ '--english'"),
    (["check", "content/pages/a.vi.md"], "chỉ gõ ./sxsh check"),
    (["init", "Trang", "mới"], "./sxsh init 'Trang mới'\n"),
    (["import-schedule", "content"], "'content': đó là một thư mục"),
    (["import-schedule", "content/site"], "có phải ý bạn là 'content/site.yaml'?"),
    (["fix-encoding", "content/sitee.yaml"], "có phải ý bạn là 'content/site.yaml'?"),
  ])
  func aNearMissIsAnsweredWithWhatToType(arguments: [String], _ words: String) throws {
    try check(arguments, exits: 2, saying: [words])
  }

  @Test func helpIsNotTakenForASlip() throws {
    for arguments in [["check", "-help"], ["new", "-h"], ["build", "--help"]] {
      #expect(try Sxsh.run(arguments, in: TemporaryFolder()).exitCode == 0, "\(arguments)")
    }
  }

  @Test(arguments: [["check", "--format", "json"], ["status", "--format", "json"], ["status"]])
  func resultsThatCannotBeWrittenToTheirEndEndWith2(arguments: [String]) throws {
    let fullDisk = ["sh", "-c", #"exec "$@" > /dev/full"#, "sh"]
    let run = try Sxsh.run(arguments, in: TestSite().folder, wrapper: fullDisk)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("không ghi hết được kết quả: ổ đĩa đã đầy"), "\(run.errors)")
  }

  @Test(arguments: ["content", "templates"])
  func aMissingFolderEndsWith2AndIsNamed(folder: String) throws {
    try check(["build"], exits: 2, saying: ["lỗi [SX651]: ", "'\(folder)'", "gợi ý: "]) {
      try $0.remove(folder)
    }
  }

  @Test(arguments: ["content", "content/public", "templates/public", "."])
  func anOutputFolderThatHoldsOrLiesInTheSourcesEndsWith2(output: String) throws {
    try check(["build", "--output", output], exits: 2, saying: ["lỗi [SX655]: ", "gợi ý: "])
  }

  @Test(arguments: [["", "public"], ["public"], ["public/en"]])
  func anOutputFolderThatCannotBeWrittenEndsWith2AndStaysAsItWas(folders: [String]) throws {
    let site = try TestSite()
    try site.run("build")
    try site.folder.write("của tôi", to: "public/mine.txt")
    let before = try site.published()
    try site.folder.replace(
      "Khóa chặt.",
      by: "Khóa thật chặt.",
      in: "content/articles/learn/khoa-van.vi.md"
    )

    // Rights do not bind the superuser, who becomes nobody for the run.
    let isSuperuser = getuid() == 0
    let files = FileManager.default
    if isSuperuser {
      for name in [""] + (files.subpaths(atPath: site.folder.path) ?? []) {
        try files.setAttributes([.ownerAccountID: 65534], ofItemAtPath: site.folder[name])
      }
    }
    func setRights(_ rights: Int16) throws {
      for name in folders {
        try files.setAttributes([.posixPermissions: rights], ofItemAtPath: site.folder[name])
      }
    }
    let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    try setRights(0o555)
    let run = try site.run("build", wrapper: isSuperuser ? nobody : [])
    try setRights(0o755)

    #expect(run.exitCode == 2, "\(run.errors)")
    #expect(run.errors.contains("lỗi [SX654]: "), "\(run.errors)")
    #expect(try site.published().contents == before.contents)
    #expect(try !site.folder.names().contains { $0.contains("staging") })
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["help", "check"], []])
  func helpGoesToStandardOutputAndEndsWith0(arguments: [String]) throws {
    let run = try Sxsh.run(arguments, in: TemporaryFolder())
    #expect(run.exitCode == 0)
    #expect(run.output.contains("CÁCH GÕ: sxsh"))
    #expect(run.errors.isEmpty)
  }

  @Test func theVersionIsThreeNumbers() throws {
    let run = try Sxsh.run(["--version"], in: TemporaryFolder())
    #expect(run.exitCode == 0)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(run.output)")
  }
}
