import Testing

@testable import SiteRenderer

struct CompactTextTests {
  private func css(_ text: String) -> String {
    String(decoding: CompactText.css(Array(text.utf8)), as: UTF8.self)
  }

  private func script(_ text: String) -> String {
    String(decoding: CompactText.script(Array(text.utf8)), as: UTF8.self)
  }

  @Test func blanksThatPartNothingGo() {
    #expect(css("a , b {\n  color: red;\n  margin: 0 auto\n}\n") == "a ,b{color:red;margin:0 auto}")
  }

  @Test func blanksAroundTheSignOfChildrenGo() {
    #expect(css("ul > li + li { }") == "ul>li + li{}")
  }

  @Test func blanksThatPartSelectorsOrNumbersStay() {
    #expect(
      css("ul :first-child { width: calc(1px + 2px) }") == "ul :first-child{width:calc(1px + 2px)}"
    )
    #expect(css("@media (min-width: 4rem) and (x) { }") == "@media (min-width:4rem) and (x){}")
  }

  @Test func quotedTextIsLeftAlone() {
    #expect(css("a::after { content: \" : , { \" }") == "a::after{content:\" : , { \"}")
  }

  @Test func commentsGoEvenWithinRules() {
    #expect(css("/* one\n two */\na { /* three */ top: 0 }") == "a{top:0}")
    #expect(css("a { top: 0 } /* open") == "a{top:0}")
  }

  @Test func scriptsKeepTheirLines() {
    #expect(
      script("// why\n(function () {\n  var a = \"x // y\"; // kept\n\n  // gone\n})();\n")
        == "(function () {\nvar a = \"x // y\"; // kept\n})();\n"
    )
  }
}
