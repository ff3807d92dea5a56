internal import Localization
internal import Markdown

/// The documents of the legal register that a text should no longer rely on, by what texts call
/// them.
public struct LegalRegister: Sendable {
  private let documents: [PolicyDocument]
  private let byKey: [String: Int]
  private let byNumber: [[UInt8]: Int]

  /// Takes those of `policies` that have ended or been replaced.
  public init(_ policies: [PolicyDocument]) {
    let documents = policies.filter { $0.status == .ended || $0.status == .replaced }
    self.documents = documents
    var keys: [String: Int] = [:]
    var numbers: [[UInt8]: Int] = [:]
    for (place, document) in documents.enumerated() {
      keys[document.key] = place
      for number in [document.number].compactMap({ $0 }) + document.aliases {
        numbers[Array(number.uppercased().utf8)] = place
      }
    }
    byKey = keys
    byNumber = numbers
  }

  /// The documents that `text` cites by a `policy:` link or by their numbers.
  ///
  /// They come in the register's order; `links` are the targets of the text's links. O(length of
  /// the text).
  public func cited(in text: DocumentText, links: [LinkTarget]) -> [PolicyDocument] {
    if documents.isEmpty { return [] }
    var cited: Set<Int> = []
    for case .entry(let entry, _) in links where entry.kind == .policy {
      if let place = byKey[entry.key] { cited.insert(place) }
    }
    if !byNumber.isEmpty {
      addNumbers(in: text.body.source, to: &cited)
      addNumbers(in: Array(text.title.value.utf8)[...], to: &cited)
      addNumbers(in: Array(text.summary.utf8)[...], to: &cited)
    }
    return cited.sorted().map { documents[$0] }
  }

  /// A number has a stroke between a digit or letter and what follows: `1419/QĐ-TTg`.
  private func addNumbers(in bytes: ArraySlice<UInt8>, to cited: inout Set<Int>) {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 1
      while place < bytes.count {
        defer { place += 1 }
        guard bytes[place] == UInt8(ascii: "/"), Self.isPart(bytes[place - 1]) else { continue }
        var (start, end) = (place - 1, place + 1)
        while start > 0, Self.isPart(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, Self.isPart(bytes[end]) || bytes[end] == UInt8(ascii: "/") {
          end += 1
        }
        place = end
        while end > start, !Self.isLetterOrDigit(bytes[end - 1]) { end -= 1 }
        let number = String(decoding: bytes[start..<end], as: UTF8.self).uppercased()
        if let found = byNumber[Array(number.utf8)] { cited.insert(found) }
      }
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "-")
  }

  /// Of the letters beyond ASCII, numbers have `Đ` alone (U+0110 and U+0111).
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || byte == 0xC4 || byte == 0x90 || byte == 0x91
  }
}
