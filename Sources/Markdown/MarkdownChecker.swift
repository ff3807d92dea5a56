internal import Diagnostics

/// Finds what an editor should not have typed, in one pass over a parsed document.
struct MarkdownChecker {
  private let document: MarkdownDocument
  private var positions: SourcePositions
  private var diagnostics: [Diagnostic] = []
  /// The level of the last heading; before the first one that of the page's title.
  private var level: UInt8 = 1
  /// The end of the last block that raw HTML was reported in.
  private var reportedUntil = 0

  /// The problems of `document`.
  static func check(_ document: MarkdownDocument) -> [Diagnostic] {
    var checker = MarkdownChecker(document)
    document.nodes.withUnsafeBufferPointer { nodes in
      for index in nodes.indices where isWorthALook(nodes[index].kind) { checker.check(index) }
    }
    for (problem, range) in RawTextChecker.check(document) { checker.report(problem, at: range) }
    for (problem, range) in RawMarkChecker.check(document) { checker.report(problem, at: range) }
    return checker.diagnostics
  }

  private init(_ document: MarkdownDocument) {
    self.document = document
    positions = SourcePositions(of: document)
  }

  /// Nearly all nodes are texts, paragraphs and the like, which cannot be wrong.
  @inline(__always)
  private static func isWorthALook(_ kind: MarkdownNode.Kind) -> Bool {
    switch kind {
    case .heading, .rawHTMLBlock, .rawHTML, .link, .image, .blockQuote, .codeBlock: true
    default: false
    }
  }

  private mutating func check(_ index: Int) {
    switch document.nodes[index].kind {
    case .heading(let level): checkHeading(index, level)
    case .rawHTMLBlock:
      let range = document.file.firstLine(of: document.nodes[index].range)
      report(MarkdownProblem.rawHTML(excerpt(of: index)), at: range)
    case .rawHTML: checkTag(index)
    case .link(let destination, _):
      checkDestination(document[destination], of: index, isLink: true)
      checkText(of: index, document[destination])
    case .image(let source, _):
      checkDestination(document[source], of: index)
      checkAlternativeText(of: index)
    case .blockQuote: checkCallout(index)
    case .codeBlock: checkFence(of: index)
    default: break
    }
  }

  private mutating func checkHeading(_ index: Int, _ level: UInt8) {
    let range = document.nodes[index].range
    if level == 1 {
      report(MarkdownProblem.headingOfLevelOne, at: document.file.firstLine(of: range))
    } else if level > self.level + 1 {
      let problem = AccessibilityProblem.skippedLevel(Int(level), after: Int(self.level))
      report(problem, at: document.file.firstLine(of: range))
    }
    self.level = level
  }

  /// Reports a tag; one that only closes what was reported before in the same block is left out.
  private mutating func checkTag(_ index: Int) {
    let isClosing = document.literal(of: index).dropFirst().first == UInt8(ascii: "/")
    let range = document.nodes[index].range
    if isClosing && range.end <= reportedUntil { return }
    reportedUntil = range.end
    report(MarkdownProblem.rawHTML(excerpt(of: index)), at: positions.rawHTML(of: index))
  }

  /// Pictures from elsewhere are refused anyway, whatever their addresses are.
  private mutating func checkDestination(
    _ destination: ArraySlice<UInt8>,
    of index: Int,
    isLink: Bool = false
  ) {
    if destination.isEmpty {
      report(RawTextProblem.linkWithoutDestination, at: positions.image(at: index))
    } else if let scheme = DestinationScheme.faultyScheme(of: destination) {
      let isOnDisk = scheme.utf8.count == 1 || scheme == "file"
      let problem =
        isOnDisk
        ? MarkdownProblem.fileOnDisk(Self.excerpt(destination))
        : .dangerousDestination(scheme: scheme)
      report(problem, at: positions.destination(of: index))
    } else if let scalar = DestinationScheme.controlCharacter(in: destination) {
      report(MarkdownProblem.controlCharacter(scalar), at: positions.destination(of: index))
    } else if isLink, DestinationScheme.leadsOut(destination) {
      checkExternal(destination, of: index)
    }
  }

  private mutating func checkExternal(_ destination: ArraySlice<UInt8>, of index: Int) {
    let address = String(decoding: destination, as: UTF8.self)
    if !ExternalAddress.isPossible(address) {
      report(ExternalAddressProblem(destination), at: positions.destination(of: index))
    } else if ExternalAddress.isOfOwnNetwork(address) {
      let problem = ExternalAddressProblem.ownMachine(Self.excerpt(destination))
      report(problem, at: positions.destination(of: index))
    }
  }

