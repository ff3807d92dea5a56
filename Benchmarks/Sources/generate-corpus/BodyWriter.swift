/// Writes a document's body in both languages at once, block by block.
struct BodyWriter {
  private(set) var text = Bilingual("", "")

  private let outline: Outline
  private let references: CrossReferences
  private let filler: PhraseFiller
  private let hasTables: Bool
  private var random: SplitMix64
  private var words = 0
  private var prose = Deck(Sentences.prose)
  private var pointers = Deck(Sentences.pointers)

  init(outline: Outline, references: CrossReferences, hasTables: Bool, random: SplitMix64) {
    self.outline = outline
    self.references = references
    self.hasTables = hasTables
    self.random = random
    filler = PhraseFiller(topic: outline.topic)
  }

  /// Writes the lead and then every heading with the blocks under it.
  mutating func write() {
    writeParagraph()
    for (index, heading) in outline.headings.enumerated() {
      writeHeading(heading)
      writeParagraph()
      let share = outline.wordTarget * (index + 2) / (outline.headings.count + 1)
      while words < share { writeSomeBlock() }
    }
  }

  private mutating func writeSomeBlock() {
    switch random.number(in: 1...10) {
    case 1, 2: writeList(of: ListPhrases.points) { _ in "- " }
    case 3, 4: writeList(of: ListPhrases.actions) { "\($0 + 1). " }
    case 5: writeQuotation()
    case 6 where hasTables: writeTable()
    default: writeParagraph()
    }
  }

  private mutating func writeHeading(_ heading: Heading) {
    let marks = String(repeating: "#", count: heading.level)
    append(Bilingual { "\(marks) \(heading.text[$0])" })
  }

  private mutating func writeParagraph() {
    var sentences = (0..<random.number(in: 2...4)).map { _ in
      filler.fill(prose.draw(using: &random), using: &random)
    }
    if random.chance(percent: 35) { sentences.append(pointer()) }
    append(Bilingual { language in sentences.map { $0[language] }.joined(separator: " ") })
  }

  private mutating func pointer() -> Bilingual<String> {
    let sentence = pointers.draw(using: &random)
    let link = references.link(using: &random)
    return Bilingual { sentence[$0].replacing("{link}", with: link[$0]) }
  }

  private mutating func writeList(
    of phrases: [Bilingual<String>],
    marker: (Int) -> String
  ) {
    let items = random.pick(random.number(in: 3...5), of: phrases).map {
      filler.fill($0, using: &random)
    }
    append(
      Bilingual { language in
        items.enumerated()
          .map { marker($0) + $1[language] }
          .joined(separator: "\n")
      }
    )
  }

  private mutating func writeQuotation() {
    let quotation = random.pick(Sentences.quotations)
    append(Bilingual { "> \(quotation[$0])" })
  }

  private mutating func writeTable() {
    let rows = random.pick(random.number(in: 3...6), of: Nouns.equipment).map { equipment in
      let before = random.number(in: 100...9000) * 10
      let after = before * random.number(in: 60...95) / 100
      return (equipment, FixedPoint(before), FixedPoint(after))
    }
    append(
      Bilingual { language in
        let header =
          language == .vietnamese
          ? "| Công đoạn | Trước (kWh) | Sau (kWh) |" : "| Stage | Before (kWh) | After (kWh) |"
        let lines = rows.map { equipment, before, after in
          "| \(equipment[language]) | \(before.text(in: language)) | \(after.text(in: language)) |"
        }
        return ([header, "|---|---:|---:|"] + lines).joined(separator: "\n")
      }
    )
  }

  private mutating func append(_ block: Bilingual<String>) {
    for language in Language.allCases {
      text[language] += "\n\(block[language])\n"
    }
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    words += block.vietnamese.utf8.split(whereSeparator: isSpace).count
  }
}
