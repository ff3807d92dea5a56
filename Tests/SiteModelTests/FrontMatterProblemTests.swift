import Diagnostics
import Localization
import SiteModel
import Testing

/// Each problem with the text that triggers it, its place, and what is read all the same.
struct FrontMatterProblemTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let problems: [String]
    let outline: String

    init(_ text: String, _ problems: [String], _ outline: String) {
      self.text = text
      self.problems = problems
      self.outline = outline
    }

    var testDescription: String { "\(problems.first ?? "") \(text.debugDescription)" }
  }

  static let examples: [Example] = [
    Example("a:\n\tb: c", ["SX104 2:1 «\t»"], #"{a: {b: "c"}}"#),
    Example("a:\n\u{A0}\u{A0}b: c", ["SX104 2:1 «\u{A0}\u{A0}»"], #"{a: {b: "c"}}"#),
    Example("a: x\n  b: y\nc: z", ["SX105 2:3 «b»"], #"{a: "x", b: "y", c: "z"}"#),
    Example("a:\n    b: x\n  c: y\n", ["SX105 3:3 «c»"], #"{a: {b: "x"}, c: "y"}"#),
    Example("  a: x\nb: y", ["SX105 2:1 «b»"], #"{a: "x", b: "y"}"#),
    Example("a: x\n- y\nb: z", ["SX106 2:1 «-»"], #"{a: "x", b: "z"}"#),
    Example("- x\n  - y\n- z", ["SX106 2:3 «-»"], #"["x", "y", "z"]"#),
    Example(
      "a:\n    b: x\n    c: y\n  - b: z",
      ["SX106 2:5 «b»"],
      #"{a: [{b: "x", c: "y"}, {b: "z"}]}"#
    ),
    Example("a:\n  b: x\n  - b: z\nd: e", ["SX106 2:3 «b»"], #"{a: [{b: "x"}, {b: "z"}], d: "e"}"#),
    Example(
      "a:\n  b: x\n    c: y\n  - b: z",
      ["SX106 2:3 «b»"],
      #"{a: [{b: "x", c: "y"}, {b: "z"}]}"#
    ),
    Example(
      "a:\n- b: x\n  c: y\n  b: z\n  c: w\nd: e",
      ["SX106 4:3 «b»"],
      #"{a: [{b: "x", c: "y"}, {b: "z", c: "w"}], d: "e"}"#
    ),
    Example(
      "a:\n  - b: x\n  b: y\n    c: z\n  - b: w",
      ["SX106 3:3 «b»"],
      #"{a: [{b: "x"}, {b: "y", c: "z"}, {b: "w"}]}"#
    ),
    Example(
      "b: x\n  c: y\n- b: z\nb: w\n  c: v",
      ["SX106 1:1 «b»", "SX106 4:1 «b»"],
      #"[{b: "x", c: "y"}, {b: "z"}, {b: "w", c: "v"}]"#
    ),
    // A list below other keys is none that they begin, and a key behind its like is there twice.
    Example("b: x\na: y\n- b: z", ["SX106 3:1 «-»"], #"{b: "x", a: "y"}"#),
    Example("a:\n- b: x\n  b: y", ["SX107 3:3 «b»"], #"{a: [{b: "x"}]}"#),
    Example("a: x\nb: y\na: z", ["SX107 3:1 «a»"], #"{a: "x", b: "y"}"#),
    Example("{ a: x, a: y }", ["SX107 1:9 «a»"], #"{a: "x"}"#),
    Example("\"a\": x\n'b' : y", [#"SX108 1:1 «"a"»"#, "SX108 2:1 «'b'»"], #"{a: "x", b: "y"}"#),
    Example("a: x\nmột dòng chữ\nb: y", ["SX109 2:1 «một dòng chữ»"], #"{a: "x", b: "y"}"#),
    Example("a: một\n  hai\nb: y", ["SX109 2:3 «hai»"], #"{a: "một", b: "y"}"#),
    Example("title:abc\nb: y", ["SX110 1:1 «title:»"], #"{title: "abc", b: "y"}"#),
    Example("title:Một: hai", ["SX110 1:1 «title:»"], #"{title: "Một: hai"}"#),
    Example(
      "{ a:b, c: d, e:f }",
      ["SX110 1:3 «a:»", "SX110 1:14 «e:»"],
      #"{a: "b", c: "d", e: "f"}"#
    ),
    Example("a:\n  -x\n  - y", ["SX110 2:3 «-»"], #"{a: ["x", "y"]}"#),
    Example("a: \"b\nc: d", ["SX112 1:4 «\"»"], #"{a: "b", c: "d"}"#),
    Example("a: ['b, c]\nd: e", ["SX112 1:5 «'»"], #"{a: ["b, c]"], d: "e"}"#),
    Example("a: \"b\" c\nd: e", ["SX113 1:8 «c»"], #"{a: "\"b\" c", d: "e"}"#),
    Example(#"a: "b\dc""#, [#"SX114 1:6 «\d»"#], #"{a: "b\\dc"}"#),
    Example(#"a: "\u00zz \ạ""#, [#"SX114 1:5 «\u»"#, #"SX114 1:12 «\ạ»"#], #"{a: "\\u00zz \\ạ"}"#),
    Example("a: [b, c\nd: e", ["SX115 1:4 «[»"], #"{a: ["b", "c"], d: "e"}"#),
    Example("a: { b: c,", ["SX115 1:4 «{»"], #"{a: {b: "c"}}"#),
    Example("a: [Video] Cách làm\nd: e", ["SX116 1:12 «Cách làm»"], #"{a: ["Video"], d: "e"}"#),
    Example("a: { b }\nd: e", ["SX117 1:6 «b»"], #"{a: {}, d: "e"}"#),
    Example("a: [b,, c]\nd: e", ["SX117 1:7 «,»"], #"{a: ["b"], d: "e"}"#),
    Example("a: [\"b\" c]\nd: e", ["SX117 1:9 «c»"], #"{a: ["b"], d: "e"}"#),
    Example("a: [b [c], d]\ne: f", ["SX117 1:7 «[»"], #"{a: ["b"], e: "f"}"#),
    Example("a: [b}\nc: d", ["SX117 1:6 «}»"], #"{a: ["b"], c: "d"}"#),
    Example("a: &x b", ["SX118 1:4 «&x»"], #"{a: "&x b"}"#),
    Example("a: !str b", ["SX118 1:4 «!str»"], #"{a: "!str b"}"#),
    Example("<<: x", ["SX118 1:1 «<<»"], "{}"),
    Example("---\na: x\n...\nb: y", ["SX118 1:1 «---»", "SX118 3:1 «...»"], #"{a: "x", b: "y"}"#),
    Example("a: “b”\nc: “d” và “e”", ["SX119 1:4 «“b”»"], #"{a: "“b”", c: "“d” và “e”"}"#),
    Example("a: [‘b’]", ["SX119 1:5 «‘b’»"], #"{a: ["‘b’"]}"#),
    Example("a: Bài #1 x\nb: y", ["SX153 1:8 «#1 x»"], #"{a: "Bài", b: "y"}"#),
  ]

  @Test(arguments: examples)
  func reportsAndReadsOn(_ example: Example) {
    let read = YAMLReader.read(SourceFile(path: "a.yaml", text: example.text))
    #expect(summary(read.diagnostics) == example.problems)
    #expect(outline(read.value) == example.outline)
  }

  @Test func pointsAtTheFirstUseOfAKeyGivenTwice() throws {
    let file = SourceFile(path: "a.yaml", text: "a: x\na: y")
    let note = try #require(YAMLReader.read(file).diagnostics.first?.notes.first)
    #expect(note.range == SourceRange(0, 1))
  }

  @Test func findsAKeyGivenTwiceInABigMap() {
    let text = (0..<60).map { "k\($0): x\n" }.joined() + "k2: y\nk40: y\nk59: y\n"
    let read = YAMLReader.read(SourceFile(path: "a.yaml", text: text))
    #expect(
      summary(read.diagnostics) == ["SX107 61:1 «k2»", "SX107 62:1 «k40»", "SX107 63:1 «k59»"]
    )
  }

  @Test func hasAMessageInBothLanguagesForEachExample() {
    for example in Self.examples {
      let read = YAMLReader.read(SourceFile(path: "a.yaml", text: example.text))
      for problem in read.diagnostics.map(\.problem) {
        #expect(problem.message.vi != problem.message.en)
        #expect(!problem.message.vi.hasSuffix(".") && !problem.message.en.hasSuffix("."))
        #expect(!problem.message.vi.isEmpty && !problem.message.en.isEmpty)
      }
    }
  }
}
