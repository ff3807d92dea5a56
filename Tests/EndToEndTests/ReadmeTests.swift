import Foundation
import Testing

@Suite("What the README shows")
struct ReadmeTests {
  /// A README, and the language that its reader wants messages in.
  enum Readme: String, CaseIterable {
    case vietnamese = "README.vi.md"
    case english = "README.md"

    var environment: [String: String] { self == .english ? ["LANG": "en_US.UTF-8"] : [:] }

    func text() throws -> String {
      try String(contentsOfFile: "\(Repository.path)/\(rawValue)", encoding: .utf8)
    }

    /// The blocks of code that are marked with `language`.
    func blocks(_ language: String) throws -> [String] {
      try text().matches(of: /```(\w+)\n([^`]*)```/)
        .filter { $0.output.1 == language }.map { String($0.output.2) }
    }
  }

  private let page = "content/articles/learn/tat-may"

  /// The repository's site with the two files that the README tells to write.
  private func site(following readme: Readme) throws -> TestSite {
    let blocks = try readme.blocks("markdown")
    try #require(blocks.count == 2)
    let site = try TestSite(.real)
    try site.folder.write(blocks[0], to: "\(page).vi.md")
    try site.folder.write(blocks[1], to: "\(page).en.md")
    return site
  }

  @Test(arguments: Readme.allCases)
  func theExampleDocumentIsPublishedWithoutAWarning(readme: Readme) throws {
    let site = try site(following: readme)
    let recorded = try site.run("translated", "\(page).en.md")
    #expect(recorded.exitCode == 0, "\(recorded.errors)")
    let run = try site.run("build", "--strict", "--no-pdf")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(site.publishes("kien-thuc/tat-may-trong-gio-nghi-trua.html"))
    #expect(site.publishes("en/learn/switch-off-at-lunch.html"))
  }

  @Test(arguments: Readme.allCases)
  func theExampleErrorIsWhatTheCommandPrints(readme: Readme) throws {
    let site = try site(following: readme)
    try site.folder.replace("la-tien.md", by: "la-tein.md", in: "\(page).vi.md")
    let run = try site.run("check", environment: readme.environment)
    let example = try #require(try readme.blocks("text").first)
    #expect(run.errors.contains(example), "\(run.errors)")
  }

  @Test(arguments: Readme.allCases)
  func everyCommandAndOptionExistsAndIsListed(readme: Readme) throws {
    let site = try TestSite()
    let text = try readme.text()
    let commands = Set(text.matches(of: /`\.\/sxsh ([a-z-]+)/).map { String($0.output.1) })
    let all = [
      "build", "serve", "check", "explain", "status", "translated", "handout", "new",
      "import-schedule", "fix-encoding", "init",
    ]
    #expect(commands == Set(all))
    let help = try commands.map { try site.run($0, "--help").output }.joined()
    let offered = Set(help.matches(of: /(?m)^ +(--[a-z-]+)/).map { String($0.output.1) })
    let listed = Set(text.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
    #expect(listed == offered.subtracting(["--version"]))
  }

  @Test(arguments: Readme.allCases)
  func everyOldEncodingThatItSaysIsMendedIsMended(readme: Readme) throws {
    let samples = [
      "TCVN3": "S¶n xuÊt s¹ch h¬n", "VISCII": "Sän xu¤t sÕch h½n",
      "Windows-1258": "SaÒn xuâìt saòch hõn",
    ]
    let list = try #require(try readme.text().firstMatch(of: /\((TCVN3[^)]*)\)/)).output.1
    let site = try TestSite()
    for name in list.split(separator: ", ") {
      let sample = try #require(samples[String(name)], "No sample of \(name)")
      try site.folder.write("\(sample)\n", to: "pasted.md")
      _ = try site.run("fix-encoding", "--write", site.folder["pasted.md"])
      #expect(try site.folder.text("pasted.md") == "Sản xuất sạch hơn\n", "\(name)")
    }
  }

  @Test(arguments: Readme.allCases)
  func everyFileAndFolderItNamesIsThere(readme: Readme) throws {
    let text = try readme.text()
    let links = text.matches(of: /\]\(([A-Za-z][^):]*)\)/).map { String($0.output.1) }
    let folders = text.matches(of: /`([a-zA-Z-]+\/[a-zA-Z.\/-]*)`/).map { String($0.output.1) }
    let made = ["chat-thai-la-tien.md", "chat-thai-la-tein.md", "public/index.html"]
    for name in Set(links + folders).subtracting(made) where !name.hasPrefix(page) {
      #expect(FileManager.default.fileExists(atPath: "\(Repository.path)/\(name)"), "\(name)")
    }
  }
}
