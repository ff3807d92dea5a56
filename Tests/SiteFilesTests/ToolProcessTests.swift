import Testing

@testable import SiteFiles

/// Programs that say nothing more, or never end.
struct ToolProcessTests {
  private func run(_ script: String) throws -> (answer: ToolProcess.Answer, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let answer = try ToolProcess.run("/bin/sh", ["-c", script], secondsLimit: 1)
    return (answer, (clock.now - start) / .seconds(1))
  }

  @Test func whatAProgramSaysIsItsAnswer() throws {
    let (answer, _) = try run("echo một; echo hai >&2")
    #expect(answer.isSuccess && answer.output == "một\nhai\n" && answer.lastLine == "hai")
  }

  @Test(arguments: ["exit 3", "kill -9 $$"])
  func aProgramThatFailsIsNoSuccess(script: String) throws {
    #expect(try !run(script).answer.isSuccess)
  }

  @Test(arguments: ["exec sleep 60", "exec sleep 60 >&- 2>&-"])
  func aProgramThatNeverEndsIsEnded(script: String) throws {
    let (answer, seconds) = try run(script)
    #expect(!answer.isSuccess)
    #expect(seconds < 30)
  }
}
