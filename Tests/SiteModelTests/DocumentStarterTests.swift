import Diagnostics
import Localization
import Testing

@testable import SiteModel

struct DocumentStarterTests {
  /// Keys that editors need too rarely, or that the program writes itself.
  private static let leftOut: Set<String> = ["source-digest", "waive", "aliases", "trainer-only"]

  private static let vocabulary = Vocabulary(
    Dictionary(
      uniqueKeysWithValues: TermGroup.allCases.map { group in
        (group, ["mot", "hai"].map { ModelFixture.term($0, group, "Từ \($0)", "Term \($0)") })
      }
    )
  )

  private func starter(
    _ kind: DocumentKind,
    title: String = "Tắt máy",
    english: String? = "Switch off",
    name: String? = nil,
    files: [SourceFile] = []
  ) throws -> DocumentStarter {
    DocumentStarter(
      kind,
      title: title,
      englishTitle: english,
      section: kind == .articles ? "learn" : nil,
      name: name,
      today: try ModelFixture.date("24/11/2026"),
      vocabulary: Self.vocabulary,
      inventory: ContentInventory(files)
    )
  }

  /// What a check finds in the pair, page by page.
  private func read(_ starter: DocumentStarter, _ texts: Bilingual<String>) throws
    -> Diagnosed<Document?>
  {
    var diagnostics: [Diagnostic] = []
    let parsed = try Language.allCases.map { language in
      let path = "\(starter.folder)/\(starter.name).\(language.rawValue).md"
      let parsed = DocumentParser.parse(
        SourceFile(path: "content/\(path)", text: texts[language]),
        path: path
      )
      diagnostics += parsed.diagnostics
      return try #require(parsed.value)
    }
    let reader = DocumentReader(
      sourceLanguage: .vi,
      vocabulary: Self.vocabulary,
      sections: ["learn"]
    )
    let read = reader.read(parsed[0], translation: parsed[1])
    return Diagnosed(read.value, diagnostics + read.diagnostics)
  }

  // MARK: The texts

