internal import Diagnostics
internal import Localization
internal import Markdown

/// The two texts of a document side by side, with what to say about them.
struct TextComparison {
  let source: DocumentText
  let translation: DocumentText
  let pairing: BlockPairing
  let texts: FrontMatterTexts
  /// How the source text has changed since the translation was recorded.
  let changes: SourceChanges?
  let problems: ProblemCollector

  /// The most places that one message shows.
  private static let placeLimit = 6

  // MARK: Outdated

  func reportOutdated(since day: CalendarDate) {
    guard let changes else { return }
    let notes = textNotes(changes) + changes.blocks.map(note)
    problems.report(
      TranslationProblem.outdated(
        since: day,
        TranslationProblem.Counts(changes),
        file: translation.file.path
      ),
      in: translation.file,
      at: place(ofFirst: changes),
      notes: Array(notes.prefix(Self.placeLimit))
    )
  }

  /// Where the translation says what changed first in the source text.
  private func place(ofFirst changes: SourceChanges) -> SourceRange {
    if let name = changes.texts.first {
      let part = changes.parts[name]?.first.flatMap { texts.place(of: name, part: $0) }
      return (part ?? texts.place(of: name))?.translation?.range ?? translation.title.range
    }
    let places = pairing.source.nodes.count
    guard let change = changes.blocks.first, places > 0,
      let pair = pairing.pair(ofSource: min(change.place, places - 1))
    else { return translation.title.range }
    return firstLine(of: pair)
  }

  private func firstLine(of pair: BlockPairing.Pair) -> SourceRange {
    guard let first = pair.translation.first else { return translation.title.range }
    return pairing.translation.firstLine(of: first)
  }

  private func textNotes(_ changes: SourceChanges) -> [Diagnostic.Note] {
    changes.texts.flatMap { name in
      guard let parts = changes.parts[name] else {
        return [textNote(name, texts.place(of: name))]
      }
      return parts.map { textNote("\(name).\($0)", texts.place(of: name, part: $0)) }
    }
  }

  private func textNote(_ name: String, _ text: FrontMatterTexts.Text?) -> Diagnostic.Note {
    let message = Bilingual(
      vi: "bản gốc: '\(name)' đã đổi",
      en: "in the source text '\(name)' has changed"
    )
    return Diagnostic.Note(message, in: source.file, at: text?.source.range ?? source.title.range)
  }

  private func note(_ change: SourceChanges.BlockChange) -> Diagnostic.Note {
    let message: Bilingual<String>
    switch change {
    case .changed(let place):
      let name = pairing.source.kinds[place].name
      message = Bilingual(vi: "bản gốc: \(name.vi) đã sửa", en: "source text: \(name.en) changed")
    case .added(let place):
      let name = pairing.source.kinds[place].name
      message = Bilingual(vi: "bản gốc: \(name.vi) mới", en: "source text: new \(name.en)")
    case .removed(let kind, let place):
      let isLast = place >= pairing.source.nodes.count
      message = Bilingual(
        vi: "bản gốc: đã bỏ \(kind.name.vi) ở \(isLast ? "sau" : "trước") chỗ này",
        en: "source text: \(kind.name.en) removed \(isLast ? "after" : "before") this place"
      )
    }
    let blocks = pairing.source
    let place = min(change.place, blocks.nodes.count - 1)
    let range = place < 0 ? source.title.range : blocks.firstLine(of: place)
    return Diagnostic.Note(message, in: source.file, at: range)
  }

  // MARK: Sections

  /// Reports sections that are not built alike; what follows from blocks that came or went since
  /// the translation was recorded has been told already.
  func reportMismatches() {
    for mismatch in pairing.mismatches where !hasChanged(mismatch.pair) { report(mismatch) }
  }

  /// Whether a block of the source text in or beside `pair` has changed.
  private func hasChanged(_ pair: BlockPairing.Pair) -> Bool {
    guard let changes else { return false }
    return changes.blocks.contains { change in
      switch change {
      case .changed(let place), .added(let place): pair.source.contains(place)
      case .removed(_, let place):
        pair.source.contains(place) || pair.source.upperBound == place
      }
    }
  }

