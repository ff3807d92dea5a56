import Diagnostics
import Localization
import Templates
import Testing

/// A template with one problem: where it is marked `⟦so⟧` the diagnostic's range must lie.
struct Mistake: CustomTestStringConvertible, Sendable {
  let code: String
  let template: String
  let hint: String?
  let partials: [String: String]

  init(
    _ code: String,
    _ template: String,
    hint: String? = nil,
    partials: [String: String] = [:]
  ) {
    self.code = code
    self.template = template
    self.hint = hint
    self.partials = partials
  }

  var testDescription: String { "\(code) \(template)" }
}

@Suite struct TemplateProblemTests {
  static let value: Sample = [
    "title": "", "note": nil, "open": true, "body": .html(""), "tags": ["a"],
    "author": ["name": "", "address": ["town": ""]],
    "items": [["label": "", "kids": [["label": ""]]]],
  ]

  @Test(arguments: [
    Mistake("SX301", "Một\n<h1>{{ ⟦titel⟧ }}</h1>", hint: "did you mean 'title'?"),
    Mistake("SX301", "{{{⟦bodi⟧}}}", hint: "did you mean 'body'?"),
    Mistake("SX301", "{{#⟦opne⟧}}{{x}}{{/opne}}", hint: "did you mean 'open'?"),
    Mistake("SX301", "{{^⟦opne⟧}}{{/opne}}", hint: "did you mean 'open'?"),
    Mistake("SX301", "{{author.⟦nam⟧}}", hint: "did you mean 'name'?"),
    Mistake("SX301", "{{author.address.⟦twon⟧}}", hint: "did you mean 'town'?"),
    Mistake("SX301", "{{⟦autor⟧.name}}", hint: "did you mean 'author'?"),
    Mistake("SX301", "{{#items}}{{⟦lable⟧}}{{/items}}", hint: "did you mean 'label'?"),
    Mistake("SX301", "{{#items}}{{.⟦title⟧}}{{/items}}"),
    Mistake("SX301", "{{⟦label⟧}}{{#items}}{{/items}}"),
    Mistake("SX301", "{{#⟦hasTag⟧}}{{/hasTag}}", hint: "did you mean 'hasTags'?"),
    Mistake("SX301", "{{#⟦hasTitle⟧}}{{/hasTitle}}"),
    Mistake("SX302", "{{⟦hasTags⟧}}"),
    Mistake("SX301", "{{⟦xyz⟧}}"),
    Mistake(
      "SX302",
      "{{⟦tags⟧}}",
      hint: "use '{{#tags}}…{{/tags}}' to repeat a part for each item"
    ),
    Mistake("SX302", "{{⟦open⟧}}", hint: "use '{{#open}}…{{/open}}' to show or hide a part"),
    Mistake("SX302", "{{{⟦author⟧}}}", hint: "name one of its values, such as '{{author.name}}'"),
    Mistake(
      "SX302",
      "{{#items}}{{⟦.⟧}}{{/items}}",
      hint: "name one of its values, such as '{{label}}'"
    ),
    Mistake("SX303", "{{{⟦title⟧}}}", hint: "write '{{title}}'"),
    Mistake("SX303", "{{& ⟦note⟧ }}", hint: "write '{{note}}'"),
    Mistake("SX304", "{{title.⟦size⟧}}", hint: "write '{{title}}'"),
    Mistake(
      "SX304",
      "{{items.⟦label⟧}}",
      hint: "use '{{#items}}…{{/items}}' to repeat a part for each item"
    ),
    Mistake("SX304", "{{#tags}}{{.⟦a⟧}}{{/tags}}"),
    Mistake("SX305", "{{> ⟦haed⟧ }}", hint: "did you mean 'head'?", partials: ["head": ""]),
    Mistake("SX305", "{{<⟦bse⟧}}{{/bse}}", hint: "did you mean 'base'?", partials: ["base": ""]),
    Mistake("SX305", "{{>⟦head⟧}}"),
    Mistake("SX306", "<h1>⟦{{title}</h1>⟧\n<p>{{title}}", hint: "end the tag with '}}'"),
    Mistake("SX306", "⟦{{{title}}⟧", hint: "end the tag with '}}}'"),
    Mistake("SX306", "{{=<% %>=}}⟦<%title⟧", hint: "end the tag with '%>'"),
    Mistake("SX307", "a ⟦{{ }}⟧"),
    Mistake("SX307", "{{⟦author name⟧}}"),
    Mistake("SX307", "{{⟦author..name⟧}}"),
    Mistake("SX307", "{{#⟦author.⟧}}"),
    Mistake("SX308", "1\n⟦{{#open}}⟧\n2\n", hint: "add '{{/open}}' where it ends"),
    Mistake("SX308", "{{#open}}⟦{{^note}}⟧{{/open}}", hint: "add '{{/note}}' where it ends"),
    Mistake("SX308", "⟦{{$main}}⟧"),
    Mistake("SX308", "⟦{{<p}}⟧", partials: ["p": ""]),
    Mistake("SX309", "{{#open}}⟦{{/opne}}⟧", hint: "write '{{/open}}'"),
    Mistake("SX310", "1 ⟦{{/open}}⟧", hint: "delete this tag, or add '{{#open}}' before it"),
    Mistake("SX311", "⟦{{=<%=}}⟧"),
    Mistake("SX311", "⟦{{= a b c =}}⟧"),
    Mistake("SX311", "⟦{{=a= =b=}}⟧"),
    Mistake("SX313", "{{<p}}⟦{{title}}⟧{{/p}}", partials: ["p": ""]),
    Mistake("SX313", "{{<p}}⟦{{#open}}⟧{{/open}}{{/p}}", partials: ["p": ""]),
    Mistake("SX313", "{{<p}}⟦{{>p}}⟧{{/p}}", partials: ["p": ""]),
    Mistake("SX314", "{{<p}}\n ⟦chữ lạc⟧ \n{{/p}}", partials: ["p": ""]),
    Mistake(
      "SX315",
      "{{<p}}{{$a}}1{{/a}}{{$⟦a⟧}}2{{/a}}{{/p}}",
      hint: "keep one of them",
      partials: ["p": "{{$a}}{{/a}}"]
    ),
    Mistake("SX316", "{{>p}}", partials: ["p": "{{>⟦p⟧}}"]),
    Mistake("SX316", "{{>p}}", partials: ["p": "{{#open}}{{>⟦p⟧}}{{/open}}"]),
    Mistake("SX316", "{{>p}}", partials: ["p": "{{#author}}{{>⟦p⟧}}{{/author}}"]),
    Mistake("SX316", "{{<p}}{{/p}}", partials: ["p": "{{<⟦p⟧}}{{/p}}"]),
    Mistake(
      "SX317",
      "{{<p}}{{$⟦mian⟧}}{{/mian}}{{/p}}",
      hint: "did you mean 'main'?",
      partials: ["p": "{{$main}}{{/main}}"]
    ),
    Mistake("SX322", "<p class=⟦{{title}}⟧>", hint: "write \"{{title}}\""),
    Mistake("SX322", "<p onclick=\"⟦{{title}}⟧\">"),
    Mistake("SX322", "<p onclick='⟦{{title}}⟧'>"),
    Mistake("SX322", "<P onClick='⟦{{title}}⟧'>"),
    Mistake("SX322", "<p class='{{title}}' OnClick = 'a(1); ⟦{{title}}⟧'>"),
    Mistake("SX322", "<SCRIPT>⟦{{title}}⟧</SCRIPT>{{title}}"),
    Mistake("SX322", "<Style>⟦{{title}}⟧</style>{{title}}"),
    Mistake("SX301", "{{>p}}", partials: ["p": "a\n{{⟦titel⟧}}"]),
    Mistake(
      "SX301",
      "{{<p}}{{$a}}{{⟦titel⟧}}{{/a}}{{/p}}",
      partials: ["p": "{{$a}}{{/a}}{{$a}}{{/a}}"]
    ),
  ])
  func marksTheMistake(_ mistake: Mistake) throws {
    let sources = mistake.partials.merging(["page": mistake.template]) { $1 }
    let marked = try #require(sources.first { $0.value.contains("⟦") })
    let diagnostics = load(
      unmarked(mistake.template),
      for: Self.value.recordShape,
      partials: mistake.partials.mapValues(unmarked)
    ).diagnostics
    #expect(diagnostics.map(\.problem.code) == [mistake.code])
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.file.path.hasSuffix("/\(marked.key).html"))
    #expect(mark(diagnostic) == marked.value)
    if let hint = mistake.hint { #expect(diagnostic.problem.hint?.en == hint) }
    expectBothLanguages(diagnostic.problem)
  }

