import Foundation
import Localization
import Testing

@testable import SiteRenderer

struct SearchTokenizerTests {
  private func words(_ text: String) -> [String] {
    var found: [String] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      SearchTokenizer.forEachWord(in: bytes) { word in
        let exact = SearchTokenizer.exact(UnsafeBufferPointer(rebasing: bytes[word.range]))
        found.append((word.isJoined ? "+" : "") + String(decoding: exact, as: UTF8.self))
      }
    }
    return found
  }

  @Test func syllablesAreWords() {
    #expect(words("Tiết kiệm ĐIỆN, nước") == ["tiết", "+kiệm", "+điện", "nước"])
  }

  @Test func numbersOfLegalDocumentsAreCutAtTheirSigns() {
    #expect(words("số 1419/QĐ-TTg") == ["số", "+1419", "+qđ", "+ttg"])
  }

  @Test func sentencesAndCodePartWords() {
    #expect(words("lò. Nồi hơi") == ["lò", "nồi", "+hơi"])
    #expect(words("a\u{0}b “c” 5 m²") == ["a", "b", "c", "5", "+m"])
  }

  @Test func theOtherPlaceOfAToneMarkIsTheSameWord() {
    #expect(words("Hoà hòa, thuỷ, quý, khoẻ") == ["hòa", "+hòa", "thủy", "quý", "khỏe"])
    var vocabulary = SearchVocabulary()
    var numbers: [Int32] = []
    let bytes = Array("hoà hòa hoá hoà".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      SearchTokenizer.forEachWord(in: bytes) { word in
        numbers.append(vocabulary.number(of: word, in: bytes))
      }
    }
    #expect(numbers[0] == numbers[1] && numbers[0] == numbers[3] && numbers[0] != numbers[2])
    #expect(vocabulary.words.map { String(decoding: $0, as: UTF8.self) } == ["hòa", "hóa"])
  }

  @Test func aWordHasTheKeyOfItsSmallLetters() {
    let bytes = Array("Đường ỐNG".utf8)
    var keys: [UInt64] = []
    bytes.withUnsafeBufferPointer { bytes in
      SearchTokenizer.forEachWord(in: bytes) { keys.append($0.key) }
    }
    #expect(keys == ["đường", "ống"].map { SearchTokenizer.key(of: Array($0.utf8)) })
  }

  /// `search.js` must read what is typed as the index was made: the browser's tests hold it to this
  /// table of every letter with its small and its folded form.
  @Test func theTableOfLettersForTheBrowserIsOurs() throws {
    let url = RepositorySite.root.appending(path: "Tests/Browser/search-letters.txt")
    let table = (Array(0x30..<0x0250) + Array(0x1E00..<0x1F00)).compactMap { value in
      Unicode.Scalar(UInt32(value)).flatMap { scalar -> String? in
        let letter = String(scalar)
        let exact = words(letter)
        return exact.first.map { "\(letter) \($0) \(Folding.fold($0))\n" }
      }
    }.joined()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(table.utf8).write(to: url)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == table)
  }
}