  private func report(_ mismatch: BlockPairing.Mismatch) {
    if let heading = mismatch.missingHeading {
      let text = source.body.plainText(of: pairing.source.nodes[heading])
      let note = Diagnostic.Note(
        Bilingual(vi: "đề mục ở bản gốc", en: "the heading in the source text"),
        in: source.file,
        at: pairing.source.firstLine(of: heading)
      )
      let problem = TranslationProblem.missingHeading(text)
      problems.report(
        problem,
        in: translation.file,
        at: firstLine(of: mismatch.pair),
        notes: [note]
      )
    } else if let heading = mismatch.surplusHeading {
      let text = translation.body.plainText(of: pairing.translation.nodes[heading])
      problems.report(
        TranslationProblem.surplusHeading(text),
        in: translation.file,
        at: pairing.translation.firstLine(of: heading),
        notes: [sourceNote(mismatch.pair)]
      )
    } else {
      problems.report(
        TranslationProblem.differentBlocks(counts(of: mismatch.pair)),
        in: translation.file,
        at: firstLine(of: mismatch.pair),
        notes: [sourceNote(mismatch.pair)]
      )
    }
  }

  private func sourceNote(_ pair: BlockPairing.Pair) -> Diagnostic.Note {
    let range = pair.source.first.map { pairing.source.firstLine(of: $0) } ?? source.title.range
    return sourceNote(at: range)
  }

  func sourceNote(at range: SourceRange) -> Diagnostic.Note {
    let message = Bilingual(vi: "ở bản gốc", en: "in the source text")
    return Diagnostic.Note(message, in: source.file, at: range)
  }

  /// The kinds of which the two sides have different numbers.
  private func counts(of pair: BlockPairing.Pair) -> [TranslationProblem.BlockCount] {
    let source = pairing.source.kinds[pair.source]
    let translation = pairing.translation.kinds[pair.translation]
    var kinds: [BlockKind] = []
    for kind in source + translation where !kinds.contains(kind) { kinds.append(kind) }
    return kinds.map { kind in
      TranslationProblem.BlockCount(
        kind: kind,
        source: source.count { $0 == kind },
        translation: translation.count { $0 == kind }
      )
    }.filter { $0.source != $0.translation }
  }

  // MARK: Prose

  /// Compares the numbers of every pair and, with a `glossary`, its terms.
  ///
  /// Pairs whose source text has changed are left out: that they differ has been told.
  func compareProse(glossary: GlossaryMatcher?) {
    var mentions: Mentions = ([], [])
    for text in texts.texts where changes?.texts.contains(text.name) != true {
      compare(text, glossary, &mentions)
    }
    var buffers: Buffers = ([], [])
    buffers.source.reserveCapacity(1 << 10)
    buffers.translation.reserveCapacity(1 << 10)
    for pair in pairing.pairs where !hasChanged(pair) {
      compare(pair, glossary, &buffers, &mentions)
    }
  }

  /// The numbers of a pair, and the bytes of one: memory that all pairs share one after the other.
  private typealias Mentions = (source: [NumberMention], translation: [NumberMention])
  private typealias Buffers = (source: [UInt8], translation: [UInt8])

  private func compare(
    _ text: FrontMatterTexts.Text,
    _ glossary: GlossaryMatcher?,
    _ mentions: inout Mentions
  ) {
    guard case .scalar(let own) = text.source.value, let node = text.translation,
      case .scalar(let other) = node.value
    else { return }
    if isUntranslated(own.utf8, other.utf8) {
      return report(untranslatedAt: node.range, source: text.source.range)
    }
    let prose = ProsePair(
      source: Array(own.utf8),
      translation: Array(other.utf8),
      sourceRange: text.source.range,
      translationRange: node.range
    )
    compare(prose, glossary, linked: [], &mentions)
  }

  private func compare(
    _ pair: BlockPairing.Pair,
    _ glossary: GlossaryMatcher?,
    _ buffers: inout Buffers,
    _ mentions: inout Mentions
  ) {
    guard let sourceRange = pairing.source.range(of: pair.source),
      let translationRange = pairing.translation.range(of: pair.translation)
    else { return }
    let own = source.file.bytes[sourceRange.offsets]
    let other = translation.file.bytes[translationRange.offsets]
    if isUntranslated(own, other) {
      return report(untranslatedAt: firstLine(of: pair), source: sourceRange)
    }
    if let line = untranslatedLine(own, other) {
      report(untranslatedAt: line.translation, source: line.source)
    }
    guard glossary != nil || hasDigits(pair) else { return }
    let prose = prose(of: pair, at: sourceRange, translationRange, &buffers)
    let linked = glossary == nil ? [] : termsLinked(in: pair)
    compare(prose, glossary, linked: linked, &mentions)
  }

