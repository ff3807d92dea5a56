import Diagnostics
import FuzzChecks
import Testing

@testable import Pictures

struct DrawingReaderTests {
  private static let beginning = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">"#

  /// A picture of one grey point, and the same with its author's name.
  private static let clean =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg=="
  private static let signed =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACnRFWHRBdXRob3IATGFueIVxcwAAAApJREFUeNpjYAAA"
    + "AAIAAeUn3vwAAAAASUVORK5CYII="

  /// The codes of what is wrong in a drawing that holds `content`, with what is marked.
  private func findings(in content: String, whole: Bool = false) -> [String] {
    let text = whole ? content : Self.beginning + content + "</svg>"
    let bytes = Array(text.utf8)
    return DrawingReader.read(bytes).findings.map {
      let marked = bytes[$0.range.start..<min($0.range.end, bytes.count)]
      return $0.problem.code + " " + String(decoding: marked, as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      (#"viewBox="0 0 960 540""#, [960, 540]), (#"viewBox="0,0,96.4,54.6""#, [96, 55]),
      (#"width="300" height="200px""#, [300, 200]), (#"width="1in" height="25.4mm""#, [96, 96]),
      (#"width="100%" height="100%" viewBox="0 0 4 3""#, [4, 3]),
      (#"width="40" viewBox="0 0 4 3""#, [40, 30]), (#"height="30" viewBox="0 0 4 3""#, [40, 30]),
      (#"width="100%""#, nil), (#"viewBox="0 0 0 3""#, nil), (#"width="nan" height="2""#, nil),
      (#"width="0x10" height="2""#, nil), (#"width="1e9" height="2""#, nil), ("", nil),
    ] as [(String, [Int]?)]
  )
  func itsSizeIsThatOfItsRoot(attributes: String, size: [Int]?) {
    let text = #"<svg xmlns="http://www.w3.org/2000/svg" \#(attributes)/>"#
    let facts = DrawingReader.read(Array(text.utf8)).facts
    #expect(facts.map { [$0.width, $0.height] } == size)
  }

  @Test(
    arguments: [
      "<g><path d='M0 0c1 1 2 2 3 3s4 4 5 5'/><!-- a --><text>Sơ đồ &amp; &#x1EA3;</text></g>",
      "<style>.a { fill: url(#b) } @media print { .a { fill: none } }</style>",
      "<style><![CDATA[ .a > .b { font-family: 'Inter' } ]]></style>",
      "<use href='#a'/><use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#a'/>",
      "<image href='data:image/png;base64,\(clean)'/><a href='#b'><title>x</title></a>",
      "<rect fill='url(#a)' style='filter: url( \"#f\" )' filter=\"url('#f')\"/>",
      "<animate attributeName='opacity' values='0;1' dur='1s'/>",
      "<sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' a='b'/>",
      "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>",
      "<svg:g xmlns:svg='http://www.w3.org/2000/svg'><svg:path d=''/></svg:g>",
      "<rect xmlns:i='urn:i' i:label='C:\\ve\\hinh (1).svg'/>",
    ]
  )
  func whatOnlyDrawsIsTaken(content: String) {
    #expect(findings(in: content) == [])
  }

  @Test(
    arguments: [
      "<image href='data:image/png;base64,\(signed)'/>",
      "<image href='data:image/PNG;base64,\(signed.dropLast(20))'/>",
      "<image href='data:image/png;base64,AA)A'/>",
      "<g fill='url(data:image/png;base64,\(signed))'/>",
      "<style>.a { fill: url( 'data:image/png;base64,\(signed)' ) }</style>",
      "<style>.a { fill: url('data:image/png;base64,\(clean))\(signed)') }</style>",
    ]
  )
  func anEmbeddedPictureTellsNothingOfThePhotographer(content: String) {
    let found = findings(in: content)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("SX460 ") == true, "\(found)")
  }

  @Test(
    arguments: [
      ("<script>a</script>", ["SX454 <script"]),
      ("<svg:script xmlns:svg='http://www.w3.org/2000/svg'/>", ["SX454 <svg:script"]),
      ("<x:p xmlns:x='http://www.w3.org/1999/xhtml'/>", ["SX454 <x:p"]),
      ("<x:p xmlns:x='http://www.w3.org/1999/xhtm&#108;'/>", ["SX454 <x:p"]),
      ("<iframe/>", ["SX454 <iframe"]), ("<SCRIPT/>", ["SX454 <SCRIPT"]),
      ("<foreignObject/>", ["SX454 <foreignObject"]), ("<handler/>", ["SX454 <handler"]),
      ("<style><g/></style>", ["SX454 <g"]),
      ("<g onclick='a'/>", ["SX455 onclick='a'"]), ("<g ONLOAD='a'/>", ["SX455 ONLOAD='a'"]),
      ("<set attributeName=' href' to='x'/>", ["SX455 attributeName=' href'"]),
      ("<set attributeName='xlink:&#104;ref'/>", ["SX455 attributeName='xlink:&#104;ref'"]),
      ("<animate attributeName='onload'/>", ["SX455 attributeName='onload'"]),
    ]
  )
  func whatRunsProgramsIsRefused(content: String, expected: [String]) {
    #expect(findings(in: content) == expected)
  }

  @Test(
    arguments: [
      ("<use href='a.svg#b'/>", ["SX456 a.svg#b"]),
      ("<a href='https://a.vn'/>", ["SX456 https://a.vn"]),
      ("<a href='&#106;avascript:a()'/>", ["SX456 &#106;avascript:a()"]),
      ("<a href='java&#10;script:a()'/>", ["SX456 java&#10;script:a()"]),
      ("<image href='data:image/svg+xml;base64,AA'/>", ["SX456 data:image/svg+xml;base64,AA"]),
      ("<image href='data:image/png,AA'/>", ["SX456 data:image/png,AA"]),
      ("<g xml:base='https://a.vn/'/>", ["SX456 xml:base='https://a.vn/'"]),
      ("<g fill='URL(//a.vn)'/>", ["SX456 URL(//a.vn)"]),
      ("<g fill='ur&#x6c;(//a.vn)'/>", ["SX456 ur&#x6c;(//a.vn)"]),
      ("<g fill='u\\72l(//a.vn)'/>", ["SX456 u\\72l(//a.vn)"]),
      ("<g style='fill:u\\72 l'/>", ["SX456 fill:u\\72 l"]),
      ("<g filter='url(#a) url(\"b.svg#c\")'/>", ["SX456 url(#a) url(\"b.svg#c\")"]),
      ("<style>@Import 'a.css';</style>", ["SX456 @Import"]),
      ("<style>@im<!-- a -->port 'a.css';</style>", ["SX456 <style"]),
      ("<style>@im<![CDATA[port]]> 'a.css';</style>", ["SX456 <style"]),
      ("<style>a{b:url( 'https://a.vn' )}</style>", ["SX456 url( 'https://a.vn' )"]),
      ("<style>a{b:image-set('c.png' 1x)}</style>", ["SX456 image-set("]),
      ("<x:style xmlns:x='http://www.w3.org/2000/svg'>@import 'a';</x:style>", ["SX456 @import"]),
    ]
  )
  func whatIsFetchedFromOutsideIsRefused(content: String, expected: [String]) {
    #expect(findings(in: content) == expected)
  }

  @Test(
    arguments: [
      "<g>", "</g>", "<g></h>", "<g", "<g a>", "<g a=b/>", "<g a='<'/>", "<g a='1' a='2'/>",
      "<g a='1'b='2'/>", "<x:g/>", "<g x:a='1'/>", "<:g/>", "<a:b:c/>", "< g/>", "<g>]]></g>",
      "<!-- a -- b -->", "<!--", "<![CDATA[", "&", "&;", "& amp;", "&#0;", "&#xFFFFFFFFF;", "&#-1;",
      "<g a='&lt'/>", "\u{0}", "\u{8}", "<g \u{B}a='1'/>", "<?", "<g xmlns:xml='a'/>",
      "<g xmlns:xmlns='a'/>", "<1/>", "</svg><svg>", "</svg>a",
    ]
  )
  func whatIsNoXMLIsRefused(content: String) {
    #expect(findings(in: content).first?.hasPrefix("SX451") == true)
  }

  @Test(
    arguments: [
      ("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", ["SX457 <!DOCTYPE"]),
      ("<?xml-stylesheet href='a'?>\(beginning)</svg>", ["SX457 <?xml-stylesheet"]),
      ("\(beginning)<?php a?></svg>", ["SX457 <?php"]),
      ("\(beginning)&nbsp;</svg>", ["SX457 &nbsp;"]),
      (" <?xml version='1.0'?>\(beginning)</svg>", ["SX457 <?xml"]),
      ("<?xml version='1.0' encoding='utf-16'?>\(beginning)</svg>", ["SX458 u"]),
      ("<svg viewBox='0 0 1 1'/>", ["SX452 <svg"]), ("", ["SX452 "]), ("svg", ["SX452 s"]),
      ("<html xmlns='http://www.w3.org/1999/xhtml'/>", ["SX452 <html", "SX454 <html"]),
    ]
  )
  func whatComesBeforeADrawingIsChecked(text: String, expected: [String]) {
    #expect(findings(in: text, whole: true) == expected)
  }

  @Test func otherEncodingsAreRefused() {
    let text = Array(Self.beginning.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(
      DrawingReader.read([0xFF, 0xFE] + text, path: "a.svg").diagnostics.map(\.problem.code) == [
        "SX458"
      ]
    )
    #expect(DrawingReader.read(text, path: "a.svg").hasErrors)
  }

  @Test func placesAreThoseOfAnEditor() throws {
    let text = "\u{FEFF}" + Self.beginning + "\r\n<text>Đ</text><script/>\r\n</svg>"
    let found = DrawingReader.read(Array(text.utf8), path: "content/a.svg")
    let diagnostic = try #require(found.diagnostics.first)
    #expect(found.diagnostics.count == 1)
    #expect(diagnostic.file.text(in: diagnostic.range) == "<script")
    #expect(diagnostic.file.bytes.starts(with: "<svg".utf8))
  }

  @Test func nestingIsBounded() {
    let deep = String(repeating: "<g>", count: 99) + String(repeating: "</g>", count: 99)
    #expect(findings(in: deep) == [])
    let deeper = String(repeating: "<g>", count: 100_000)
    #expect(findings(in: deeper) == ["SX459 <"])
    let names = (0..<200).map { " xmlns:a\($0)='b'" }.joined()
    #expect(findings(in: "<g\(names)/>").count == 1)
  }

  @Test func longDrawingsTakeTimeInTheirLength() {
    let parts = ["<!---->", "<g/>", "a&lt;", "<g a='&#97;'/>", "<style>url(#a)</style>", "\n"]
    let long = parts.map { String(repeating: $0, count: 40_000) }.joined()
    #expect(findings(in: long) == [])
  }

  @Test func changedDrawingsAreReadOrRefused() {
    let text = Array(
      (Self.beginning
        + "<style>a{b:url(#c)}<![CDATA[d]]></style><g fill='url(#a)' a='&amp;'>é</g></svg>").utf8
    )
    let letters = Array("<>/&;'\"=:#! -[]?u\\(\u{0}é".utf8)
    var random = RandomNumbers(seed: 7)
    for _ in 0..<4000 {
      var changed = text
      for _ in 0..<3 {
        let place = Int.random(in: 0..<changed.count, using: &random)
        changed[place] = letters[Int.random(in: 0..<letters.count, using: &random)]
      }
      let found = DrawingReader.read(changed, path: "a.svg")
      if case .failure = found.value { #expect(found.hasErrors) } else { #expect(!found.hasErrors) }
      for diagnostic in found.diagnostics {
        #expect(diagnostic.range.end <= diagnostic.file.bytes.count)
      }
    }
  }
}
