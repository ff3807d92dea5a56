/// Where the words of one document stand, gathered before its postings are made.
struct SearchMarks: Sendable {
  private struct Mark {
    /// The document that last had the word.
    var document: Int32 = -1
    var count: UInt16 = 0
    var place: SearchPosting.Place = .text
    var section: UInt8 = 0

    /// Notes one more occurrence; whether it is the first in this document.
    @inline(__always)
    mutating func note(
      _ document: Int32,
      _ place: SearchPosting.Place,
      _ section: UInt8,
      _ titleLength: Int
    ) -> Bool {
      let isNew = self.document != document
      if isNew {
        self = Mark(document: document, count: 0, place: place, section: section)
      } else if self.place == .title && (place != .title || titleLength >= count) {
        return false
      } else if place > self.place {
        self.place = place
        self.section = section
      }
      if place == .title {
        count = UInt16(clamping: titleLength)
      } else if count < .max {
        count += 1
      }
      return isNew
    }
  }

  /// All postings so far: a word's number in the upper half, the bits of its posting in the lower.
  private(set) var postings: [UInt64] = []
  private var marks: [Mark] = []
  private var touched: [Int32] = []

  /// Notes that the words `numbers` stand at `place` in the document; `titleLength` is the title's
  /// number of words where that is the title.
  mutating func note(
    _ numbers: [Int32],
    in document: Int32,
    at place: SearchPosting.Place,
    section: UInt8,
    titleLength: Int
  ) {
    guard let last = numbers.max() else { return }
    let missing = Int(last) + 1 - marks.count
    if missing > 0 { marks.append(contentsOf: repeatElement(Mark(), count: missing)) }
    marks.withUnsafeMutableBufferPointer { marks in
      for number in numbers {
        let isNew = marks[Int(number)].note(document, place, section, titleLength)
        if isNew { touched.append(number) }
      }
    }
  }

  /// Makes the postings of the document.
  mutating func finish(_ document: Int) {
    postings += touched.lazy.map { [marks] number in
      let mark = marks[Int(number)]
      let posting = SearchPosting(
        document: document,
        strength: SearchPosting.strength(mark.place, count: Int(mark.count)),
        section: Int(mark.section)
      )
      return UInt64(UInt32(bitPattern: number)) << 32 | UInt64(posting.bits)
    }
    touched.removeAll(keepingCapacity: true)
  }
}
