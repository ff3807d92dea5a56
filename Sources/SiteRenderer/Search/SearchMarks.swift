/// Where the words of one document stand, gathered before its postings are made.
struct SearchMarks: Sendable {
  private struct Mark {
    /// The document that last had the word.
    var document: Int32 = -1
    var count: UInt16 = 0
    var place: SearchPosting.Place = .text
    var section: UInt8 = 0
  }

  /// All postings so far: a word's number in the upper half, the bits of its posting in the lower.
  private(set) var postings: [UInt64] = []
  private var marks: [Mark] = []
  private var touched: [Int32] = []

  /// Notes that the word `number` stands at `place` in the document; `titleLength` is the title's
  /// number of words where that is the title.
  @inline(__always)
  mutating func note(
    _ number: Int32,
    in document: Int32,
    at place: SearchPosting.Place,
    section: UInt8,
    titleLength: Int
  ) {
    let index = Int(number)
    if index >= marks.count {
      marks.append(contentsOf: repeatElement(Mark(), count: index + 1 - marks.count))
    }
    var mark = marks[index]
    if mark.document != document {
      touched.append(number)
      mark = Mark(document: document, count: 0, place: place, section: section)
    } else if mark.place == .title && (place != .title || titleLength >= mark.count) {
      return
    } else if place > mark.place {
      mark.place = place
      mark.section = section
    }
    if place == .title {
      mark.count = UInt16(clamping: titleLength)
    } else if mark.count < .max {
      mark.count += 1
    }
    marks[index] = mark
  }

  /// Makes the postings of the document.
  mutating func finish(_ document: Int) {
    for number in touched {
      let mark = marks[Int(number)]
      let posting = SearchPosting(
        document: document,
        strength: SearchPosting.strength(mark.place, count: Int(mark.count)),
        section: Int(mark.section)
      )
      postings.append(UInt64(UInt32(bitPattern: number)) << 32 | UInt64(posting.bits))
    }
    touched.removeAll(keepingCapacity: true)
  }
}
