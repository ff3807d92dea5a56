internal import Diagnostics
internal import Localization

/// The addresses that the pages of a site had when it was last built: `content/addresses.txt`.
///
/// Each line holds a page, a language and the page's address in it: `articles/learn/van vi
/// kien-thuc/khoa-van.html`. Further addresses on a line are old ones that lead to the page by
/// themselves. A session of a schedule is `training/lich#danh-gia-2026-12`.
public struct AddressBook: Sendable {
  /// The path of the file under `content/`.
  public static let path = "addresses.txt"

  /// What the file holds of one page in one language.
  struct Line: Sendable {
    /// The document, with the session behind `#` where it is a session's page.
    let page: String
    let language: Language
    /// The address, and behind it the old ones that lead there.
    var addresses: [String]
    /// Where the address stands in the file.
    var range: SourceRange = .startOfFile

    var key: Key { Key(page: page, language: language) }
  }

  /// What tells one line from another.
  struct Key: Hashable {
    let page: String
    let language: Language
  }

  /// The lines in their order.
  let lines: [Line]

  init(_ lines: [Line]) {
    self.lines = lines
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    var bytes = Array(Self.header.utf8)
    bytes.reserveCapacity(bytes.count + lines.count * 96)
    for line in lines {
      bytes.append(contentsOf: line.page.utf8)
      for part in [line.language.rawValue] + line.addresses {
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: part.utf8)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static let header = """
    # Địa chỉ của từng trang, do `sxsh build` ghi: nhờ đó máy biết trang nào đổi địa chỉ.
    # The address of every page, written by `sxsh build`: it shows when an address changes.

    """

  // MARK: Reading

  /// Reads the file; a line that says nothing is an error, since writing would lose it.
  static func read(_ file: SourceFile) -> Diagnosed<AddressBook> {
    var lines: [Line] = []
    var diagnostics: [Diagnostic] = []
    var seen: Set<Key> = []
    var start = 0
    while start < file.bytes.count {
      let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
      defer { start = end + 1 }
      let text = String(decoding: file.bytes[start..<end], as: UTF8.self)
      if text.utf8.first == UInt8(ascii: "#") || text.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
      let line = line(text, at: start)
      if let line, seen.insert(line.key).inserted {
        lines.append(line)
      } else {
        let problem = line == nil ? AddressProblem.damagedLine : .repeatedLine
        diagnostics.append(Diagnostic(problem, in: file, at: SourceRange(start, end)))
      }
    }
    return Diagnosed(AddressBook(lines), diagnostics)
  }

  /// Whether every part is a name that `Router` could have made: none leads out of the site.
  private static func isAddress(_ path: Substring) -> Bool {
    path.dropLast(".html".count).split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte.isDigit
              || byte == UInt8(ascii: "-")
          }
      }
  }

  /// Reads a line from its end: the name of a document may hold blanks, an address none.
  private static func line(_ text: String, at start: Int) -> Line? {
    let parts = text.split(separator: " ")
    guard let last = parts.lastIndex(where: { !$0.hasSuffix(".html") }), last > 0,
      last + 1 < parts.count, let language = Language(rawValue: String(parts[last])),
      parts[(last + 1)...].allSatisfy({ isAddress($0) })
    else { return nil }
    let page = text[..<parts[last - 1].endIndex]
    let address = parts[last + 1]
    let offset = start + text.utf8.distance(from: text.startIndex, to: address.startIndex)
    return Line(
      page: String(page),
      language: language,
      addresses: parts[(last + 1)...].map(String.init),
      range: SourceRange(offset, offset + address.utf8.count)
    )
  }
}
