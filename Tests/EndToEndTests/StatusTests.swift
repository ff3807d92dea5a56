import Foundation
import Testing

@Suite("The status of a site")
struct StatusTests {
  @Test(arguments: [["status"], ["translated", "a.en.md"], ["handout"]])
  func commandsThatWriteNoSiteTakeNoFolderForOne(command: [String]) throws {
    let site = try TestSite()
    let run = try Sxsh.run(command + ["--output", "public"], in: site.folder)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("không có tùy chọn '--output'"), "\(run.errors)")
  }

  private struct Status: Decodable {
    struct Document: Decodable {
      struct Block: Decodable, Equatable {
        let change: String
        let line: Int
      }

      let document: String
      let kind: String
      let title: String?
      let vi: Bool
      let en: Bool
      let translation: String
      let since: String?
      let texts: [String]?
      let blocks: [Block]?
      let publication: String
      let publishOn: String?
      let unsourced: Bool
      let errors: Int
    }

    struct Session: Decodable {
      let id: String
      let start: String
      let document: String
    }

    let documents: [Document]
    let sessions: [Session]
    let counts: [String: Int]
  }

  private let folder = "content/articles/learn"

  /// A site with a document in each state.
  private func site() throws -> TestSite {
    let site = try TestSite()
    try site.folder.replace("Tắt đèn, rồi", by: "Tắt hết đèn, rồi", in: "\(folder)/tat-den.vi.md")
    try site.folder.write(document("Mới", "publish-on: 01/01/2027"), to: "\(folder)/moi.vi.md")
    try site.folder.write(document("Nháp", "draft: true"), to: "\(folder)/nhap.vi.md")
    try site.folder.write(document("Cũ", "expires: 05/11/2026"), to: "\(folder)/cu.vi.md")
    try site.folder.write(document("Hỏng", "dates: 1"), to: "\(folder)/hong.vi.md")
    try site.folder.write("---\ntitle: A\n---\n", to: "\(folder)/mo-coi.en.md")
    return site
  }

  private func document(_ title: String, _ line: String) -> String {
    """
    ---
    title: \(title)
    summary: Một câu tóm tắt đủ dài để ai cũng hiểu bài này nói về điều gì.
    date: 02/11/2026
    \(line)
    ---
    Chữ.

    """
  }

  @Test func everyDocumentIsListedWithWhatStandsInItsWay() throws {
    let run = try site().run("status", "--lang", "en")
    #expect(run.exitCode == 0)
    #expect(run.errors.isEmpty)
    let rows = run.output.split(separator: "\n").map(String.init)
    func row(_ name: String) -> String {
      let found = rows.first { $0.hasPrefix("articles/learn/\(name) ") } ?? ""
      return found.split(separator: " ").dropFirst().joined(separator: " ")
    }
    #expect(row("khoa-van") == "article source current")
    #expect(
      row("tat-den") == "article source outdated source changed since 1 Nov 2026: changed line 6"
    )
    #expect(row("moi") == "article source missing from 1 Jan 2027")
    #expect(row("nhap") == "article source missing draft")
    #expect(row("cu") == "article source missing expired 5 Nov 2026")
    #expect(row("hong") == "article source missing errors: 1")
    #expect(row("mo-coi") == "article missing orphan errors: 1; no source text")
    #expect(rows.contains("Sessions to come:"))
    #expect(!rows.contains("  15 Dec 2026  tiet-kiem – Tiết kiệm điện trong xưởng"))
    #expect(rows.contains("  15 Dec 2026  tiet-kiem – Saving electricity in the workshop"))
    #expect(
      rows.last?.hasPrefix("8 documents: 2 translations current, 1 outdated, 0 unrecorded, ")
        == true
    )
  }

  @Test func theSameIsThereAsJSON() throws {
    let run = try site().run("status", "--format", "json")
    let status = try JSONDecoder().decode(Status.self, from: Data(run.output.utf8))
    #expect(status.documents.map(\.document) == status.documents.map(\.document).sorted())
    let outdated = try #require(status.documents.first { $0.translation == "outdated" })
    #expect(outdated.document == "articles/learn/tat-den")
    #expect(outdated.since == "2026-11-01")
    #expect(outdated.texts == [])
    #expect(outdated.blocks == [Status.Document.Block(change: "changed", line: 6)])
    #expect(outdated.unsourced)
    let scheduled = try #require(status.documents.first { $0.publication == "scheduled" })
    #expect(scheduled.publishOn == "2027-01-01")
    #expect(status.sessions.map(\.id) == ["tiet-kiem"])
    #expect(status.counts["documents"] == status.documents.count)
    #expect(status.counts["outdated"] == 1)
    #expect(status.counts["orphans"] == 1)
    // The outdated one, and the one whose error does not keep it from being read.
    #expect(status.counts["behind"] == 2)
  }

  @Test(arguments: ["status", "check", "build"])
  func aThresholdStopsContinuousPublishing(command: String) throws {
    let site = try TestSite(.unrecorded)
    try site.run("translated", "articles/learn/tat-den", "training/lich")
    #expect(try site.run(command, "--outdated-at-most", "1").exitCode == 0)
    let refused = try site.run(command, "--outdated-at-most", "0")
    #expect(refused.exitCode == 1)
    #expect(refused.errors.contains("lỗi [SX429]: 1 bài chưa dịch"), "\(refused.errors)")
    #expect(try site.run(command, "--outdated-at-most", "-1").exitCode == 2)
  }

  @Test func notesAreForCheckAloneAndNeverErrors() throws {
    let site = try TestSite()
    try FileManager.default.removeItem(atPath: site.folder["\(folder)/khoa-van.en.md"])
    let check = try site.run("check", "--strict")
    #expect(check.exitCode == 0)
    #expect(check.errors.contains("khoa-van.vi.md:2:8: ghi chú [SX420]"))
    let build = try site.run("build", "--strict", "--no-pdf")
    #expect(build.exitCode == 0)
    #expect(!build.errors.contains("SX420"))
  }
}
