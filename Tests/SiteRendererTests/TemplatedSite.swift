import Diagnostics
import Localization
import SiteRenderer
import Testing

/// A small site of a test's own documents with the repository's templates and vocabulary.
struct TemplatedSite {
  /// Settings with nothing in them that may be left out.
  static let barest = """
    name: { vi: Trang thử, en: Test site }
    languages: { vi: { prefix: "" }, en: { prefix: en } }

    """

  /// The same with the section that articles of `articles/learn` stand in.
  static let withSection =
    barest + """
      sections: { learn: { vi: { label: Kiến thức, path: kien-thuc }, en: { label: Learn, path: learn } } }

      """

  private var files: [String: String]

  /// Creates a site of `documents`, by their paths within `content/`.
  init(_ documents: [String: String], settings: String = Self.barest) {
    files = ["site.yaml": settings, "glossary.yaml": "", "policy.yaml": ""]
      .merging(documents) { _, given in given }
  }

  /// The text of the front matter and body of a document with `keys` beside those that all have.
  static func document(_ keys: String, title: String = "Bài thử") -> String {
    """
    ---
    title: \(title)
    summary: Một bài ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
    \(keys)
    ---
    Bài.

    """
  }

  /// A case study of the paper sector; `keys` come below those that it must have.
  static func caseStudy(_ keys: String, evidence: String = "partial") -> String {
    let sources = "sources: [{ title: Báo cáo }]\n"
    return document(
      "date: 15/11/2026\nsector: paper\nplace: vinh-yen\nperiod: 2025\n"
        + (evidence.isEmpty ? "" : "evidence: \(evidence)\n" + sources) + keys
    )
  }

  /// The text of the file at `path` of the finished site.
  func file(_ path: String) async throws -> String {
    let outputs = try await outputs()
    let output = try #require(outputs.first { $0.relativePath == path }, "no \(path)")
    guard case .bytes(let bytes) = output.made.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The files of the finished site.
  func outputs() async throws -> [Output] {
    let own = try RepositorySite.files.filter {
      $0.path.hasPrefix("templates/") || $0.path == "content/vocabulary.yaml"
    }
    let content = files.map { (path: "content/" + $0, bytes: Array($1.utf8)) }
    let sources = SourceTree(files: (own + content).sorted { $0.path < $1.path })
    let today = try CalendarDate.parse("2026-11-27").get()
    let built = await SiteBuilder(BuildSettings(today: today)).build(sources)
    let errors = built.diagnostics.filter { $0.severity == .error }
    #expect(GoldenSite.messages(errors, in: .en) == "")
    return built.value.outputs
  }
}
