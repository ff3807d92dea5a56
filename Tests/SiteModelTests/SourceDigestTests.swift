import Diagnostics
import Localization
import Markdown
import Testing

@testable import SiteModel

struct SourceDigestTests {
  private func digest(_ body: String) -> SourceDigest {
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: body)).value
    return SourceDigest(texts: [], blocks: SourceDigest.blocks(of: document))
  }

  private func changes(_ old: String, _ new: String) -> [SourceChanges.BlockChange] {
    SourceChanges(from: digest(old), to: digest(new)).blocks
  }

  @Test(arguments: [
    ("Một hai\nba.", "Một  hai ba."),
    ("> Một\n> hai.", "> Một hai."),
    ("- a\n- b", "* a\n* b"),
    ("| a | b |\n|---|---|\n| c | d |", "|a|b|\n|:--|--:|\n|c|d|"),
    ("Một.\n\n\n\nHai.", "Một.\n\nHai.\n"),
  ])
  func theFormOfTheTextDoesNotMatter(old: String, new: String) {
    #expect(digest(old) == digest(new))
  }

  @Test(arguments: [
    ("Một hai.", "Một ba."),
    ("[a](b.md)", "[a](c.md)"),
    ("- a\n- b", "- a b"),
    ("## a", "### a"),
    ("- [ ] a", "- [x] a"),
    ("> [!NOTE]\n> a", "> [!TIP]\n> a"),
    ("Bớt `a`.", "Bớt a."),
  ])
  func whatReadersSeeMatters(old: String, new: String) {
    #expect(digest(old) != digest(new))
  }

  @Test func changesAreToldApart() {
    let old = "a\n\n## b\n\nc\n\nd\n"
    #expect(changes(old, "a\n\n## b\n\nC\n\nd\n") == [.changed(2)])
    #expect(changes(old, "a\n\nneu\n\n## b\n\nc\n\nd\n") == [.added(1)])
    #expect(changes(old, "a\n\n## b\n\nd\n") == [.removed(.paragraph, before: 2)])
    #expect(changes(old, "a\n\n## b\n\nc\n") == [.removed(.paragraph, before: 3)])
    #expect(changes(old, old) == [])
    #expect(
      changes(old, "a\n\n## b\n\n- c\n\nd\n") == [.added(2), .removed(.paragraph, before: 3)]
    )
  }

  @Test func aMovedBlockIsGoneInOnePlaceAndNewInAnother() {
    let moved = changes("a\n\nb\n\nc\n", "b\n\nc\n\na\n")
    #expect(moved == [.removed(.paragraph, before: 0), .added(2)])
  }

  @Test func aRecordIsReadAsItWasWritten() throws {
    let day = try ModelFixture.date("2026-11-23")
    let texts = [
      SourceDigest.Text(name: "title", fingerprint: 0xAB),
      SourceDigest.Text(name: "sessions.a-1", fingerprint: 0xFF_FFFF),
    ]
    let blocks = digest("a\n\n## b\n\n- c\n\n> q\n\n---\n\n    code\n\n| t |\n|---|\n").blocks
    let record = RecordedDigest(day: day, digest: SourceDigest(texts: texts, blocks: blocks))
    #expect(record.text.hasPrefix("2026-11-23 title=0000ab sessions.a-1=ffffff / p"))
    #expect(!record.text.contains("\n"))
    #expect(RecordedDigest(record.text) == record)
    #expect(SourceChanges(from: record.digest, to: record.digest).isEmpty)
  }

  @Test(arguments: [
    "", "hôm nay", "2026-11-23", "2026-11-23 title / p000000", "2026-11-23 / p00000",
    "2026-11-23 / z000000", "2026-11-23 / h7000000", "2026-11 / p000000", "2026-11-23 / pGGGGGG",
    "<<<<<<< HEAD",
  ])
  func whatNobodyWroteIsNoRecord(text: String) {
    #expect(RecordedDigest(text) == nil)
  }

  @Test func thePartsOfAnItemAreToldApart() throws {
    func text(_ closing: UInt32, parts: Bool = true) -> SourceDigest.Text {
      SourceDigest.Text(
        name: "sessions.a",
        fingerprint: closing + 1,
        parts: parts
          ? [.init(name: "topic", fingerprint: 7), .init(name: "be-mac", fingerprint: closing)] : []
      )
    }
    let old = SourceDigest(texts: [text(1)], blocks: [])
    let record = RecordedDigest(day: try ModelFixture.date("2026-11-23"), digest: old)
    #expect(record.text == "2026-11-23 sessions.a=000002 .topic=000007 .be-mac=000001 /")
    #expect(RecordedDigest(record.text) == record)
    #expect(RecordedDigest("2026-11-23 .topic=000007 /") == nil)

    let changes = SourceChanges(from: old, to: SourceDigest(texts: [text(2)], blocks: []))
    #expect(changes.texts == ["sessions.a"] && changes.parts == ["sessions.a": ["be-mac"]])
    // A record from before there were parts still holds.
    let plain = SourceDigest(texts: [text(1, parts: false)], blocks: [])
    #expect(SourceChanges(from: plain, to: old).isEmpty)
    let later = SourceChanges(from: plain, to: SourceDigest(texts: [text(2)], blocks: []))
    #expect(later.texts == ["sessions.a"] && later.parts.isEmpty)
  }

  // MARK: In the file

  private func write(into text: String) throws -> String? {
    let day = try ModelFixture.date("2026-11-23")
    let record = RecordedDigest(day: day, digest: SourceDigest(texts: [], blocks: []))
    return SourceDigestLine.write(record, into: Array(text.utf8))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("---\ntitle: a\n---\nb", "---\ntitle: a\nsource-digest: 2026-11-23 /\n---\nb"),
    (
      "---\nsource-digest: cũ\ntitle: a\n---\nb",
      "---\nsource-digest: 2026-11-23 /\ntitle: a\n---\nb"
    ),
    (
      "\u{FEFF}---\r\ntitle: a  \r\n---\r\nb\r\n",
      "\u{FEFF}---\r\ntitle: a  \r\nsource-digest: 2026-11-23 /\r\n---\r\nb\r\n"
    ),
    ("---\r\nsource-digest: x\r\n--- \r\n", "---\r\nsource-digest: 2026-11-23 /\r\n--- \r\n"),
    (
      "\n---\ntitle: e\u{301}\n---\nsource-digest: b",
      "\n---\ntitle: e\u{301}\nsource-digest: 2026-11-23 /\n---\nsource-digest: b"
    ),
  ])
  func everyOtherByteStays(text: String, expected: String) throws {
    #expect(try write(into: text).map { Array($0.utf8) } == Array(expected.utf8))
  }

  @Test(arguments: ["", "b", "---\ntitle: a\n", "b\n---\n---\n"])
  func aFileWithoutFrontMatterIsLeftAlone(text: String) throws {
    #expect(try write(into: text) == nil)
  }
}
