import Foundation
import HTML
import Testing

struct JSONWriterTests {
  private static func written(_ members: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object(members)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func separatesMembersAndElementsByCommas() {
    let json = Self.written { writer in
      writer.member("a", "x")
      writer.member("b", nil)
      writer.object("c") { $0.member("n", 3) }
      writer.array("d") { writer in
        writer.object { _ in }
        writer.object { $0.member("yes", true) }
        writer.text("z")
      }
      writer.member("e", false)
    }
    #expect(json == #"{"a":"x","c":{"n":3},"d":[{},{"yes":true},"z"],"e":false}"#)
  }

  @Test(arguments: [
    ("sạch hơn", "sạch hơn"),
    ("</script>", #"\u003C/script\u003E"#),
    ("<!-- & -->", #"\u003C!-- \u0026 --\u003E"#),
    (#"a"b\c"#, #"a\"b\\c"#),
    ("a\nb\u{1}\u{7F}", #"a\nb\u0001\u007F"#),
    ("a\u{2028}b\u{2029}c\u{2027}\u{202A}", "a\\u2028b\\u2029c\u{2027}\u{202A}"),
  ])
  func escapesWhatCouldEndAnElementOrAText(text: String, expected: String) {
    #expect(Self.written { $0.member("t", text) } == "{\"t\":\"\(expected)\"}")
  }

  @Test func anyTextComesBackAsItWas() throws {
    let text = String(String.UnicodeScalarView((0...0x2FFF).compactMap(Unicode.Scalar.init)))
    let json = Self.written { $0.member("t", text) }
    let read = try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
    #expect(read == ["t": text])
  }

  @Test func aBlockIsAnElementThatNoTextInsideCanEnd() {
    var writer = JSONWriter()
    writer.object { $0.member("t", "</script><script>alert(1)</script>") }
    let html = String(decoding: writer.linkedDataBlock().bytes, as: UTF8.self)
    #expect(html.hasPrefix("<script type=\"application/ld+json\">{"))
    #expect(html.hasSuffix("}</script>"))
    #expect(html.split(separator: "</").count == 2)
  }
}