  /// The prose of `pair`, whose texts stand at `sourceRange` and `translationRange`.
  private func prose(
    of pair: BlockPairing.Pair,
    at sourceRange: SourceRange,
    _ translationRange: SourceRange,
    _ buffers: inout Buffers
  ) -> ProsePair {
    buffers.source.removeAll(keepingCapacity: true)
    buffers.translation.removeAll(keepingCapacity: true)
    for place in pair.source {
      source.body.appendProse(of: pairing.source.nodes[place], to: &buffers.source)
    }
    for place in pair.translation {
      translation.body.appendProse(of: pairing.translation.nodes[place], to: &buffers.translation)
    }
    return ProsePair(
      source: buffers.source,
      translation: buffers.translation,
      sourceRange: sourceRange,
      translationRange: translationRange
    )
  }

  /// The keys of the terms that the translation of `pair` links to, whatever it calls them.
  private func termsLinked(in pair: BlockPairing.Pair) -> Set<String> {
    let scheme = "term:".utf8
    var keys: Set<String> = []
    for place in pair.translation {
      let block = pairing.translation.nodes[place]
      let end = translation.body.nodes[block].end
      let links = translation.body.links
      for link in links[links.partitioningIndex { $0 >= block }...].prefix(while: { $0 < end }) {
        guard let destination = translation.body.link(at: link)?.destination,
          destination.starts(with: scheme)
        else { continue }
        keys.insert(String(decoding: destination.dropFirst(scheme.count), as: UTF8.self))
      }
    }
    return keys
  }

  private func hasDigits(_ pair: BlockPairing.Pair) -> Bool {
    Digits.stand(in: pairing.source.range(of: pair.source), of: source.file)
      || Digits.stand(in: pairing.translation.range(of: pair.translation), of: translation.file)
  }

  private func compare(
    _ prose: ProsePair,
    _ glossary: GlossaryMatcher?,
    linked: Set<String>,
    _ mentions: inout Mentions
  ) {
    let parity = NumberParity(
      prose.source,
      prose.translation,
      source.language,
      through: &mentions.source,
      &mentions.translation
    )
    if let parity { report(parity, prose) }
    guard let glossary else { return }
    let gaps = glossary.gaps(prose.source, prose.translation).filter { !linked.contains($0.key) }
    guard let first = gaps.first else { return }
    let place = prose.place(of: first.range, isSource: true, in: source.file)
    let note = Diagnostic.Note(
      Bilingual(vi: "thuật ngữ ở bản gốc", en: "the term in the source text"),
      in: source.file,
      at: place
    )
    problems.report(
      TranslationProblem.unusedTerms(gaps.map { ($0.term, $0.agreed) }),
      in: translation.file,
      at: prose.firstLine(isSource: false, in: translation.file),
      notes: [note]
    )
  }

  private func report(_ parity: NumberParity, _ prose: ProsePair) {
    let problem = TranslationProblem.differentNumbers(
      missing: prose.texts(of: parity.missing, isSource: true),
      surplus: prose.texts(of: parity.surplus, isSource: false)
    )
    let inSource =
      parity.missing.first.map { prose.place(of: $0, isSource: true, in: source.file) }
      ?? prose.firstLine(isSource: true, in: source.file)
    let inTranslation =
      parity.surplus.first.map {
        prose.place(of: $0, isSource: false, in: translation.file)
      } ?? prose.firstLine(isSource: false, in: translation.file)
    // The number itself is the place; a text that merely lacks it is the note.
    if parity.surplus.isEmpty {
      let note = Bilingual(vi: "đoạn tương ứng ở bản dịch", en: "its pair in the translation")
      problems.report(
        problem,
        in: source.file,
        at: inSource,
        notes: [Diagnostic.Note(note, in: translation.file, at: inTranslation)]
      )
    } else {
      let note = Bilingual(vi: "đoạn tương ứng ở bản gốc", en: "its pair in the source text")
      problems.report(
        problem,
        in: translation.file,
        at: inTranslation,
        notes: [Diagnostic.Note(note, in: source.file, at: inSource)]
      )
    }
  }
}
