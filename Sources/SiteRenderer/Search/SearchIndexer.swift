internal import Localization

/// Finds the words and phrases of a run of documents.
///
/// A phrase is two words that stand side by side; it is numbered by the numbers of its words.
struct SearchIndexer: Sendable {
  private var vocabulary = SearchVocabulary()
  private var words = SearchMarks()
  private var phrases = SearchMarks()
  private var pairs = HashIndex(capacity: 1 << 14)
  /// The words of the text that is being read, and the phrases in it.
  private var wordNumbers: [Int32] = []
  private var phraseNumbers: [Int32] = []

  /// What was found so far, without the tables that finding needs and the room that lists grow into.
  var findings: SearchFindings {
    SearchFindings(
      words: vocabulary.words,
      phraseWords: pairs.keys,
      wordPostings: words.postings.withoutSpareRoom,
      phrasePostings: phrases.postings.withoutSpareRoom
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
    read(bytes)
    let length = wordNumbers.count
    let document = Int32(truncatingIfNeeded: document)
    let section = UInt8(truncatingIfNeeded: section)
    words.note(wordNumbers, in: document, at: place, section: section, titleLength: length)
    phrases.note(phraseNumbers, in: document, at: place, section: section, titleLength: length)
  }

  /// Numbers the words and the phrases of a text.
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    wordNumbers.removeAll(keepingCapacity: true)
    phraseNumbers.removeAll(keepingCapacity: true)
    var last: Int32 = -1
    SearchTokenizer.forEachWord(in: bytes) { word in
      let number = vocabulary.number(of: word, in: bytes)
      wordNumbers.append(number)
      let canJoin = !vocabulary.isFunctionWord[Int(number)]
      if word.isJoined, canJoin, last >= 0 {
        let key = UInt64(last + 1) << 32 | UInt64(number + 1)
        phraseNumbers.append(Int32(truncatingIfNeeded: pairs.number(of: key).number))
      }
      last = canJoin ? number : -1
    }
  }
}
