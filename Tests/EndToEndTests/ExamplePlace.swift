import Foundation

/// Where the example of a page of `docs/diagnostics` belongs, and what stands around it there.
enum ExamplePlace {
  /// An article, from its first line on.
  case file
  /// All entries of an article.
  case allEntries
  /// Entries of an article, beside those it must have.
  case article
  /// The text of an article; of its translation where the page is in English.
  case body
  case translatedBody
  /// The text of an article that a handout prints.
  case printedBody
  /// Entries of a case study, beside those it must have.
  case caseStudy
  /// The same, where nothing but the example says when it was.
  case undatedCase
  /// Entries of a measure, or effects of it.
  case measure
  case effects
  /// Entries of a schedule, or of a session of one.
  case schedule
  case session
  /// Entries of the plan of a handout, or parts of it.
  case handout
  /// Entries of a worksheet.
  case worksheet
  /// A drawing, or what stands in one.
  case drawing
  /// A part of the layout of articles, or of another one.
  case template(layout: String)

  /// The files that hold `fragment`, by their paths; those that can be at fault are called `name`.
  func files(holding fragment: String, of language: String, called name: String) -> [String: String]
  {
    switch self {
    case .file: [path("articles/learn", name): ExampleEntries.completing(fragment, called: name)]
    case .allEntries: [path("articles/learn", name): Self.document(fragment)]
    case .article: documents("articles/learn", fragment, ExampleEntries.article, name)
    case .translatedBody where language == "en":
      documents("articles/learn", "", ExampleEntries.article, name)
        .merging([
          "content/articles/learn/\(name).en.md": Self.document(
            ExampleEntries.filling(ExampleEntries.translation, around: "", called: name),
            text: fragment
          )
        ]) { $1 }
    case .body, .translatedBody:
      [path("articles/learn", name): Self.article(fragment, called: name)]
    case .printedBody:
      [
        path("articles/learn", name): Self.article(fragment, called: name),
        path("handouts", "in-\(name)"): Self.document(
          ExampleEntries.filling(
            ExampleEntries.handout,
            around: "parts:\n  - { id: a, document: articles/learn/\(name) }\n",
            called: name
          )
        ),
      ]
    case .caseStudy:
      documents("case-studies", list("measures", fragment), ExampleEntries.caseStudy, name)
    case .undatedCase:
      documents(
        "case-studies",
        fragment,
        ExampleEntries.caseStudy.filter { $0.key != "period" },
        name
      )
    case .measure: measure(fragment, name)
    case .effects: measure("effects:\n" + fragment.indented(by: 2), name)
    case .schedule: documents("training", fragment, ExampleEntries.schedule, name)
    case .session:
      documents(
        "training",
        "sessions:\n" + item(ExampleEntries.session, around: fragment, name),
        ExampleEntries.schedule,
        name
      )
    case .handout: documents("handouts", list("parts", fragment), ExampleEntries.handout, name)
    case .worksheet: documents("worksheets", fragment, ExampleEntries.article, name)
    case .drawing:
      [
        "content/media/\(name).svg": Self.drawing(fragment),
        path("articles/learn", "in-\(name)"): Self.article(
          "![Hình](../../media/\(name).svg)\n",
          called: name
        ),
      ]
    case .template: ["templates/partials/\(name).html": fragment]
    }
  }

  private func path(_ folder: String, _ name: String) -> String {
    "content/\(folder)/\(name).vi.md"
  }

  private static func document(_ entries: String, text: String = "Chữ.\n") -> String {
    "---\n\(entries)---\n\(text)"
  }

  private static func article(_ text: String, called name: String) -> String {
    let entries = ExampleEntries.filling(ExampleEntries.article, around: "", called: name)
    return document(entries, text: text)
  }

  /// The document, and its translation where `fragment` has lines such as `# giay.en.md`.
  private func documents(
    _ folder: String,
    _ fragment: String,
    _ entries: [ExampleEntries.Entry],
    _ name: String
  ) -> [String: String] {
    var files: [String: String] = [:]
    let parts = ExampleEntries.parts(of: fragment)
    for (language, part) in parts {
      let around = language == "vi" ? entries : ExampleEntries.translation
      let text = ExampleEntries.filling(around, around: part, called: name)
      files["content/\(folder)/\(name).\(language).md"] = Self.document(text)
    }
    return files
  }

  /// The `fragment` below `key` where it is items of a list alone.
  private func list(_ key: String, _ fragment: String) -> String {
    fragment.hasPrefix("- ") ? "\(key):\n" + fragment.indented(by: 2) : fragment
  }

  private func item(
    _ entries: [ExampleEntries.Entry],
    around fragment: String,
    _ name: String
  ) -> String {
    let lines = ExampleEntries.filling(entries, around: fragment, called: name).indented(by: 4)
    return "  - " + lines.dropFirst(4)
  }

  private func measure(_ fragment: String, _ name: String) -> [String: String] {
    let measures = "measures:\n" + item(ExampleEntries.measure, around: fragment, name)
    return documents("case-studies", measures, ExampleEntries.caseStudy, name)
  }

  /// A whole drawing of what may be its beginning or a piece of it.
  private static func drawing(_ fragment: String) -> String {
    let root = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540">"#
    if fragment.contains("<svg") { return fragment + "</svg>\n" }
    return fragment.hasPrefix("<?") ? "\(fragment)\(root)</svg>\n" : "\(root)\(fragment)</svg>\n"
  }
}

extension String {
  /// The lines with so many blanks before each that is not empty.
  fileprivate func indented(by count: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: count) + $0 }
      .joined(separator: "\n")
  }
}