  private mutating func checkAlternativeText(of index: Int) {
    let text = document.plainTextBytes(of: index)
    guard text.allSatisfy({ $0 <= UInt8(ascii: " ") }) else { return }
    report(MarkdownProblem.missingAlternativeText, at: positions.image(at: index))
  }

  /// Reports a link whose text says nothing, or that has none; one to an entry of a list gets that
  /// entry's name.
  private mutating func checkText(of index: Int, _ destination: ArraySlice<UInt8>) {
    if beginsWithWord(index) { return checkWords(of: index) }
    if document.isFootnoteMark(index) {
      let name = String(decoding: document.plainTextBytes(of: index).dropFirst(), as: UTF8.self)
      return report(
        RawTextProblem.blankInFootnoteName(name),
        at: positions.footnoteMark(of: index, name: name)
      )
    }
    guard document.plainTextBytes(of: index).allSatisfy({ $0 <= UInt8(ascii: " ") }) else {
      return checkWords(of: index)
    }
    if destination.isEmpty || DestinationScheme.isRefused(destination) { return }
    let holdsPicture = document.descendants(of: index).contains {
      if case .image = document.nodes[$0].kind { true } else { false }
    }
    guard !holdsPicture else { return }
    report(RawTextProblem.linkWithoutText, at: positions.image(at: index))
  }

  private mutating func checkWords(of index: Int) {
    let text = document.plainTextBytes(of: index)
    guard VagueLinkText.contains(text) else { return }
    let problem = AccessibilityProblem.vagueLinkText(String(decoding: text, as: UTF8.self))
    report(problem, at: positions.image(at: index))
  }

  /// Whether a link begins with text that is neither blank nor the mark of a footnote, as nearly
  /// every one does.
  private func beginsWithWord(_ index: Int) -> Bool {
    guard document.nodes[index].end > index + 1, document.nodes[index + 1].kind == .text,
      let first = document.literal(of: index + 1).first
    else { return false }
    return first > UInt8(ascii: " ") && first != UInt8(ascii: "^")
  }

  /// Reports a quote that begins with the mark of a call-out and goes on behind it.
  private mutating func checkCallout(_ index: Int) {
    guard index + 1 < document.nodes.count, document.nodes[index + 1].kind == .paragraph else {
      return
    }
    let range = document.nodes[index + 1].range
    let line = document.file.bytes[range.offsets].firstLine
    guard line.starts(with: "[!".utf8),
      let close = line.prefix(60).firstIndex(of: UInt8(ascii: "]")),
      line[(close + 1)...].contains(where: { $0 > UInt8(ascii: " ") }),
      line[(close + 1)...].first != UInt8(ascii: "("),
      line[(close + 1)...].first != UInt8(ascii: "[")
    else { return }
    let name = String(decoding: line[(range.start + 2)..<close], as: UTF8.self)
    guard Callout.meant(by: name) != nil else { return }
    report(RawTextProblem.textBehindCalloutMark(name), at: SourceRange(range.start, line.endIndex))
  }

  /// Reports a block of code that begins with a fence and ends without one (CommonMark, section
  /// 4.5).
  private mutating func checkFence(of index: Int) {
    let range = document.file.firstLine(of: document.nodes[index].range)
    let bytes = document.file.bytes[range.start..<document.nodes[index].range.end]
    guard let mark = bytes.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return
    }
    let fence = bytes.prefix { $0 == mark }
    guard fence.count >= 3 else { return }
    var last = bytes.suffix(from: range.end)
    while let byte = last.last, byte <= UInt8(ascii: " ") { last.removeLast() }
    guard last.reversed().prefix(while: { $0 == mark }).count < fence.count else { return }
    let text = String(decoding: fence.prefix(12), as: UTF8.self)
    report(RawTextProblem.unclosedCode(fence: text), at: range)
  }

  private mutating func report(_ problem: some Problem, at range: SourceRange) {
    diagnostics.append(Diagnostic(problem, in: document.file, at: range))
  }

  private func excerpt(of index: Int) -> String { Self.excerpt(document.literal(of: index)) }

  /// The beginning of a text as messages show it: of its first line, forty letters.
  static func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes.firstLine, as: UTF8.self)
    return text.count <= 40 ? text : text.prefix(39) + "…"
  }
}
