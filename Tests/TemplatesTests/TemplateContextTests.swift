import Diagnostics
import HTML
import Templates
import Testing

/// Contexts as the program declares them, and the fingerprints of values and templates.
@Suite struct TemplateContextTests {
  struct Author: TemplateContext {
    var name: String
    static let fields: [TemplateField<Self>] = [.text("name", \.name)]
  }

  struct Page: TemplateContext {
    var title = "Chè"
    var note: String?
    var body = fragment("<p>")
    var aside: HTMLFragment?
    var isDraft = false
    var authors: [Author] = []
    var tags: [String] = []
    var editor = Author(name: "Mỵ")
    var translator: Author?
    var menu = SharedTemplateValue(Author(name: "Menu"))

    static let fields: [TemplateField<Self>] = [
      .text("title", \.title),
      .optionalText("note", \.note),
      .html("body", \.body),
      .optionalHTML("aside", \.aside),
      .flag("draft", \.isDraft),
      .list("authors", of: Author.self, \.authors),
      .texts("tags", \.tags),
      .record("editor", of: Author.self, \.editor),
      .optionalRecord("translator", of: Author.self, \.translator),
      .shared("menu", shape: .record(Author.shape), \.menu),
    ]
  }

  static let template =
    "{{title}}|{{note}}|{{body}}|{{aside}}|{{#draft}}D{{/draft}}|{{#authors}}{{name}},{{/authors}}|"
    + "{{#tags}}{{.}},{{/tags}}|{{editor.name}}|{{#translator}}{{name}}{{/translator}}|{{menu.name}}"

  @Test(arguments: [
    (Page(), "Chè||<p>|||||Mỵ||Menu"),
    (
      Page(
        note: "n",
        aside: fragment("<i>"),
        isDraft: true,
        authors: [Author(name: "A"), Author(name: "B")],
        tags: ["1", "2"],
        translator: Author(name: "T")
      ), "Chè|n|<p>|<i>|D|A,B,|1,2,|Mỵ|T|Menu"
    ),
  ])
  func oneDeclarationGivesNameShapeAndValue(page: Page, expected: String) throws {
    let library = load(Self.template, for: Page.shape)
    #expect(library.diagnostics.isEmpty)
    let template = try #require(library.value.template(named: "page"))
    #expect(render(template, page.templateValue) == expected)
  }

  @Test func shapesAreMadeOnce() {
    #expect(Page.shape === Page.shape)
    #expect(Page.shape.names.count == 10)
    #expect(Page.shape.slot(of: "draft") == 4)
    #expect(Page.shape.slot(of: "drafts") == nil)
    #expect(Page.shape.shape(inSlot: 1) == .optional(.text))
  }

  @Test func firstOfEqualNamesIsFound() {
    let shape = TemplateRecordShape([(name: "a", shape: .text), (name: "a", shape: .flag)])
    #expect(shape.slot(of: "a") == 0)
  }

  @Test func sharedValuesAreUsedLikeTheirs() throws {
    try check(
      Example(
        "",
        "{{#menu}}{{#items}}{{label}}{{#open}}!{{/open}} {{/items}}{{/menu}}{{^none}}0{{/none}}",
        [
          "menu": .shared([
            "items": .shared([
              ["label": .shared("a"), "open": .shared(true)],
              ["label": .shared("b"), "open": .shared(false)],
            ])
          ]),
          "none": .shared([]),
        ],
        "a! b 0"
      )
    )
  }

  @Test func oneWriterTakesManyPages() throws {
    let library = load("{{#a}}{{#.}}{{.}}{{/.}}{{/a}}", for: ["a": .list(of: .list(of: .text))])
    let template = try #require(library.value.template(named: "page"))
    var writer = HTMLWriter()
    for page in ["1", "2", "3"] {
      let value = TemplateValue.record([.list([.list([.text(page)]), .list([.text("-")])])])
      TemplateRenderer.render(template, value, into: &writer)
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "1-2-3-")
  }

  @Test func valuesOfAnotherShapeAreWrittenAsNothing() throws {
    let library = load(
      "[{{a.b}}{{#c}}{{.}}{{/c}}]",
      for: ["a": .record(["b": .text]), "c": .list(of: .text)]
    )
    let template = try #require(library.value.template(named: "page"))
    #expect(render(template, .record([.text("x")])) == "[]")
    #expect(render(template, .none) == "[]")
  }

  @Test func fingerprintsOfValuesAreTheSameInEveryRun() {
    #expect(TemplateValue.none.fingerprint == 0x34C9_6ACD_CADB_1BBB)
  }

  @Test func fingerprintsTellValuesApart() {
    let values: [TemplateValue] = [
      .none, .text(""), .text("a"), .html(.empty), .html(fragment("a")), .flag(true), .flag(false),
      .list([]), .record([]), .list([.none]), .record([.none]), .list([.text("a")]),
      .list([.text("ab"), .text("c")]), .list([.text("a"), .text("bc")]),
      .list([.list([.text("a")]), .text("b")]), .list([.list([.text("a"), .text("b")])]),
      .shared(SharedTemplateValue(.text("a"))), .shared(SharedTemplateValue(.text("b"))),
    ]
    #expect(Set(values.map(\.fingerprint)).count == values.count)
    #expect(Page().templateValue.fingerprint == Page().templateValue.fingerprint)
    #expect(Page(note: "").templateValue.fingerprint != Page().templateValue.fingerprint)
  }

  @Test func sharedValuesAreEqualByContent() {
    let value = TemplateValue.list([.text("a")])
    #expect(SharedTemplateValue(value) == SharedTemplateValue(value))
    #expect(SharedTemplateValue(value) != SharedTemplateValue(.none))
    #expect(SharedTemplateValue(value).fingerprint == value.fingerprint)
  }

  @Test(arguments: [
    ("{{a}}", "", ""), ("{{b}}", "", ""), ("{{a}}.", "", ""), ("{{#a}}1{{/a}}", "", ""),
    ("{{^a}}1{{/a}}", "", ""), ("{{>p}}", "", "x"), ("{{>p}}", "", "y"), ("{{>p}}", "", "{{>q}}"),
    ("{{<p}}{{$m}}1{{/m}}{{/p}}", "", "{{$m}}{{/m}}"),
    ("{{<p}}{{$m}}1{{/m}}{{/p}}", "", "-{{$m}}{{/m}}"),
  ])
  func fingerprintsOfTemplatesFollowAllTheirSources(
    template: String,
    before: String,
    partial: String
  ) throws {
    let fingerprint = try Self.fingerprint(template, partial)
    let again = try Self.fingerprint("{{! ghi chú }}" + template, partial)
    #expect(fingerprint == again)
    #expect(try fingerprint != Self.fingerprint(template + "!", partial))
    if template.contains("p") {
      #expect(try fingerprint != Self.fingerprint(template, partial + "!"))
    }
  }

  private static func fingerprint(_ template: String, _ partial: String) throws -> UInt64 {
    let shape: TemplateRecordShape = ["a": .text, "b": .text]
    let library = load(template, for: shape, partials: ["p": partial, "q": "q"])
    return try #require(library.value.template(named: "page")).fingerprint
  }
}
