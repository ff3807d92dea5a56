/// What other documents may know of a document: enough to link to it and to its headings.
struct Outline {
  let number: Int
  let kind: DocumentKind
  /// The folders from `content/` down to the document.
  let folder: [String]
  let name: String
  let title: Bilingual<String>
  let topic: Topic
  let headings: [Heading]
  /// The length of the Vietnamese body, which is the longer one.
  let wordTarget: Int
  /// The generator in the state in which the outline left it, for the text to go on from.
  let random: SplitMix64

  /// The document's path under `content/` without its language and extension.
  var identity: String {
    (folder + [name]).joined(separator: "/")
  }

  /// Returns the path of this document's file as a document of another folder writes it.
  func path(from origin: [String]) -> String {
    let shared = zip(origin, folder).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: origin.count - shared)
    return (up + folder.dropFirst(shared) + ["\(name).md"]).joined(separator: "/")
  }
}

extension Outline {
  /// Plans a document whose place in the tree is known.
  init(number: Int, kind: DocumentKind, folder: [String], seed: UInt64) {
    var random = SplitMix64(seed: seed, document: number)
    let topic = Topic(
      sector: random.pick(Vocabulary.sectors),
      technique: random.pick(Vocabulary.techniques),
      resource: random.pick(Vocabulary.resources),
      equipment: random.pick(Nouns.equipment)
    )
    let subject = PhraseFiller(topic: topic).fill(random.pick(Titles.subjects), using: &random)
    let wordTarget = random.number(in: 430...1080)
    self.number = number
    self.kind = kind
    self.folder = folder
    self.topic = topic
    self.wordTarget = wordTarget
    title = Self.title(of: kind, number: number, subject: subject)
    name = Self.name(of: kind, number: number, subject: subject)
    headings = Self.headings(count: wordTarget / 130, using: &random)
    self.random = random
  }

  /// The number in the title keeps every document's address its own.
  private static func title(
    of kind: DocumentKind,
    number: Int,
    subject: Bilingual<String>
  ) -> Bilingual<String> {
    switch kind {
    case .article:
      Bilingual(
        "\(subject.vietnamese): bài \(number)",
        "\(subject.english): note \(number)"
      )
    case .caseStudy:
      Bilingual(
        "\(subject.vietnamese): điển hình \(number)",
        "\(subject.english): case \(number)"
      )
    case .training:
      Bilingual("Lịch tập huấn đợt \(number)", "Training schedule, series \(number)")
    }
  }

  private static func name(
    of kind: DocumentKind,
    number: Int,
    subject: Bilingual<String>
  ) -> String {
    switch kind {
    case .article, .caseStudy: Slug.fold("\(subject.vietnamese) \(number)")
    case .training: "tap-huan-\(number)"
    }
  }

  /// Draws headings that all differ, so that every anchor is the plain slug of its heading.
  private static func headings(count: Int, using random: inout SplitMix64) -> [Heading] {
    var sections = Deck(Headings.sections)
    var subsections = Deck(Headings.subsections)
    return (0..<count).map { index in
      index == 0 || random.chance(percent: 45)
        ? Heading(level: 2, text: sections.draw(using: &random))
        : Heading(level: 3, text: subsections.draw(using: &random))
    }
  }
}