  @Test func nestingHasABound() throws {
    let template =
      String(repeating: "{{#open}}", count: 60) + String(repeating: "{{/open}}", count: 60)
    let diagnostics = load(template, for: Self.value.recordShape).diagnostics
    #expect(diagnostics.map(\.problem.code) == ["SX312"])
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.range == SourceRange(50 * 9, 51 * 9))
    expectBothLanguages(diagnostic.problem)
  }

  @Test func whatIsPutInHasABound() throws {
    let include = { (level: Int) in String(repeating: "{{>p\(level)}}", count: 20) }
    let partials = Dictionary(uniqueKeysWithValues: (0..<7).map { ("p\($0)", include($0 + 1)) })
    let diagnostics = load(
      "{{>p0}}",
      for: Self.value.recordShape,
      partials: partials.merging(["p7": "x"]) { $1 }
    ).diagnostics
    #expect(diagnostics.map(\.problem.code) == ["SX320"])
    for diagnostic in diagnostics { expectBothLanguages(diagnostic.problem) }
  }

  @Test func namesHaveABound() throws {
    struct Nest: TemplateContext {
      static let fields: [TemplateField<Self>] = [.optionalRecord("a", of: Nest.self) { _ in nil }]
    }
    let name = { (count: Int) in Array(repeating: "a", count: count).joined(separator: ".") }
    let template = "{{#\(name(100))}}{{/\(name(100))}}{{#\(name(101))}}"
    #expect(load(template, for: Nest.shape).diagnostics.map(\.problem.code) == ["SX307"])
  }

  @Test func layoutsAndKindsOfPagesMustMeet() throws {
    let file = SourceFile(path: "templates/layouts/artcle.html", text: "1")
    let shapes: [TemplateName: TemplateRecordShape] = ["article": [:]]
    let diagnostics = TemplateLibrary.load([file], shapes: shapes).diagnostics
    #expect(diagnostics.map(\.problem.code) == ["SX318", "SX319"])
    #expect(diagnostics.map(\.severity) == [.warning, .error])
    #expect(diagnostics.map(\.range) == [.startOfFile, .startOfFile])
    #expect(diagnostics.first?.problem.hint?.en == "did you mean 'article'?")
    #expect(diagnostics.last?.file.path == "templates/layouts/article.html")
    for diagnostic in diagnostics { expectBothLanguages(diagnostic.problem) }
  }

  @Test func problemsInPartialsAreReportedOnceAndShowWhereTheyWerePutIn() throws {
    let diagnostics = load(
      "{{>p}}\n{{>p}}{{#author}}{{>p}}{{/author}}",
      for: Self.value.recordShape,
      partials: ["p": "{{titel}}"]
    ).diagnostics
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.notes.map(\.file.path) == ["templates/layouts/page.html"])
    #expect(diagnostic.notes.map(\.range) == [SourceRange(3, 4)])
  }

  @Test func problemsOfPartialsDependOnTheContext() {
    let partials = ["p": "{{label}}"]
    let shape = Self.value.recordShape
    #expect(load("{{#items}}{{>p}}{{/items}}", for: shape, partials: partials).diagnostics.isEmpty)
    let diagnostics = load("{{>p}}", for: shape, partials: partials).diagnostics
    #expect(diagnostics.map(\.problem.code) == ["SX301"])
  }

  @Test func syntaxIsCheckedInPartialsThatAreNotUsed() {
    let diagnostics = load("", for: [:], partials: ["p": "{{#a}}"]).diagnostics
    #expect(diagnostics.map(\.problem.code) == ["SX308"])
  }

  @Test func allProblemsAreReportedAndTheRestIsRendered() throws {
    let library = load("<{{titel}}{{title}}{{>hed}}>", for: ["title": .text])
    #expect(library.diagnostics.map(\.problem.code) == ["SX301", "SX305"])
    let template = try #require(library.value.template(named: "page"))
    #expect(render(template, .record([.text("a")])) == "<a>")
  }

  @Test func notesExplainClosingTagsAndBlocks() {
    let mismatch = load("{{#open}}{{/opne}}", for: Self.value.recordShape).diagnostics
    #expect(mismatch.flatMap(\.notes).map(\.range) == [SourceRange(0, 9)])
    let twice = load(
      "{{<p}}{{$a}}{{/a}}{{$a}}{{/a}}{{/p}}",
      for: [:],
      partials: ["p": "{{$a}}{{/a}}"]
    ).diagnostics
    #expect(twice.flatMap(\.notes).map(\.range) == [SourceRange(9, 10)])
    for note in (mismatch + twice).flatMap(\.notes) {
      #expect(note.message.vi != note.message.en)
    }
  }

  @Test(arguments: ["{{", "{{{", "{{!", "{{=", "{{/", "{{$a", "{{#a}}{{/a", "}}", "{{=| |", "\n{{"])
  func brokenTemplatesAreReportedNotFatal(_ template: String) {
    let diagnostics = load(template, for: Self.value.recordShape).diagnostics
    #expect(diagnostics.hasErrors == (template != "}}"))
  }

  @Test func manyBrokenTagsAreReportedUpToABound() {
    let template = String(repeating: "{{", count: 20_000)
    #expect(load(template, for: [:]).diagnostics.count == 20)
  }

  private func unmarked(_ text: String) -> String {
    text.replacing("⟦", with: "").replacing("⟧", with: "")
  }

  private func mark(_ diagnostic: Diagnostic) -> String {
    let (file, range) = (diagnostic.file, diagnostic.range)
    return file.text(in: SourceRange(0, range.start)) + "⟦" + file.text(in: range) + "⟧"
      + file.text(in: SourceRange(range.end, file.bytes.count))
  }

  private func expectBothLanguages(_ problem: any Problem) {
    #expect(!problem.message.vi.isEmpty && problem.message.vi != problem.message.en)
    #expect(!problem.message.en.hasSuffix(".") && !problem.message.vi.hasSuffix("."))
    if let hint = problem.hint { #expect(!hint.vi.isEmpty && hint.vi != hint.en) }
  }
}
