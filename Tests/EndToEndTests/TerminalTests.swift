import Testing

@Suite("On a terminal and off it")
struct TerminalTests {
  /// Starts the command on a terminal of its own.
  private let onTerminal = ["sh", "-c", #"exec script -qec "$0 $*" /dev/null"#]

  @Test(arguments: ["build", "check"])
  func progressAndColoursAreForPeopleWhoWatch(command: String) throws {
    let site = try TestSite()
    try site.folder.replace(
      "Khóa chặt.",
      by: "<b>",
      in: "content/articles/learn/khoa-van.vi.md"
    )
    let run = try site.run(command)
    #expect(run.errors.contains("[SX204]"))
    #expect(!run.errors.contains("\r"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func somebodyWhoWatchesSeesProgressAndColours() throws {
    let site = try TestSite()
    try site.folder.replace(
      "Khóa chặt.",
      by: "<b>",
      in: "content/articles/learn/khoa-van.vi.md"
    )
    let run = try site.run("build", wrapper: onTerminal)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("\r\u{1B}[K"), "\(run.output)")
    #expect(run.output.contains("\u{1B}[1m") || run.output.contains("\u{1B}[33"), "\(run.output)")

    let plain = try site.run("build", environment: ["NO_COLOR": "1"], wrapper: onTerminal)
    #expect(!plain.output.replacing("\r\u{1B}[K", with: "").contains("\u{1B}"), "\(plain.output)")
  }

  @Test func aBuildThatIsPipedSaysOneLineToStandardError() throws {
    let run = try TestSite().run("build")
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(
      run.errors.contains(/^Xong: 3 tài liệu, \d+ trang; ghi \d+ tệp, giữ 0, bỏ 0; \d+,\d\d giây/)
    )
  }
}
