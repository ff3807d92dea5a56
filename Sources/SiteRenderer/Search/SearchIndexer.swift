/// Finds the words and phrases of a run of documents.
///
/// A phrase is two words that stand side by side; it is numbered by the numbers of its words.
struct SearchIndexer: Sendable {
  private var vocabulary = SearchVocabulary()
  private var words = SearchMarks()
  private var phrases = SearchMarks()
  private var pairs = HashIndex(capacity: 1 << 14)
  private var numbers: [(word: Int32, isJoined: Bool)] = []

  /// What was found so far, without the tables that finding needs.
  var findings: SearchFindings {
    SearchFindings(
      words: vocabulary.words,
      phraseWords: pairs.keys,
      wordPostings: words.postings,
      phrasePostings: phrases.postings
    )
  }

  /// Adds the document with `number`, from 0; numbers grow.
  mutating func add(_ document: SearchDocument, number: Int) {
    add(document.title, of: number, at: .title)
    for name in document.names { add(name, of: number, at: .title) }
    add(document.summary, of: number, at: .summary)
    for fact in document.facts { add(fact, of: number, at: .summary) }
    add(document.introduction, of: number, at: .text, section: 0)
    for (place, section) in document.sections.enumerated() {
      let place = min(place + 1, SearchPosting.lastSection)
      add(section.heading, of: number, at: .heading, section: place)
      add(section.text, of: number, at: .text, section: place)
    }
    words.finish(number)
    phrases.finish(number)
  }

  private mutating func add(
    _ text: String,
    of document: Int,
    at place: SearchPosting.Place,
    section: Int = 0
  ) {
    var text = text
    text.withUTF8 { add($0, of: document, at: place, section: section) }
  }

  private mutating func add(
    _ text: [UInt8],
    of document: Int,
    at place: SearchPosting.Place,
    section: Int
  ) {
    text.withUnsafeBufferPointer { add($0, of: document, at: place, section: section) }
  }

  private mutating func add(
    _ bytes: UnsafeBufferPointer<UInt8>,
    of document: Int,
    at place: SearchPosting.Place,
    section: Int
  ) {
    numbers.removeAll(keepingCapacity: true)
    SearchTokenizer.forEachWord(in: bytes) { word in
      numbers.append((vocabulary.number(of: word, in: bytes), word.isJoined))
    }
    let document = Int32(truncatingIfNeeded: document)
    let section = UInt8(truncatingIfNeeded: section)
    var last: Int32 = -1
    for (word, isJoined) in numbers {
      let length = numbers.count
      words.note(word, in: document, at: place, section: section, titleLength: length)
      let canJoin = !vocabulary.isFunctionWord[Int(word)]
      if isJoined, canJoin, last >= 0 {
        let key = UInt64(last + 1) << 32 | UInt64(word + 1)
        let phrase = Int32(truncatingIfNeeded: pairs.number(of: key).number)
        phrases.note(phrase, in: document, at: place, section: section, titleLength: length)
      }
      last = canJoin ? word : -1
    }
  }
}
