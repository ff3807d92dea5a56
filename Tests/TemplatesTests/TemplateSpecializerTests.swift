import Diagnostics
import HTML
import Testing

@testable import Templates

struct TemplateSpecializerTests {
  /// What `count` pages that share `shared` come out as, and how many templates made them.
  private func check(_ count: Int, sharing slots: [Int]) throws -> (pages: [String], versions: Int)
  {
    let shape: TemplateRecordShape = [
      "site": .record(["name": .text, "notice": .optional(.text)]),
      "menu": .list(of: .text), "title": .text, "items": .list(of: .text),
    ]
    let text = """
      {{site.name}}{{#site.notice}}!{{.}}{{/site.notice}}{{^site.notice}}?{{/site.notice}}\
      {{#menu}}<{{.}}{{#items}}-{{.}}{{title}}{{/items}}>{{/menu}}{{title}}
      """
    let template = try #require(load(text, for: shape).value.template(named: "page"))
    let site = SharedTemplateValue(.record([.text("A&B"), .none]))
    let menu = SharedTemplateValue(.list([.text("x"), .text("y")]))
    let specializer = TemplateSpecializer()
    var versions: Set<ObjectIdentifier> = []
    let pages = (0..<count).map { number in
      let value = TemplateValue.record([
        .shared(site), .shared(menu), .text("\(number)"), .list([.text("i")]),
      ])
      let version = specializer.template(template, for: value, sharing: slots)
      versions.insert(ObjectIdentifier(version))
      var writer = HTMLWriter()
      TemplateRenderer.render(version, value, into: &writer)
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    return (pages, versions.count)
  }

  @Test func manyPagesThatShareValuesComeOfATemplateOfTheirOwn() throws {
    let (pages, versions) = try check(40, sharing: [0, 1])
    #expect(pages == (0..<40).map { "A&amp;B?<x-i\($0)><y-i\($0)>\($0)" })
    #expect(versions == 2)
  }

  @Test func aFewPagesDoNot() throws {
    #expect(try check(5, sharing: [0, 1]).versions == 1)
  }

  @Test func onlySharedValuesCount() throws {
    let (pages, versions) = try check(40, sharing: [2, 3, 17])
    #expect(pages.last == "A&amp;B?<x-i39><y-i39>39")
    #expect(versions <= 2)
  }
}
