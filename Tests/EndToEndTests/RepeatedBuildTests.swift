import Foundation
import Testing

/// Builds of what was built before: they end when the sources have been read, and must give what
/// they would give had they not.
struct RepeatedBuildTests {
  private static let parsing = "phân tích tài liệu"

  /// A site whose last build left a receipt.
  private func settledSite() throws -> TestSite {
    let site = try TestSite()
    // The first build gives the pages their addresses, which the second reads.
    try site.run("build")
    try site.run("build")
    return site
  }

  @Test func aBuildOfTheSameInputsEndsAfterReadingAndSaysTheSame() throws {
    let site = try TestSite(.real)
    let first = try site.run("build", "--no-pdf", "--timings")
    #expect(first.errors.contains(Self.parsing))
    let before = try site.published()
    let second = try site.run("build", "--no-pdf", "--timings")
    #expect(!second.errors.contains(Self.parsing), "\(second.errors)")
    #expect(second.exitCode == 0)
    try site.folder.remove(".public.receipt")
    let whole = try site.run("build", "--no-pdf", "--timings")
    #expect(whole.errors.contains(Self.parsing))
    #expect(withoutTimes(second.errors) == withoutTimes(whole.errors))
    #expect(try site.published() == before)
  }

  /// What was printed before the timings, without the seconds of the last line.
  private func withoutTimes(_ errors: String) -> [Substring] {
    errors.split(separator: "\n").filter { !$0.hasPrefix("  ") || $0.contains("|") }
      .map { $0.prefix { $0 != ";" } }
  }

  @Test(arguments: [
    ["--as-of", "2030-01-01"], ["--base-url", "https://khac.example/"], ["--drafts"], ["--strict"],
    ["--outdated-at-most", "100"], ["--lang", "en"], ["--no-pdf"],
  ])
  func anotherOptionIsAnotherBuild(option: [String]) throws {
    let site = try settledSite()
    let run = try Sxsh.run(["build", "--timings"] + option, in: site.folder)
    #expect(run.errors.contains(option.contains("en") ? "parsing documents" : Self.parsing))
  }

  @Test func theNumberOfJobsIsNone() throws {
    let site = try settledSite()
    let run = try site.run("build", "--timings", "--jobs", "3")
    #expect(!run.errors.contains(Self.parsing))
  }

  @Test func anyChangedFileIsSeen() throws {
    let changes: [(TestSite) throws -> Void] = [
      { try $0.folder.replace("Khóa", by: "Đóng", in: "content/articles/learn/khoa-van.vi.md") },
      { try $0.folder.write("a,b\n", to: "content/articles/learn/bang.csv") },
      { try $0.folder.remove("content/articles/learn/tat-den.en.md") },
      { try $0.folder.write("", to: "templates/assets/css/home.css") },
      { try $0.folder.write("hỏng", to: "public/404.html") },
      { try $0.folder.remove("public/index.html") },
      { try $0.folder.remove("public/.sxsh-manifest") },
    ]
    for (number, change) in changes.enumerated() {
      let site = try settledSite()
      try change(site)
      let run = try site.run("build", "--timings")
      #expect(run.errors.contains(Self.parsing), "change \(number): \(run.errors)")
    }
  }
}
