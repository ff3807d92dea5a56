import Testing

@Suite("Explaining a code")
struct ExplainTests {
  /// A root whose only page is that of one code.
  private func root() throws -> TemporaryFolder {
    let root = try TemporaryFolder()
    try root.write("# SX401: liên kết hỏng\n", to: "docs/diagnostics/SX401.vi.md")
    try root.write("# SX401: a broken link\n", to: "docs/diagnostics/SX401.en.md")
    return root
  }

  @Test(arguments: ["SX401", "sx401", "401", "[SX401]"])
  func aCodeIsExplainedInTheLanguageOfMessages(code: String) throws {
    let root = try root()
    let vietnamese = try Sxsh.run(
      ["explain", code],
      in: TemporaryFolder(),
      environment: ["SXSH_ROOT": root.path]
    )
    #expect(vietnamese.exitCode == 0)
    #expect(vietnamese.output == "# SX401: liên kết hỏng\n")
    #expect(vietnamese.errors.isEmpty)
    let english = try Sxsh.run(["explain", code, "--lang", "en"], in: root)
    #expect(english.exitCode == 0)
    #expect(english.output == "# SX401: a broken link\n")
  }

  @Test(arguments: [("vi", "# SX401 – Liên kết"), ("en", "# SX401 – ")])
  func theRepositoryExplainsItsOwnCodes(language: String, heading: String) throws {
    let run = try Sxsh.run(
      ["explain", "SX401", "--lang", language],
      in: TemporaryFolder(),
      environment: ["SXSH_ROOT": Repository.path]
    )
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.hasPrefix(heading), "\(run.output)")
    #expect(run.output.contains("Liên kết") == (language == "vi"))
  }

  @Test func withoutACodeAllAreListedWithTheirTitles() throws {
    let root = try root()
    #expect(try Sxsh.run(["explain"], in: root).output == "SX401: liên kết hỏng\n")
    let run = try Sxsh.run(
      ["explain", "--lang", "en"],
      in: TemporaryFolder(),
      environment: ["SXSH_ROOT": Repository.path]
    )
    let lines = run.output.split(separator: "\n")
    #expect(lines.count > 100)
    #expect(lines.allSatisfy { $0.hasPrefix("SX") && $0.contains("  ") })
    #expect(lines == lines.sorted())
  }

  @Test(arguments: ["SX4O1", "sx402", "402"])
  func theNearestCodeIsSuggested(code: String) throws {
    let run = try Sxsh.run(["explain", code], in: try root())
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("có phải ý bạn là SX401?"), "\(run.errors)")
  }

  @Test(arguments: ["SX999", "hello", "../site"])
  func anUnknownCodeEndsWith2AndTellsWhatACodeLooksLike(code: String) throws {
    let run = try Sxsh.run(["explain", code], in: try root())
    #expect(run.exitCode == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("không có mã '"), "\(run.errors)")
    #expect(run.errors.contains("ví dụ SX401"), "\(run.errors)")
  }
}