  @Test(arguments: DocumentKind.allCases, [nil, "Switch off"])
  func aNewPairIsADraftWithoutAnyProblem(kind: DocumentKind, english: String?) throws {
    let starter = try starter(kind, english: english)
    let read = try read(starter, starter.texts)
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.problem.message.vi))")
    let document = try #require(read.value)
    #expect(document.isDraft)
    #expect(document.kind == kind)
    #expect(document.text.title.value == "Tắt máy")
    #expect(document.translation?.title.value == english ?? "Write the English title here")
    #expect(document.date?.iso == "2026-11-24")
    #expect(!starter.texts.en.contains("source-digest"))
  }

  @Test(arguments: DocumentKind.allCases)
  func everyLineToTakeTheSignFromReadsRight(kind: DocumentKind) throws {
    let starter = try starter(kind)
    let texts = starter.texts.map { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { Self.uncommented($0) }
        .joined(separator: "\n")
        // Left as it is, it is told of: nobody shall publish an address that leads nowhere.
        .replacing("https://…", with: "https://example.vn")
    }
    let read = try read(starter, texts)
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.problem.message.vi))")
  }

  @Test(arguments: DocumentKind.allCases)
  func theKeysAreThoseThatTheReaderAsksFor(kind: DocumentKind) throws {
    let starter = try starter(kind)
    var texts = starter.texts
    let keys = texts.map { Self.keys(of: $0, indentation: "") }
    texts.vi = texts.vi.replacing("\n---\n", with: "\nkhong-co: 1\n---\n")
    let known = try Self.known(to: read(starter, texts))
    #expect(keys.vi == known.subtracting(Self.leftOut))
    #expect(keys.en.isSubset(of: known))
    #expect(keys.en.isSuperset(of: ["title", "summary", "slug", "image-alt"]))
  }

  @Test(arguments: [DocumentKind.training, .caseStudies])
  func theKeysOfItemsAreThoseThatTheReaderAsksFor(kind: DocumentKind) throws {
    let starter = try starter(kind)
    var texts = starter.texts
    let keys = texts.map { Self.keys(of: $0, indentation: "    ").union(["id"]) }
    let first = kind == .training ? "    topic:" : "    name:"
    texts.vi = texts.vi.replacing(first, with: "    khong-co: 1\n\(first)")
    let known = try Self.known(to: read(starter, texts))
    #expect(keys.vi == known)
    #expect(keys.en.isSubset(of: known))
  }

  /// The keys that the reader would have taken in the place of `khong-co`.
  private static func known(to read: Diagnosed<Document?>) throws -> Set<String> {
    let found = read.diagnostics.compactMap { diagnostic -> [String]? in
      guard case ContentProblem.unknownKey("khong-co", let known) = diagnostic.problem else {
        return nil
      }
      return known
    }
    return Set(try #require(found.first))
  }

  /// The line without its `# ` where it holds a key or an item, else the line.
  private static func uncommented(_ line: Substring) -> String {
    let indentation = line.prefix { $0 == " " }
    let rest = line.dropFirst(indentation.count)
    guard rest.hasPrefix("# ") else { return String(line) }
    let text = rest.dropFirst(2)
    let isItem = text.hasPrefix("- {") || text.hasPrefix("  ")
    return key(of: text) != nil || isItem ? indentation + String(text) : String(line)
  }

  private static func keys(of text: String, indentation: String) -> Set<String> {
    let head = text.split(separator: "\n---\n")[0]
    return Set(
      head.split(separator: "\n").compactMap { line -> String? in
        guard line.hasPrefix(indentation) else { return nil }
        let rest = line.dropFirst(indentation.count)
        return key(of: rest.hasPrefix("# ") ? rest.dropFirst(2) : rest)
      }
    )
  }

  private static func key(of line: Substring) -> String? {
    let key = line.prefix { $0 == "-" || ("a"..."z").contains($0) }
    let rest = line.dropFirst(key.count)
    return !key.isEmpty && (rest == ":" || rest.hasPrefix(": ")) ? String(key) : nil
  }

  // MARK: Names

  @Test func aTakenFileNameSlugOrIDIsNotUsedAgain() throws {
    let files = [
      SourceFile(path: "content/pages/tat-may.vi.md", text: "---\ntitle: A\n---\n"),
      SourceFile(path: "content/pages/khac.vi.md", text: "---\nslug: tat-may-2\n---\n"),
      SourceFile(path: "content/pages/nua.en.md", text: "---\ntitle: Switch off\n---\n"),
      SourceFile(
        path: "content/training/l.vi.md",
        text: "---\nsessions:\n  - id: tat-may-2026-12\n---\n"
      ),
      SourceFile(path: "content/worksheets/b.vi.md", text: "---\nnumber: F10\n---\n"),
    ]
    let page = try starter(.pages, files: files)
    #expect(page.name == "tat-may-3")
    #expect(page.texts.en.contains("\nslug: switch-off-2\n"))
    #expect(try starter(.training, files: files).texts.vi.contains("- id: tat-may-2026-12-2\n"))
    #expect(try starter(.worksheets, files: files).texts.vi.contains("\nnumber: F11\n"))
    #expect(try starter(.pages, name: "tat-may", files: files).name == "tat-may")
  }

  @Test(arguments: [
    ("???", "trang"), ("Index", "index-2"), ("Đường ống: “hở”", "duong-ong-ho"),
  ])
  func anyTitleMakesAFileName(title: String, name: String) throws {
    let starter = try starter(.pages, title: title)
    #expect(starter.name == name)
    #expect(try read(starter, starter.texts).value?.text.title.value == title)
  }

  @Test(arguments: [
    ("article", DocumentKind.articles), ("bai-viet", .articles), ("Bài viết", .articles),
    ("TAP-HUAN", .training), ("điển hình", .caseStudies), ("worksheets", .worksheets),
    ("trang", .pages), ("tai-lieu", .handouts),
  ])
  func aKindIsNamedInEitherLanguage(word: String, kind: DocumentKind) {
    #expect(DocumentKind.named(word) == kind)
  }

  @Test func aMistypedKindIsSuggested() {
    #expect(DocumentKind.named("bai-vit") == nil)
    #expect(DocumentKind.suggestion(for: "bai-vit") == "bai-viet")
    #expect(DocumentKind.suggestion(for: "xyz") == nil)
  }
}
