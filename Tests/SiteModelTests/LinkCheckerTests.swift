import Diagnostics
import Localization
import Pictures
import Testing

@testable import SiteModel

struct LinkCheckerTests {
  private static let a = "articles/learn/a"

  private static func article(_ title: String) -> String {
    ModelFixture.article(title, body: "## Một\n\n## Hai\n")
  }

  private static func translation(_ body: String) -> String {
    "---\ntitle: Text\nsummary: A short article to try things with, long enough.\n---\n" + body
  }

  /// The targets and problems of the links in `body`, the text of a document with neighbours.
  private func check(
    _ body: String,
    for language: Language = .vi,
    entries: EntryIndex = EntryIndex(glossary: [], policies: [])
  ) throws -> (targets: [LinkTarget], codes: [String]) {
    let texts: [(path: String, source: String, translation: String?)] = [
      (Self.a, ModelFixture.article("Bài", body: body), nil),
      ("articles/learn/b", ModelFixture.article("Bài hai", body: "## Phần một\n"), nil),
      ("articles/learn/both", Self.article("Hai"), Self.translation("## One\n\n## Two\n")),
      ("articles/learn/less", Self.article("Ít"), Self.translation("## Two\n")),
      ("articles/learn/draft", ModelFixture.article("Nháp", "draft: true"), nil),
      ("pages/t", ModelFixture.article("Trang"), nil),
    ]
    let documents = try texts.map {
      try #require(ModelFixture.document($0.path, $0.source, $0.translation).value)
    }
    let settings = try #require(ModelFixture.settings)
    var router = Router(settings: settings)
    for document in documents where !document.isDraft { router.route(document) }
    let lo = PictureFacts(format: .jpeg, width: 640, height: 480)
    router.route(picture: "media/lo.jpg", lo, isScaled: false)
    let checker = LinkChecker(
      documents: Dictionary(uniqueKeysWithValues: documents.map { ($0.identity, $0) }),
      routes: router.routes,
      media: ["media/lo.jpg"],
      pictures: ["media/lo.jpg": .success(lo)],
      entries: entries,
      entrySections: [.term: settings[.glossary], .policy: try #require(settings.registerSection)],
      today: try ModelFixture.date("23/11/2026"),
      includesDrafts: false,
      unreadable: [DocumentIdentity("articles/learn/faulty")],
      suggestions: LinkSuggestions(documents: documents, media: ["media/lo.jpg"])
    )
    var diagnostics: [Diagnostic] = []
    let targets = checker.targets(of: documents[0], for: language, into: &diagnostics)
    return (targets, diagnostics.codes)
  }

  /// The page that the first of `targets` is, with the heading on it.
  private func page(of targets: [LinkTarget]) throws -> (route: Route, anchor: String?) {
    guard case .page(let route, let anchor)? = targets.first else {
      Issue.record("\(targets) holds no page")
      throw CancellationError()
    }
    return (route, anchor)
  }

  @Test(
    arguments: [
      ("[x](b.vi.md)", "kien-thuc/bai-hai.html", nil),
      ("[x](b.en.md#phan-mot)", "kien-thuc/bai-hai.html", "phan-mot"),
      ("[x](../../pages/t.md)", "trang.html", nil),
    ] as [(String, String, String?)]
  )
  func linksLeadToPages(body: String, path: String, anchor: String?) throws {
    let (targets, codes) = try check(body)
    #expect(codes == [])
    let page = try page(of: targets)
    #expect(page.route.path == path)
    #expect(page.anchor == anchor)
  }

  @Test func linksFollowTheLanguageOfTheReader() throws {
    let (targets, codes) = try check("[x](b.vi.md)", for: .en)
    #expect(codes == [])
    #expect(try page(of: targets).route.path == "en/learn/bai-hai.html")
  }

  @Test(
    arguments: [
      ("[x](both.md#hai)", "two"), ("[x](both.vi.md#mot)", "one"), ("[x](less.md#hai)", nil),
      ("[x](b.md#phan-mot)", "phan-mot"),
    ] as [(String, String?)]
  )
  func headingsNamedInATextWithoutTranslationAreThoseInTheirPlace(
    body: String,
    anchor: String?
  ) throws {
    let (targets, codes) = try check(body, for: .en)
    #expect(codes == [])
    #expect(try page(of: targets).anchor == anchor)
  }

  @Test(arguments: [
    "[x](https://example.vn)", "[x](mailto:a@b.vn)", "[x](tel:0210)",
  ])
  func addressesElsewhereStayAsTheyAre(body: String) throws {
    let (targets, codes) = try check(body)
    #expect(targets == [.external])
    #expect(codes == [])
  }

  @Test func picturesAndHeadingsAreFound() throws {
    let (targets, codes) = try check("![x](../../media/lo.jpg) [y](#duoi)\n\n## Dưới\n")
    #expect(codes == [])
    #expect(targets.last == .heading("duoi"))
    guard case .picture(let picture)? = targets.first else {
      Issue.record("\(targets) holds no picture")
      return
    }
    #expect(picture.route.path == "media/lo.jpg")
    #expect([picture.width, picture.height] == [640, 480])
  }

  /// The entries that short texts in the form of the data files give.
  private func entries(
    glossary: String = "",
    policies: String = "",
    faulty: Set<EntryReference.Kind> = []
  ) -> EntryIndex {
    EntryIndex(
      glossary: GlossaryEntry.readAll(SourceFile(path: "g.yaml", text: glossary)).value,
      policies: PolicyDocument.readAll(SourceFile(path: "p.yaml", text: policies)).value,
      faulty: faulty
    )
  }

  private static let term = "- { key: fume, vi: khói, en: fume, definition: { vi: A, en: B } }"
  private static let decree = "- { key: 1-qd, title: { vi: A, en: B }, status: ended }"

  @Test(arguments: [
    ("[x](term:fume)", Language.vi, EntryReference(.term, "fume"), "thuat-ngu/index.html"),
    ("[](Term:fume)", .en, EntryReference(.term, "fume"), "en/glossary/index.html"),
    ("[x](policy:1-qd)", .en, EntryReference(.policy, "1-qd"), "en/policy/index.html"),
  ])
  func linksToEntriesLeadToThePagesOfTheirLists(
    body: String,
    language: Language,
    reference: EntryReference,
    path: String
  ) throws {
    let entries = entries(glossary: Self.term, policies: Self.decree)
    let (targets, codes) = try check(body, for: language, entries: entries)
    #expect(codes == [])
    guard case .entry(reference, on: let route)? = targets.first else {
      Issue.record("\(targets) holds no such entry")
      return
    }
    #expect(route.path == path)
  }

  @Test(arguments: [
    ("[x](term:fumes)", "SX412"), ("[x](term:1-qd)", "SX412"), ("[x](policy:fume)", "SX412"),
    ("[x](term:)", "SX412"), ("![x](term:fume)", "SX415"),
  ])
  func entriesThatDoNotExistAreReported(body: String, code: String) throws {
    let entries = entries(glossary: Self.term, policies: Self.decree)
    let (targets, codes) = try check(body, entries: entries)
    #expect(targets == [.nowhere])
    #expect(codes == [code])
  }

  @Test(arguments: ["[x](term:fume)", "[x](policy:1-qd)"])
  func aSiteWithoutTheListIsToldSo(body: String) throws {
    #expect(try check(body).codes == ["SX413"])
  }

  @Test func whatAFaultyListLacksIsNotMissing() throws {
    let entries = entries(glossary: Self.term, faulty: [.term])
    let (targets, codes) = try check("[x](term:other) [y](policy:1-qd)", entries: entries)
    #expect(targets == [.nowhere, .nowhere])
    #expect(codes == ["SX413"])
  }

  @Test(arguments: [
    ("[x](c.vi.md)", "SX401"), ("[x](b.vi.md#khong)", "SX402"), ("[x](#khong)", "SX402"),
    ("![x](lo.jpg)", "SX403"), ("[x](bang.csv)", "SX403"), ("[x](draft.vi.md)", "SX404"),
    ("[x](../../../a.md)", "SX405"), ("[x](/kien-thuc/)", "SX411"),
    ("[x](//example.vn/a)", "SX430"), ("![x](https://example.vn/a.jpg)", "SX446"),
    ("[x](b)", "SX403"), ("[x](www.example.vn)", "SX403"), ("[x](..)", "SX403"),
  ])
  func faultsAreReported(body: String, code: String) throws {
    let (targets, codes) = try check(body)
    #expect(targets == [.nowhere])
    #expect(codes == [code])
  }

  @Test func addressesThatTheParserRefusesAreNotReportedAgain() throws {
    let (targets, codes) = try check("[x](&#1;x.md) [y](java&#9;script:x)")
    #expect(targets.first == .nowhere)
    #expect(codes == [])
  }

  @Test func aTextServedInBothLanguagesIsReportedOnce() throws {
    let (targets, codes) = try check("[x](c.vi.md)", for: .en)
    #expect(targets == [.nowhere])
    #expect(codes == [])
  }

  @Test func aDocumentWithFaultsOfItsOwnIsNotMissing() throws {
    let (targets, codes) = try check("[x](faulty.vi.md)")
    #expect(targets == [.nowhere])
    #expect(codes == [])
  }
}
