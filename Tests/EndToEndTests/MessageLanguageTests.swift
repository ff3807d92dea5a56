import Testing

@Suite("Language of messages")
struct MessageLanguageTests {
  /// A way to start the command, and the language that it then speaks.
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    let environment: [String: String]
    let isEnglish: Bool

    init(_ arguments: [String] = [], _ environment: [String: String] = [:], english: Bool) {
      self.arguments = arguments
      self.environment = environment
      isEnglish = english
    }

    var testDescription: String { "\(arguments) \(environment)" }
  }

  @Test(arguments: [
    Case(english: false),
    Case([], ["LANG": "C"], english: false),
    Case([], ["LANG": "C.UTF-8"], english: false),
    Case([], ["LANG": "vi_VN.UTF-8"], english: false),
    Case([], ["LANG": ""], english: false),
    Case([], ["LANG": "en_US.UTF-8"], english: true),
    Case([], ["LANG": "vi_VN.UTF-8", "LC_ALL": "en_GB.UTF-8"], english: true),
    Case(["--lang", "en"], english: true),
    Case(["--lang=en"], ["LANG": "vi_VN.UTF-8"], english: true),
    Case(["--lang", "vi"], ["LANG": "en_US.UTF-8"], english: false),
  ])
  func messagesAreVietnameseUnlessEnglishIsAskedFor(_ spoken: Case) throws {
    let site = try TestSite()
    for name in ["tat-den", "khoa-van"] {
      try site.folder.replace("date:", by: "dates:", in: "content/articles/learn/\(name).vi.md")
    }
    let run = try Sxsh.run(
      ["check"] + spoken.arguments,
      in: site.folder,
      environment: spoken.environment
    )
    let words =
      spoken.isEnglish
      ? (headline: "error [SX120]: ", hint: "hint: did you mean 'date'?", end: "(2 errors)")
      : (headline: "lỗi [SX120]: ", hint: "gợi ý: có phải ý bạn là 'date'?", end: "(2 lỗi)")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains(words.headline), "\(run.errors)")
    #expect(run.errors.contains(words.hint), "\(run.errors)")
    #expect(run.errors.contains(words.end), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func helpAndWrongUsageSpeakTheLanguageToo() throws {
    let site = try TestSite()
    #expect(try site.run("--help").output.contains("Kiểm tra mà không ghi gì."))
    let english = ["LANG": "en_US.UTF-8"]
    #expect(
      try site.run("--help", environment: english).output.contains("writes nothing.")
    )
    #expect(
      try site.run("build", "--nope", environment: english).errors
        .hasPrefix("The command is not right:\n")
    )
  }
}
