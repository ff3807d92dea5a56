internal import Diagnostics

/// Looks at each part of a drawing for what it may not hold.
struct SVGChecker {
  private static let svg = "http://www.w3.org/2000/svg"

  /// Namespaces whose elements browsers act on: pages, formulas, programs, style sheets.
  private static let active: Set<String> = [
    "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML",
    "http://www.w3.org/1999/XSL/Transform", "http://www.w3.org/2001/XInclude",
    "http://www.w3.org/2001/xml-events",
    "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul", "http://www.mozilla.org/xbl",
  ]

  private(set) var facts: PictureFacts?
  private(set) var findings: [DrawingReader.Finding] = []
  private var depth = 0
  private var isDrawing = false
  private var style: StyleText?

  /// The text of a `style` element, which comments and CDATA sections may cut into parts.
  private struct StyleText {
    let depth: Int
    let tag: Range<Int>
    var text: [UInt8] = []
    /// Where the text stands in the file, if it stands there as one piece.
    var start: Int?
    var parts = 0
  }

  /// Checks the next part.
  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let element):
      depth += 1
      if depth == 1 { takeRoot(element) }
      check(element)
    case .end:
      if let style, style.depth == depth { check(style) }
      depth -= 1
    case .text(let text, let place, let isVerbatim):
      style?.text += text
      style?.start = isVerbatim ? place.lowerBound : nil
      style?.parts += 1
    case .declaration(let text, let place):
      report(.declaration(text), at: place)
    }
  }

  /// Reports what ended the reading.
  mutating func finish(_ parser: XMLParser) {
    guard let (kind, place) = parser.fault else { return }
    switch kind {
    // Text that is no XML at all is told as such.
    case .malformed: report(isDrawing ? .malformed : .notADrawing, at: place)
    case .nestedTooDeeply: report(.nestedTooDeeply(limit: XMLParser.depthLimit), at: place)
    case .encoding: report(.encoding, at: place)
    case .entity(let text): report(.declaration(text), at: place)
    }
  }

  private mutating func report(_ problem: SVGProblem, at place: Range<Int>) {
    let range = SourceRange(place)
    findings.append(DrawingReader.Finding(problem: problem, range: range))
  }

  private mutating func takeRoot(_ element: XMLElement) {
    isDrawing = element.namespace == Self.svg && element.name.local == "svg"
    guard isDrawing else { return report(.notADrawing, at: element.place) }
    guard let size = DrawingSize(of: element) else { return report(.noSize, at: element.place) }
    facts = PictureFacts(format: .svg, width: size.width, height: size.height)
  }

  // MARK: Elements

  private mutating func check(_ element: XMLElement) {
    let isSVG = element.namespace == Self.svg
    let isRefused = isSVG && !SVGElement.names.contains(element.name.local)
    if style != nil || isRefused || Self.active.contains(element.namespace) {
      report(.element(element.name.text), at: element.place)
    }
    if isSVG, element.name.local == "style", style == nil {
      style = StyleText(depth: depth, tag: element.place)
    }
    for attribute in element.attributes { check(attribute) }
  }

  private mutating func check(_ attribute: XMLAttribute) {
    let local = attribute.name.local.lowercased()
    if local.hasPrefix("on") {
      return report(.handler(attribute.name.text), at: attribute.place)
    }
    if local == "href" || local == "src" {
      guard let fault = SVGReference.fault(of: attribute.value) else { return }
      return report(fault, of: attribute.value, at: attribute.valuePlace)
    }
    if attribute.name.text == "xml:base" {
      return report(.outsideReference(Self.shown(attribute.value)), at: attribute.place)
    }
    if local == "attributename", Self.isRefusedTarget(attribute.value) {
      return report(.handler(attribute.name.text), at: attribute.place)
    }
    // Attributes of drawing programs mean nothing to browsers.
    guard attribute.name.prefix.isEmpty,
      let found = StyleScanner.firstFault(in: attribute.value, isStyle: local == "style")
    else { return }
    report(found.fault, of: attribute.value[found.place], at: attribute.valuePlace)
  }

  private mutating func report(
    _ fault: SVGReference.Fault,
    of reference: ArraySlice<UInt8>,
    at place: Range<Int>
  ) {
    switch fault {
    case .outside: report(.outsideReference(Self.shown(reference)), at: place)
    // The beginning tells what it is; the rest is thousands of letters.
    case .metadata: report(.metadata, at: place.prefix(22))
    }
  }

  /// Whether an animation changes where something leads, or a program.
  private static func isRefusedTarget(_ name: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: name, as: UTF8.self).lowercased()
    return name.contains("href") || name.hasPrefix("on") || name.contains("src")
      || name.contains("attributename") || name.contains("&")
  }

  private mutating func check(_ style: StyleText) {
    self.style = nil
    let text = style.text[...]
    guard let found = StyleScanner.firstFault(in: text, isStyle: true) else { return }
    var place = style.tag
    if style.parts == 1, let start = style.start {
      place = start + found.place.lowerBound..<start + found.place.upperBound
    }
    report(found.fault, of: text[found.place], at: place)
  }

  /// A value as a message shows it, cut where it is long.
  private static func shown(_ value: ArraySlice<UInt8>) -> String {
    let text = String(decoding: value, as: UTF8.self)
    return text.count <= 60 ? text : text.prefix(59) + "…"
  }
}
