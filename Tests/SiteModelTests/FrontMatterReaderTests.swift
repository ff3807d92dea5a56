import Diagnostics
import FuzzChecks
import SiteModel
import Testing

/// What the reader makes of text without problems.
struct FrontMatterReaderTests {
  private func check(
    _ text: String,
    _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let read = YAMLReader.read(SourceFile(path: "a.yaml", text: text))
    #expect(outline(read.value) == expected, sourceLocation: sourceLocation)
    #expect(summary(read.diagnostics) == [], sourceLocation: sourceLocation)
  }

  @Test func readsTheRestOfTheLineAsTheValue() {
    check(
      "title: Sở Công Thương: kế hoạch \"xanh\" năm 2017  \n",
      #"{title: "Sở Công Thương: kế hoạch \"xanh\" năm 2017"}"#
    )
    check("base-url: https://sxsh.example/", #"{base-url: "https://sxsh.example/"}"#)
    check("summary: > 50 % giảm", #"{summary: "> 50 % giảm"}"#)
    check("change: -2 %", #"{change: "-2 %"}"#)
    check("a: - b", #"{a: "- b"}"#)
    check("credit: *Ảnh*", #"{credit: "*Ảnh*"}"#)
    check("Tiêu đề: x", #"{Tiêu đề: "x"}"#)
    check("time: 12:30:45\nflag: yes", #"{time: "12:30:45", flag: "yes"}"#)
  }

  @Test func tellsNothingFromTheEmptyText() {
    check("a:\nb: \"\"\nc: ''\nd: # none\n", #"{a: ~, b: "", c: "", d: ~}"#)
    check("", "~")
    check("# only a comment\n\n", "~")
  }

  @Test func readsQuotedText() {
    check(#"a: "x \"y\" \\ \n\t\u1ea1 # no""#, #"{a: "x \"y\" \\ \n\tạ # no"}"#)
    check("a: 'it''s # \\n' # yes", #"{a: "it\'s # \\n"}"#)
    check(#"title: "Chi phí: ẩn""#, #"{title: "Chi phí: ẩn"}"#)
  }

  @Test func readsBlockListsAtAndBelowTheIndentationOfTheirKey() {
    check("a:\n- x\n- y\nb: z", #"{a: ["x", "y"], b: "z"}"#)
    check("a:\n  - x\n  -\n  - - y\n    - z\n", #"{a: ["x", ~, ["y", "z"]]}"#)
    check("- a\n- b: c\n  d: e\n", #"["a", {b: "c", d: "e"}]"#)
    check("- id: x\n  agenda:\n  - y\n  end: z", #"[{id: "x", agenda: ["y"], end: "z"}]"#)
    check("-\n  a: b\n", #"[{a: "b"}]"#)
  }

  @Test func takesAnItemForAMapOnlyAfterAnASCIIKey() {
    check(
      "- Sở Công Thương: kế hoạch\n- 08:00 Khai mạc",
      #"["Sở Công Thương: kế hoạch", "08:00 Khai mạc"]"#
    )
    check("[Sở: kế hoạch, a: b]", #"["Sở: kế hoạch", "a: b"]"#)
  }

  @Test func readsNestedMapsAndValuesOnTheLineBelow() {
    check("a:\n  b:\n    c: d\n  e: f\n", #"{a: {b: {c: "d"}, e: "f"}}"#)
    check(
      "a:\n  Một dòng\nb:\n  [x, y]\nc:\n  \"d: e\"",
      #"{a: "Một dòng", b: ["x", "y"], c: "d: e"}"#
    )
  }

  @Test func readsFlowCollections() {
    check("a: [x, 'y, z', [w], ]", #"{a: ["x", "y, z", ["w"]]}"#)
    check("a: []\nb: {}", "{a: [], b: {}}")
    check(
      "a: { b: c, d: [e, f], g: , h: \"i\" } # j",
      #"{a: {b: "c", d: ["e", "f"], g: ~, h: "i"}}"#
    )
    check("a: [x, # one\n  y,\n]\nb: c", #"{a: ["x", "y"], b: "c"}"#)
    check("a: {\n  b: c,\n\n  d: e }\nf: g", #"{a: {b: "c", d: "e"}, f: "g"}"#)
    check("- { id: mo-dau, time: 08:00 }   # x", #"[{id: "mo-dau", time: "08:00"}]"#)
    check("prefix: { vi: { prefix: \"\" } }", #"{prefix: {vi: {prefix: ""}}}"#)
  }

  @Test func endsAValueInAFlowMapOnlyBeforeAKey() {
    check(
      "{ label: Gạch ốp lát, gốm, slug: gach-gom }",
      #"{label: "Gạch ốp lát, gốm", slug: "gach-gom"}"#
    )
    check(
      "{ at: 08:00, 09:30, see: a, http://b, }",
      #"{at: "08:00, 09:30", see: "a, http://b"}"#
    )
    check("{ a: b,\n  c: d }", #"{a: "b", c: "d"}"#)
  }

  @Test func readsBlockScalars() {
    check("a: |\n  x\n   y\n\n  z\nb: c", #"{a: "x\n y\n\nz\n", b: "c"}"#)
    check("a: >\n  x\n  y\n\n  z\n", #"{a: "x y\nz\n"}"#)
    check("a: >-\n  x # no comment\n  y: z\n", #"{a: "x # no comment y: z"}"#)
    check("a: |+ # comment\n  x\n\nb: c", #"{a: "x\n\n", b: "c"}"#)
    check("a: |1-\n   x\n  y\n", #"{a: "  x\n y"}"#)
    check("- |\n  x\n- y", #"["x\n", "y"]"#)
    check("a: |\nb: c", #"{a: "", b: "c"}"#)
  }

  @Test func keepsCommentsOutOfValues() {
    check("# one\na: b # two\n  # three\nc: d#e", #"{a: "b", c: "d#e"}"#)
  }

  @Test func givesEveryKeyAndValueItsRange() {
    let file = SourceFile(
      path: "a.yaml",
      text: "tên: 'x y' # z\nlist: [a, { b: c }]\nmap:\n  d: |\n    e\nnone:\n"
    )
    guard case .map(let map) = YAMLReader.read(file).value.value,
      case .list(let items) = map["list"]?.value
    else {
      Issue.record("no map with a list")
      return
    }
    #expect(map.entries.map { file.text(in: $0.keyRange) } == ["tên", "list", "map", "none"])
    #expect(
      map.entries.map { file.text(in: $0.node.range) } == [
        "'x y'", "[a, { b: c }]", "d: |\n    e", "",
      ]
    )
    #expect(items.map { file.text(in: $0.range) } == ["a", "{ b: c }"])
    #expect(map["none"].map(outline) == "~")
    #expect(map["other"].map(outline) == nil)
  }

  @Test func readsAPartOfAFile() {
    let file = SourceFile(path: "a.md", text: "---\na: b\n---\nc: d\n")
    let split = FrontMatter.split(file)
    #expect(outline(YAMLReader.read(file, in: split.value.range).value) == #"{a: "b"}"#)
  }

  @Test func readsTwentyLevelsAndNoMore() {
    func nested(_ count: Int) -> SourceFile {
      let text = String(repeating: "[", count: count) + String(repeating: "]", count: count)
      return SourceFile(path: "a.yaml", text: text)
    }
    #expect(YAMLReader.read(nested(20)).diagnostics.isEmpty)
    #expect(summary(YAMLReader.read(nested(21)).diagnostics) == ["SX111 1:21 «[»"])
  }

  @Test func readsHostileTextInLinearTime() {
    let hostile = [
      String(repeating: "[", count: 200_000),
      String(repeating: "- ", count: 200_000),
      "{ a: " + String(repeating: ", ", count: 200_000),
      "a: " + String(repeating: "\"", count: 200_000),
      String(repeating: "a: {\n", count: 40_000),
      (0..<20_000).map { "key-\($0): x\n" }.joined(),
      (0..<20_000).map { String(repeating: " ", count: $0 % 50) + "a: x\n" }.joined(),
    ]
    for text in hostile {
      let file = SourceFile(path: "a.yaml", text: text)
      let time = ProcessorTime.of { _ = YAMLReader.read(file) }
      #expect(time < .seconds(5), "\(text.prefix(12))")
    }
  }
}
